import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, SubtractCircleRegular, WarningFilled } from "@fluentui/react-icons";
import { foldName } from "../../domain/attribution/partner-name";
import type { DecisionOutcome } from "../../domain/portfolio/quarter/decision-outcomes";
import type { PartnerReview } from "../../domain/portfolio/review/partner-review";
import { didTheyPay, nothingYet, outcomeLine, outcomeTitle } from "../../text/left-from-quarter";
import { CardSection } from "./card-section";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "24px minmax(0, 1fr)" },
  icon: { display: "block", fontSize: "18px" },
  right: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  unknown: { color: tokens.colorNeutralForeground3 },
  title: { display: "block" },
  quiet: {
    display: "block",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
});

type DecisionsPaidProps = {
  readonly since: string;
  readonly outcomes: readonly DecisionOutcome[];
  readonly reviews: readonly PartnerReview[];
};

/** What became of the decisions that were meant to bring something. */
export function DecisionsPaid({ since, outcomes, reviews }: DecisionsPaidProps) {
  const meant = outcomes.filter(
    ({ action }) => action === "Invest" || action === "Grow" || action === "Fix",
  );
  if (meant.length === 0) return null;
  return (
    <CardSection title={didTheyPay}>
      {meant.map((outcome) => (
        <Outcome key={outcome.action} since={since} outcome={outcome} reviews={reviews} />
      ))}
    </CardSection>
  );
}

type OutcomeProps = {
  readonly since: string;
  readonly outcome: DecisionOutcome;
  readonly reviews: readonly PartnerReview[];
};

function Outcome({ since, outcome, reviews }: OutcomeProps) {
  const styles = useStyles();
  const waiting = outcome.action === "Fix" ? stillWaiting(outcome, reviews) : [];
  const isWorse = waiting.length > 0 || (outcome.change ?? 0) < 0;
  return (
    <div className={styles.line}>
      {isWorse ? (
        <span className={styles.warning}>
          <WarningFilled className={styles.icon} aria-label="look closer" />
        </span>
      ) : outcome.change === null ? (
        <span className={styles.unknown}>
          <SubtractCircleRegular className={styles.icon} aria-label="not checked" />
        </span>
      ) : (
        <span className={styles.right}>
          <CheckmarkCircleFilled className={styles.icon} aria-label="right" />
        </span>
      )}
      <span>
        <span className={styles.title}>{outcomeTitle(outcome)}</span>
        <span className={styles.quiet}>
          {waiting.length > 0 ? nothingYet(waiting) : outcomeLine(outcome, since)}
        </span>
      </span>
    </div>
  );
}

/** After one Fix still where another one in vain leads to Exit. */
function stillWaiting({ partners }: DecisionOutcome, reviews: readonly PartnerReview[]) {
  const fixes = new Map(
    reviews.map(({ ranked, past }) => [foldName(ranked.name), past.fixesInARow]),
  );
  return partners
    .filter(({ class: letter }) => letter === "C" || letter === "None")
    .filter(({ partner }) => fixes.get(foldName(partner)) === 1)
    .map(({ partner }) => partner);
}
