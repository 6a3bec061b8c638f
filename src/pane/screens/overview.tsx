import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular, WarningFilled } from "@fluentui/react-icons";
import { momentText, windowText } from "../../text/dates";
import { headline, producedLine } from "../../text/headline";
import { modelText } from "../../text/models";
import { percent } from "../../text/percent";
import type { Built } from "../../workflows/build-portfolio";
import { useToday } from "../clock";
import { Certainty } from "../parts/certainty";
import { ParetoChart } from "../parts/pareto-chart";
import { PartnerAmounts } from "../parts/partner-amounts";
import { Screen } from "../parts/screen";
import { WorkBar } from "../parts/work-bar";
import type { PaneActions } from "../state/pane-actions";
import type { Work } from "../state/pane-state";

const useStyles = makeStyles({
  context: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: "8px",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  figures: { display: "grid", gridTemplateColumns: "1fr 1fr 1.6fr", margin: 0, columnGap: "8px" },
  name: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  figure: {
    margin: 0,
    fontSize: "16px",
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  unit: { fontSize: "13px", fontWeight: "normal" },
  bar: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
  state: { display: "flex", columnGap: "8px", alignItems: "center" },
  warning: { color: tokens.colorStatusWarningForeground3, fontSize: "18px", flexShrink: 0 },
});

type OverviewProps = {
  readonly built: Built;
  readonly work: Work | null;
  readonly actions: PaneActions;
};

/** From the top down: which few matter, how sure are we. */
export function Overview({ built, work, actions }: OverviewProps) {
  const styles = useStyles();
  const { portfolio } = built;
  const context = (
    <div className={styles.context}>
      <span>
        {[windowText(portfolio.window), portfolio.currency, modelText[portfolio.model].name]
          .filter((part) => part !== "")
          .join(" · ")}
      </span>
      <Link
        as="button"
        onClick={() => {
          actions.show("setup");
        }}
      >
        Change
      </Link>
    </div>
  );
  const produced = producedLine(portfolio);
  return (
    <Screen
      about={built}
      over={context}
      title={headline(portfolio)}
      bar={<Bar built={built} work={work} actions={actions} />}
    >
      {produced !== "" && <p className={styles.quiet}>{produced}</p>}
      <ParetoChart portfolio={portfolio} />
      <Concentration built={built} />
      <PartnerAmounts
        portfolio={portfolio}
        busy={work !== null}
        onDeals={(partner) => void actions.showCredits(partner)}
      />
      <Certainty
        built={built}
        busy={work !== null}
        onLedger={() => void actions.showCredits(null)}
        onCompare={() => {
          actions.show("compare");
        }}
        onRows={() => {
          actions.show("setup");
        }}
      />
    </Screen>
  );
}

function Concentration({ built }: { readonly built: Built }) {
  const styles = useStyles();
  const { concentration } = built.portfolio;
  if (concentration === null) return null;
  const { topShare, topThreeShare, effectivePartners } = concentration;
  return (
    <dl className={styles.figures}>
      <div>
        <dt className={styles.name}>Top 1</dt>
        <dd className={styles.figure}>{percent(topShare)}</dd>
      </div>
      <div>
        <dt className={styles.name}>Top 3</dt>
        <dd className={styles.figure}>{percent(topThreeShare)}</dd>
      </div>
      <div>
        <dt className={styles.name}>Spread out as if</dt>
        <dd className={styles.figure}>
          {effectivePartners.toFixed(1)} <span className={styles.unit}>equal partners</span>
        </dd>
      </div>
    </dl>
  );
}

function Bar({ built, work, actions }: OverviewProps) {
  const styles = useStyles();
  const at = momentText(built.builtAt, useToday());
  if (work !== null) {
    return <WorkBar work={work} note={`Figures above are from ${at}.`} onCancel={actions.cancel} />;
  }
  return (
    <div className={styles.bar}>
      <span className={styles.state}>
        <WarningFilled className={styles.warning} aria-hidden />
        {`Built ${at}. Changes since are not known.`}
      </span>
      <Button appearance="primary" icon={<ArrowSyncRegular />} onClick={() => void actions.build()}>
        Rebuild
      </Button>
    </div>
  );
}
