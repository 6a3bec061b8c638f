import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import type { DecisionProgress } from "../../domain/portfolio/quarter/decision-progress";
import { decidedOf, finaliseText, notSavedCount } from "../../text/decide";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px 16px" },
  state: { flex: "1 1 120px", display: "grid", rowGap: "6px" },
});

type DecidedProgressProps = {
  readonly progress: DecisionProgress;
  /** Of how many partners something could not be saved. */
  readonly notSaved: number;
  readonly quarter: string;
  readonly onFinalise: () => void;
};

/** How many are decided, and the way to the end of the session. */
export function DecidedProgress({
  progress: { decided, partners },
  notSaved,
  quarter,
  onFinalise,
}: DecidedProgressProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <div className={styles.state}>
        <span>
          <strong>{decidedOf(decided, partners)}</strong> decided
          {notSaved > 0 && `, ${notSavedCount(notSaved)}`}
        </span>
        <DecidedShare decided={decided} partners={partners} />
      </div>
      <Button onClick={onFinalise}>{`${finaliseText(quarter)}…`}</Button>
    </div>
  );
}

export function DecidedShare({
  decided,
  partners,
}: Pick<DecisionProgress, "decided" | "partners">) {
  return (
    <ProgressBar
      aria-label={`${decidedOf(decided, partners)} decided`}
      thickness="large"
      value={partners === 0 ? 0 : decided / partners}
    />
  );
}
