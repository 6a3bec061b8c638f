import {
  Button,
  Dropdown,
  Field,
  Link,
  makeStyles,
  Option,
  tokens,
} from "@fluentui/react-components";
import { stillNeeded } from "../../workflows/open-deals";
import { ColumnFields } from "../parts/column-fields";
import { DateFields } from "../parts/date-fields";
import { RowAccounting } from "../parts/row-accounting";
import { Screen } from "../parts/screen";
import { WorkBar } from "../parts/work-bar";
import type { PaneActions } from "../state/pane-actions";
import type { PaneState, Setup } from "../state/pane-state";

const useStyles = makeStyles({
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  place: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  build: { flexShrink: 0, whiteSpace: "nowrap" },
  bar: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
});

type SetupScreenProps = {
  readonly setup: Setup;
  readonly state: PaneState;
  readonly actions: PaneActions;
};

/** Confirm which table and which columns hold the deals, and see every row accounted for. */
export function SetupScreen({ setup, state, actions }: SetupScreenProps) {
  const styles = useStyles();
  const { candidate, preview, deals } = setup;
  const obstacle = obstacleOf(setup);
  const candidates = state.candidates ?? [];
  const busy = state.work !== null;
  const bar =
    state.work === null ? (
      <div className={styles.bar}>
        <span id="build-says">{obstacle ?? "Nothing is written yet."}</span>
        <Button
          className={styles.build}
          appearance="primary"
          disabledFocusable={obstacle !== null}
          aria-describedby="build-says"
          onClick={() => void actions.build()}
        >
          Build portfolio
        </Button>
      </div>
    ) : (
      <WorkBar work={state.work} note="Nothing is written yet." onCancel={actions.cancel} />
    );
  return (
    <Screen
      over={state.built !== null && <Back actions={actions} />}
      title={candidate.missing.length === 0 ? "We found your deals" : "Choose the columns"}
      bar={bar}
    >
      <p className={styles.lead}>Checking reads them and writes nothing.</p>
      <Field label="Table of deals">
        <Dropdown
          disabled={busy}
          value={candidate.name}
          selectedOptions={[String(candidates.indexOf(candidate))]}
          onOptionSelect={(_, { optionValue }) => {
            const chosen = candidates[Number(optionValue)];
            if (chosen !== undefined) void actions.choose(chosen);
          }}
        >
          {candidates.map(({ name, sheet, address }, index) => (
            <Option key={`${sheet}!${address}`} value={String(index)} text={name}>
              {`${name} (${sheet}!${address})`}
            </Option>
          ))}
        </Dropdown>
        <div className={styles.place}>{where(setup)}</div>
      </Field>
      <ColumnFields
        setup={setup}
        busy={busy}
        onChange={(columns) => void actions.change({ columns })}
      />
      {preview !== null && (
        <DateFields
          dates={preview.dates}
          chosen={setup.chosen}
          busy={busy}
          onChange={(chosen) => void actions.change({ chosen })}
        />
      )}
      {preview !== null && deals !== null && (
        <RowAccounting
          name={candidate.name}
          deals={preview.deals}
          busy={busy}
          onShow={(problem) => void actions.showCell(problem)}
        />
      )}
    </Screen>
  );
}

function Back({ actions }: Pick<SetupScreenProps, "actions">) {
  return (
    <div>
      <Link
        as="button"
        onClick={() => {
          actions.show("overview");
        }}
      >
        Back to the overview
      </Link>
    </div>
  );
}

/** Why there is nothing to build yet; null when there is. */
function obstacleOf({ columns, preview }: Setup): string | null {
  const needed = stillNeeded(columns).length;
  if (needed > 0)
    return needed === 1 ? "1 column left to choose." : `${needed} columns left to choose.`;
  if (preview === null) return "The deals are not read yet.";
  const { from, to } = preview.dates.window;
  return from > to ? "The period ends before it begins." : null;
}

function where({ candidate: { source, sheet, address, headerRow, rowCount } }: Setup): string {
  const place =
    source.kind === "table"
      ? `Sheet “${sheet}”, table ${source.name}`
      : `Sheet “${sheet}”, ${address}`;
  const titles =
    headerRow === 0 ? "" : ` · ${headerRow} title ${headerRow === 1 ? "row" : "rows"} skipped`;
  return `${place} · ${rowCount.toLocaleString("en-US")} rows${titles}`;
}
