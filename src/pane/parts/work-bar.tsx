import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { buildSteps, type BuildStep } from "../../workflows/build-portfolio";
import { writing, type Work } from "../state/pane-state";
import { hasLostFocus, ledTo } from "./focus";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    justifyContent: "space-between",
  },
  status: { ":focus": { outlineStyle: "none" } },
  note: {
    marginTop: "6px",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  progress: { marginTop: "8px" },
});

const stepNames: Readonly<Record<BuildStep, string>> = {
  reading: "Reading tables",
  matching: "Matching names",
  sharing: "Sharing credit",
  ranking: "Ranking under eight models",
  writing: "Writing sheets",
};

type WorkBarProps = {
  readonly work: Work;
  readonly note?: string;
  readonly onCancel: () => void;
};

/** What is under way, how far it is, and the way to stop it. */
export function WorkBar({ work, note, onCancel }: WorkBarProps) {
  const styles = useStyles();
  const status = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // The button that began it stood here, and took the focus with it.
    if (hasLostFocus()) status.current?.focus();
  }, []);
  const { strong, rest, share } = describe(work);
  const waiting = work.waitingForCell;
  const isBrief = ["looking", "noting", "putting"].includes(work.kind);
  const canStop = waiting || (!isBrief && writing(work) === null);
  return (
    <div>
      <div className={styles.line}>
        <span ref={status} {...ledTo} role="status" className={styles.status}>
          <strong>{strong}</strong> {rest}
        </span>
        {canStop && (
          <Button size="small" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
      <ProgressBar
        className={styles.progress}
        aria-label={strong}
        {...(share === null ? {} : { value: share })}
      />
      {/* There from the start, because a reader hears only of changes. */}
      <div role="status" className={styles.note}>
        {waiting ? finishCell : note}
      </div>
    </div>
  );
}

const finishCell =
  "Finish the cell you are editing: press Enter to keep what you typed, or Esc to drop it. This goes on by itself; nothing is written yet.";

type Description = {
  readonly strong: string;
  readonly rest: string;
  readonly share: number | null;
};

function describe(work: Work): Description {
  if (work.waitingForCell) {
    const strong = writing(work) === null ? "Waiting for Excel." : "Waiting to write.";
    return { strong, rest: "", share: null };
  }
  switch (work.kind) {
    case "looking":
      return { strong: "Looking for your deals", rest: "", share: null };
    case "opening":
      return { strong: "Reading the tables", rest: tenths(work.share), share: work.share };
    case "inserting":
      return { strong: "Adding the sample data", rest: "", share: null };
    case "noting":
      return { strong: "Noting it in Aliases", rest: "", share: null };
    case "putting":
      return { strong: work.label, rest: "", share: null };
    case "showing":
      return { strong: "Leading you there", rest: "", share: null };
    case "building": {
      const index = buildSteps.indexOf(work.step);
      const step = `Step ${index + 1} of ${buildSteps.length}`;
      const share = (index + work.share) / buildSteps.length;
      return {
        strong: `${step}.`,
        rest: `${stepNames[work.step]} ${tenths(work.share)}`.trimEnd(),
        share,
      };
    }
  }
}

/** Every 10 %, because each change is read aloud. */
function tenths(share: number): string {
  return share === 0 ? "" : `${Math.floor(share * 10) * 10}%`;
}
