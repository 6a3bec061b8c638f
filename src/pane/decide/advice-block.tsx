import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PartnerReview } from "../../domain/portfolio/review/partner-review";
import type { Action } from "../../domain/portfolio/review/action";
import { adviceSentences } from "../../text/advice-sentences";
import { ActionChip } from "../parts/action-chip";
import { actionColours } from "../parts/action-look";

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  block: {
    padding: "8px 12px",
    borderRadius: "6px",
    borderLeft: "4px solid",
    backgroundColor: tokens.colorNeutralBackground3,
    display: "grid",
    rowGap: "4px",
    [forced]: { border: "1px solid CanvasText" },
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  label: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  reason: { margin: 0 },
});

const useEdges = makeStyles(edges());

function edges() {
  const of = (action: Action) => ({ borderLeftColor: actionColours[action] });
  return {
    Invest: of("Invest"),
    Grow: of("Grow"),
    Maintain: of("Maintain"),
    Incubate: of("Incubate"),
    Fix: of("Fix"),
    Renegotiate: of("Renegotiate"),
    Exit: of("Exit"),
  };
}

type AdviceBlockProps = {
  readonly review: PartnerReview;
  readonly currency: string;
  readonly decided: Action | null;
};

/** What is advised and why; a decision stands beside it and never takes its look. */
export function AdviceBlock({ review, currency, decided }: AdviceBlockProps) {
  const styles = useStyles();
  const edge = useEdges();
  const { advice } = review;
  return (
    <div className={mergeClasses(styles.block, edge[advice.action])}>
      <div className={styles.line}>
        <span className={styles.label}>Recommended</span>
        <ActionChip action={advice.action} filled={false} />
        {decided !== null && (
          <>
            <span className={styles.label}>Decided</span>
            <ActionChip action={decided} filled />
          </>
        )}
      </div>
      <p className={styles.reason}>{adviceSentences(review, currency)}</p>
    </div>
  );
}
