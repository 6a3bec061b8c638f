import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { notSavedText } from "../../text/decide";
import type { Failure } from "./failed-changes";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "8px",
  },
  said: { minWidth: 0, overflowWrap: "anywhere" },
  failed: {
    display: "grid",
    rowGap: "4px",
    paddingLeft: "10px",
    borderLeft: `3px solid ${tokens.colorStatusDangerBorderActive}`,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, fontSize: "12px", lineHeight: "16px" },
  buttons: { display: "flex", columnGap: "8px" },
});

type SavedOfferProps = {
  readonly said: string;
  readonly onUndo: () => void;
};

/** Says what was saved, and offers to take it back. */
export function SavedOffer({ said, onUndo }: SavedOfferProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span className={styles.said}>{said}</span>
      <Button size="small" title="Undo (Ctrl+Z)" onClick={onUndo}>
        Undo
      </Button>
    </div>
  );
}

type NotSavedProps = {
  /** Of one reason, at least one. */
  readonly failures: readonly Failure[];
  readonly onAgain: () => void;
  readonly onDismiss: () => void;
};

/** What could not be written: why, what is safe, and the way to try again. */
export function NotSaved({ failures, onAgain, onDismiss }: NotSavedProps) {
  const styles = useStyles();
  const [first] = failures;
  if (first === undefined) return null;
  const { title, why, safe } = first.problem;
  const partners = failures.flatMap(({ change }) => change.decisions.map(({ partner }) => partner));
  return (
    <div role="alert" className={styles.failed}>
      <span className={styles.strong}>{`${notSavedText(partners)}: ${title}`}</span>
      <p className={styles.quiet}>{`${why} ${safe}`}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={onAgain}>
          Try again
        </Button>
        <Button size="small" onClick={onDismiss}>
          Dismiss
        </Button>
      </div>
    </div>
  );
}
