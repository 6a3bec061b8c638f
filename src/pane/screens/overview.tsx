import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular, CheckmarkCircleFilled, WarningFilled } from "@fluentui/react-icons";
import type { Action } from "../../domain/portfolio/review/action";
import { changesText } from "../../text/changes";
import { momentText, windowText } from "../../text/dates";
import { headline, producedLine } from "../../text/headline";
import { modelText } from "../../text/models";
import { percent } from "../../text/percent";
import type { Built } from "../../workflows/build-portfolio";
import { useToday } from "../clock";
import { Certainty } from "../parts/certainty";
import { ParetoChart } from "../parts/pareto-chart";
import { LastQuarter } from "../parts/last-quarter";
import { PartnerAmounts } from "../parts/partner-amounts";
import { Screen } from "../parts/screen";
import { WhatToDo } from "../parts/what-to-do";
import { WorkBar } from "../parts/work-bar";
import type { PaneActions } from "../state/pane-actions";
import type { PaneState } from "../state/pane-state";

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
  said: { display: "block", fontSize: "12px", lineHeight: "16px" },
  right: { color: tokens.colorStatusSuccessForeground1, fontSize: "18px", flexShrink: 0 },
  warning: { color: tokens.colorStatusWarningForeground3, fontSize: "18px", flexShrink: 0 },
});

type OverviewProps = {
  readonly built: Built;
  readonly state: Pick<PaneState, "work" | "past" | "changes" | "said">;
  readonly actions: PaneActions;
  /** Opens the list of those who are advised an action; null for all. */
  readonly onDecide: (action: Action | null) => void;
};

/** From the top down: which few matter, how sure are we, what to do with each. */
export function Overview(props: OverviewProps) {
  const { built, state, actions, onDecide } = props;
  const styles = useStyles();
  const { portfolio, reviews } = built;
  const { work } = state;
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
  const logos = reviews.filter(({ flags }) => flags.includes("LOGO")).length;
  const produced = producedLine(portfolio, logos);
  return (
    <Screen about={built} over={context} title={headline(portfolio)} bar={<Bar {...props} />}>
      <LastQuarter built={built} past={state.past} actions={actions} />
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
        reviews={reviews}
        busy={work !== null}
        onLedger={() => void actions.showCredits(null)}
        onCompare={() => {
          actions.show("compare");
        }}
        onRows={() => {
          actions.show("setup");
        }}
        onRate={() => void actions.rate(null)}
      />
      <WhatToDo
        reviews={reviews}
        currency={portfolio.currency}
        onDecide={onDecide}
        onWhatIf={() => {
          actions.show("what-if");
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

function Bar({ built, state, actions }: OverviewProps) {
  const styles = useStyles();
  const { work, changes, said } = state;
  const at = momentText(built.builtAt, useToday());
  if (work !== null) {
    return <WorkBar work={work} note={`Figures above are from ${at}.`} onCancel={actions.cancel} />;
  }
  const isCurrent = changes !== null && changes.length === 0;
  return (
    <div className={styles.bar}>
      <span role="status" className={styles.state}>
        {isCurrent ? (
          <CheckmarkCircleFilled className={styles.right} aria-hidden />
        ) : (
          <WarningFilled className={styles.warning} aria-hidden />
        )}
        <span>
          <State at={at} changes={changes} />
          {said !== "" && <span className={styles.said}>{said}</span>}
        </span>
      </span>
      <Button
        appearance={isCurrent ? "secondary" : "primary"}
        icon={<ArrowSyncRegular />}
        onClick={() => void actions.build()}
      >
        Rebuild
      </Button>
    </div>
  );
}

function State({ at, changes }: Pick<PaneState, "changes"> & { readonly at: string }) {
  const styles = useStyles();
  if (changes === null) return `Built ${at}. Changes since are not known.`;
  if (changes.length === 0) return `Built ${at}, up to date`;
  return (
    <>
      <strong>{`Out of date: ${changesText(changes)}`}</strong>
      <span className={styles.said}>{`Built ${at}. Your decisions are kept.`}</span>
    </>
  );
}
