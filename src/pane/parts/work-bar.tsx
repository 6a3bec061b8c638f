import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { buildSteps, type BuildStep } from "../../workflows/build-portfolio";
import type { Work } from "../state/pane-state";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    justifyContent: "space-between",
  },
  note: {
    marginTop: "6px",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  progress: { marginTop: "8px" },
});

const stepNames: Readonly<Record<BuildStep, string>> = {
  reading: "Reading deals",
  crediting: "Sharing credit and ranking",
  writing: "Writing the Portfolio sheet",
};

type WorkBarProps = {
  readonly work: Work;
  readonly note?: string;
  readonly onCancel: () => void;
};

/** What is under way, how far it is, and the way to stop it. */
export function WorkBar({ work, note, onCancel }: WorkBarProps) {
  const styles = useStyles();
  const { strong, rest, share } = describe(work);
  const canStop = work.kind === "opening" || (work.kind === "building" && work.step !== "writing");
  const waiting = work.waitingForCell;
  const under = waiting ? finishCell : note;
  return (
    <div>
      <div className={styles.line}>
        <span role="status">
          <strong>{strong}</strong> {rest}
        </span>
        {(canStop || waiting) && (
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
      {under !== undefined && (
        <div role="status" className={styles.note}>
          {under}
        </div>
      )}
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
    const isWriting = work.kind === "building" && work.step === "writing";
    return {
      strong: isWriting ? "Waiting to write." : "Waiting for Excel.",
      rest: "",
      share: null,
    };
  }
  switch (work.kind) {
    case "looking":
      return { strong: "Looking for your deals", rest: "", share: null };
    case "opening":
      return { strong: "Reading the deals", rest: percentOf(work.share), share: work.share };
    case "inserting":
      return { strong: "Adding the sample data", rest: "", share: null };
    case "building": {
      const index = buildSteps.indexOf(work.step);
      const step = `Step ${index + 1} of ${buildSteps.length}`;
      const share = (index + work.share) / buildSteps.length;
      return { strong: `${step}.`, rest: stepNames[work.step], share };
    }
  }
}

function percentOf(share: number): string {
  return share === 0 ? "" : `${Math.floor(share * 10) * 10}%`;
}
