import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { dealModels, type DealModelName } from "../../domain/attribution/models";
import type { Portfolio } from "../../domain/portfolio/portfolio";
import type { Settings } from "../../domain/portfolio/settings";
import { markovNotUsed, modelLine, modelText } from "../../text/models";
import { Screen } from "../parts/screen";
import { ThreeDealsTable } from "../parts/three-deals-table";
import { WayBack } from "../parts/way-back";
import { WorkBar } from "../parts/work-bar";
import type { Work } from "../state/pane-state";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  line: { display: "block", color: tokens.colorNeutralForeground3 },
  button: { margin: "2px 8px 2px 0" },
  label: { padding: "2px 0 6px", fontSize: "13px", lineHeight: "18px" },
  // Under the words of the others, not under their buttons.
  compared: { margin: 0, paddingLeft: "24px" },
  assumes: {
    margin: 0,
    padding: "8px 12px",
    borderRadius: "6px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
  },
  says: { flex: "1 1 120px", color: tokens.colorNeutralForeground3 },
});

const offered = Object.keys(dealModels) as readonly DealModelName[];

type WaysToShareProps = {
  readonly used: DealModelName;
  /** What is chosen at first. */
  readonly initial: DealModelName;
  /** Whether the involvements have a column of their own percentages. */
  readonly hasCredit: boolean;
  /** Null before the first build. */
  readonly portfolio: Portfolio | null;
  /** What is set for the ways there are. */
  readonly settings: Settings;
  readonly work: Work | null;
  readonly onUse: (model: DealModelName) => void;
  readonly onBack: () => void;
  readonly onCancel: () => void;
};

/** The choice of model: what each assumes, and what it makes of the same three deals. */
export function WaysToShare(props: WaysToShareProps) {
  const styles = useStyles();
  const { work, portfolio } = props;
  const [draft, setDraft] = useState(props.initial);
  return (
    <Screen
      over={<WayBack name="Ways to share the credit" onBack={props.onBack} />}
      title="No way is right for everyone"
      bar={
        work === null ? (
          <div className={styles.bar}>
            <span className={styles.says}>
              {portfolio === null ? "Nothing is written yet." : "Changing it asks for a rebuild"}
            </span>
            <Button
              appearance="primary"
              onClick={() => {
                props.onUse(draft);
              }}
            >
              {`Use ${modelText[draft].name}`}
            </Button>
          </div>
        ) : (
          <WorkBar work={work} onCancel={props.onCancel} />
        )
      }
    >
      <p className={styles.quiet}>Pick the one you can defend, then look at how far ranks move.</p>
      <Choice {...props} draft={draft} onChange={setDraft} />
      <p className={styles.compared}>
        <span className={styles.name}>{modelText.markov.name}</span>
        <span className={styles.line}>{`${modelText.markov.line}. ${markovNotUsed}`}</span>
      </p>
      <p className={styles.assumes}>{modelText[draft].assumes}</p>
      <ThreeDealsTable />
    </Screen>
  );
}

type ChoiceProps = Pick<WaysToShareProps, "used" | "hasCredit" | "portfolio" | "settings"> & {
  readonly draft: DealModelName;
  readonly onChange: (model: DealModelName) => void;
};

function Choice({ used, hasCredit, portfolio, settings, draft, onChange }: ChoiceProps) {
  const models = offered.filter((model) => hasCredit || model !== "custom");
  return (
    <RadioGroup
      aria-label="Ways to share the credit"
      value={draft}
      onChange={(_, { value }) => {
        const model = models.find((offer) => offer === value);
        if (model !== undefined) onChange(model);
      }}
    >
      {models.map((model) => (
        <Way
          key={model}
          model={model}
          isUsed={portfolio !== null && model === used}
          settings={settings}
        />
      ))}
    </RadioGroup>
  );
}

/** Named by its name alone; the line below it describes it. */
function Way({
  model,
  isUsed,
  settings,
}: {
  readonly model: DealModelName;
  readonly isUsed: boolean;
  readonly settings: Settings;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <Radio
      value={model}
      indicator={{ className: styles.button }}
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-line`}
      label={{
        className: styles.label,
        children: (
          <>
            <span id={`${id}-name`} className={styles.name}>
              {modelText[model].name}
            </span>
            <span id={`${id}-line`} className={styles.line}>
              {`${modelLine(model, settings)}${isUsed ? " · used now" : ""}`}
            </span>
          </>
        ),
      }}
    />
  );
}
