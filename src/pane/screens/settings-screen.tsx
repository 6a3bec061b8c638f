import { Button, Field, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import {
  settingDefinitions,
  settingNames,
  type SettingName,
} from "../../domain/portfolio/setting-definitions";
import type { Settings } from "../../domain/portfolio/settings";
import { counted } from "../../text/counting";
import {
  settingCell,
  settingExpectedText,
  settingGroups,
  settingMeaning,
  settingValueText,
} from "../../text/settings";
import {
  settingsWith,
  settingTitles,
  type SettingProblem,
  type TypedSettings,
} from "../../workflows/change-settings";
import { Screen } from "../parts/screen";
import { Section } from "../parts/section";
import { WayBack } from "../parts/way-back";
import { WorkBar } from "../parts/work-bar";
import type { Work } from "../state/pane-state";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: "12px" },
  meaning: { color: tokens.colorNeutralForeground3, fontSize: "12px", lineHeight: "16px" },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
  },
  says: { flex: "1 1 120px", color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", gap: "8px" },
});

type SettingsScreenProps = {
  readonly settings: Settings;
  readonly work: Work | null;
  /** Writes them to the sheet and builds anew. */
  readonly onSave: (typed: TypedSettings) => void;
  readonly onBack: () => void;
  readonly onCancel: () => void;
};

/** Every setting with its meaning and its default; they stand on the sheet Settings as well. */
export function SettingsScreen({ settings, work, onSave, onBack, onCancel }: SettingsScreenProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<TypedSettings>({});
  const standing = cellsOf(settings);
  const { problems } = settingsWith(standing, typed);
  const wrong = new Map(problems.flatMap((one) => ("name" in one ? [[one.name, one]] : [])));
  const change = (name: SettingName, value: string) => {
    const others = Object.entries(typed).filter(([other]) => other !== name);
    const isAsBefore = value === String(standing[name]);
    setTyped(Object.fromEntries(isAsBefore ? others : [...others, [name, value]]));
  };
  const changed = Object.keys(typed).length;
  return (
    <Screen
      over={<WayBack name="Settings" onBack={onBack} />}
      title="What the portfolio goes by"
      bar={
        work === null ? (
          <div className={styles.bar}>
            <span role="status" className={styles.says}>
              {says(changed, wrong.size)}
            </span>
            <span className={styles.buttons}>
              {changed > 0 && (
                <Button
                  onClick={() => {
                    setTyped({});
                  }}
                >
                  Discard
                </Button>
              )}
              <Button
                appearance="primary"
                disabledFocusable={changed === 0 || wrong.size > 0}
                onClick={() => {
                  onSave(typed);
                }}
              >
                Save and rebuild
              </Button>
            </span>
          </div>
        ) : (
          <WorkBar work={work} onCancel={onCancel} />
        )
      }
    >
      {settingGroups.map(({ title, names }) => (
        <Section key={title} title={title}>
          <div className={styles.fields}>
            {names.map((name) => (
              <Setting
                key={name}
                name={name}
                value={String(typed[name] ?? standing[name])}
                problem={wrong.get(name) ?? null}
                onChange={(value) => {
                  change(name, value);
                }}
              />
            ))}
          </div>
        </Section>
      ))}
    </Screen>
  );
}

type NamedProblem = Extract<SettingProblem, { readonly name: SettingName }>;

type SettingProps = {
  readonly name: SettingName;
  readonly value: string;
  readonly problem: NamedProblem | null;
  readonly onChange: (value: string) => void;
};

function Setting({ name, value, problem, onChange }: SettingProps) {
  const styles = useStyles();
  const { standard } = settingDefinitions[name];
  const usual = String(settingCell(name, standard));
  return (
    <div>
      <Field
        label={settingTitles[name]}
        hint={<span className={styles.meaning}>{settingMeaning(name)}</span>}
        {...(problem === null || problem.code === "repeated"
          ? {}
          : { validationMessage: `Expected ${settingExpectedText(problem)}` })}
      >
        <Input
          value={value}
          onChange={(_, data) => {
            onChange(data.value);
          }}
        />
      </Field>
      {value !== usual && (
        <Link
          as="button"
          aria-label={`Set ${settingTitles[name]} to its default, ${settingValueText(name, standard)}`}
          onClick={() => {
            onChange(usual);
          }}
        >
          {`Default: ${settingValueText(name, standard)}`}
        </Link>
      )}
    </div>
  );
}

const cellsOf = (settings: Settings) =>
  Object.fromEntries(
    settingNames.map((name) => [name, settingCell(name, settings[name])]),
  ) as Readonly<Record<SettingName, string | number | boolean>>;

function says(changed: number, wrong: number): string {
  if (wrong > 0) return `${counted(wrong, "setting")} cannot be used like this`;
  if (changed > 0) return `${counted(changed, "setting")} changed. Nothing is written yet.`;
  return "These stand on the sheet Settings, too.";
}
