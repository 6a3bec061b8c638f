import { makeStyles, tokens } from "@fluentui/react-components";
import { buildProblem, type ToldProblem } from "../../text/build-problems";
import { Explained } from "../parts/explained";
import { Section } from "../parts/section";
import type { PaneActions } from "../state/pane-actions";
import { writing, type PaneState } from "../state/pane-state";

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: "20px" },
  details: { fontSize: "12px", overflowWrap: "anywhere", color: tokens.colorNeutralForeground3 },
});

type ProblemScreenProps = {
  readonly problem: ToldProblem;
  readonly state: PaneState;
  readonly actions: PaneActions;
};

export function ProblemScreen({ problem, state, actions }: ProblemScreenProps) {
  return (
    <Explained
      about={problem}
      {...buildProblem(problem, writing(state.attempted))}
      buttons={buttonsFor({ problem, state, actions })}
    >
      <More problem={problem} />
    </Explained>
  );
}

/** What to do about it; the screen the problem came over is always a way out. */
function buttonsFor({ problem, state, actions }: ProblemScreenProps) {
  const to = (label: string, screen: PaneState["screen"]) => ({
    label,
    onClick: () => {
      actions.show(screen);
    },
  });
  const back = to("Back", state.screen);
  const lookAgain = { label: "Look again", onClick: () => void actions.look() };
  switch (problem.code) {
    case "mixed-currencies":
    case "missing-columns":
    case "no-partner": {
      const others = [to("Choose other columns", "setup"), lookAgain];
      return state.screen === "setup" ? others : [...others, back];
    }
    case "headers-changed":
    case "source-gone":
      return [lookAgain, back];
    case "question-open":
      return [{ label: "Read again", onClick: () => void actions.readAgain() }, back];
    default: {
      const label = state.attempted?.kind === "building" ? "Build again" : "Try again";
      const again = { label, onClick: () => void actions.again() };
      // What was pressed stands there to be pressed again.
      const isThere = ["noting", "putting", "showing"].includes(state.attempted?.kind ?? "noting");
      return isThere ? [back] : [again, back];
    }
  }
}

function More({ problem }: { readonly problem: ToldProblem }) {
  const styles = useStyles();
  switch (problem.code) {
    case "sheet-protected":
      return (
        <Section title="How to unprotect it">
          <ol className={styles.steps}>
            <li>{`Go to the sheet “${problem.sheet}”.`}</li>
            <li>Review, Unprotect Sheet. You may need the password.</li>
            <li>Come back and build again.</li>
          </ol>
        </Section>
      );
    case "excel-refused":
    case "bug":
      return (
        <Section title="Details">
          <div className={styles.details}>{problem.detail}</div>
        </Section>
      );
    default:
      return null;
  }
}
