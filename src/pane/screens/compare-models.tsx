import { Button, Dropdown, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DealModelName } from "../../domain/attribution/models";
import { shownModels, type ShownModel } from "../../domain/portfolio/model-standings";
import type { Portfolio } from "../../domain/portfolio/portfolio";
import {
  droppingLine,
  holdingLine,
  markovNotUsed,
  modelText,
  noLostDeals,
  sourcedBeside,
} from "../../text/models";
import { ModelRanks } from "../parts/model-ranks";
import { Screen } from "../parts/screen";
import { WayBack } from "../parts/way-back";
import { WorkBar } from "../parts/work-bar";
import type { Work } from "../state/pane-state";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  models: {
    display: "grid",
    gridTemplateColumns: "2fr 3fr",
    gap: "8px",
    "@media (max-width: 300px)": { gridTemplateColumns: "1fr" },
  },
  label: {
    padding: "2px 0",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  used: { fontWeight: tokens.fontWeightSemibold, lineHeight: "32px" },
  dropdown: { minWidth: 0, width: "100%" },
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  keep: { flexGrow: 1 },
});

type CompareModelsProps = {
  readonly portfolio: Portfolio;
  readonly work: Work | null;
  /** Asks for a rebuild under another model. */
  readonly onUse: (model: DealModelName) => void;
  readonly onKeep: () => void;
  readonly onDeals: (partnerName: string) => void;
  readonly onBack: () => void;
  readonly onCancel: () => void;
};

/** How sure is the ranking: does it hold however the credit is shared? */
export function CompareModels(props: CompareModelsProps) {
  const styles = useStyles();
  const { portfolio, work } = props;
  const [chosen, setChosen] = useState<ShownModel>("first");
  const compared = chosen === portfolio.model ? otherThan(portfolio.model) : chosen;
  const dropping = droppingLine(portfolio);
  return (
    <Screen
      about={portfolio}
      over={<WayBack name="How sure is the ranking?" onBack={props.onBack} />}
      title={holdingLine(portfolio)}
      bar={
        work === null ? (
          <Bar {...props} compared={compared} />
        ) : (
          <WorkBar work={work} onCancel={props.onCancel} />
        )
      }
    >
      {dropping !== "" && <p className={styles.quiet}>{`${dropping}.`}</p>}
      <Models used={portfolio.model} compared={compared} onChange={setChosen} />
      <p className={styles.quiet}>{aboutModel(compared, portfolio)}</p>
      <ModelRanks
        portfolio={portfolio}
        compared={compared}
        busy={work !== null}
        onDeals={props.onDeals}
      />
    </Screen>
  );
}

const otherThan = (used: DealModelName): ShownModel => (used === "first" ? "role" : "first");

function aboutModel(model: ShownModel, { lostDeals }: Portfolio): string {
  const { assumes } = modelText[model];
  if (model === "sourced") return `${assumes} ${sourcedBeside}`;
  if (model !== "markov") return assumes;
  return [assumes, markovNotUsed, ...(lostDeals === 0 ? [noLostDeals] : [])].join(" ");
}

type ModelsProps = {
  readonly used: DealModelName;
  readonly compared: ShownModel;
  readonly onChange: (model: ShownModel) => void;
};

function Models({ used, compared, onChange }: ModelsProps) {
  const styles = useStyles();
  return (
    <div className={styles.models}>
      <div>
        <div className={styles.label}>Used for the portfolio</div>
        <div className={styles.used}>{modelText[used].name}</div>
      </div>
      <Field label={{ className: styles.label, children: "Compare with" }}>
        <Dropdown
          className={styles.dropdown}
          value={modelText[compared].name}
          selectedOptions={[compared]}
          onOptionSelect={(_, { optionValue }) => {
            const model = shownModels.find((shown) => shown === optionValue);
            if (model !== undefined) onChange(model);
          }}
        >
          {shownModels
            .filter((model) => model !== used)
            .map((model) => (
              <Option key={model} value={model}>
                {modelText[model].name}
              </Option>
            ))}
        </Dropdown>
      </Field>
    </div>
  );
}

function Bar({
  portfolio,
  compared,
  onKeep,
  onUse,
}: CompareModelsProps & { readonly compared: ShownModel }) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <Button className={styles.keep} appearance="primary" onClick={onKeep}>
        {`Keep ${modelText[portfolio.model].name}`}
      </Button>
      {compared !== "markov" && (
        <Button
          onClick={() => {
            onUse(compared);
          }}
        >
          {`Use ${modelText[compared].name}…`}
        </Button>
      )}
    </div>
  );
}
