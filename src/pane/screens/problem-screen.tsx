import { makeStyles, tokens } from "@fluentui/react-components";
import { buildProblem } from "../../text/build-problems";
import type { BuildProblem } from "../../workflows/build-portfolio";
import { Explained } from "../parts/explained";
import type { PaneActions } from "../state/pane-actions";
import type { PaneState } from "../state/pane-state";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: "14px",
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  steps: { margin: 0, paddingLeft: "20px" },
  details: { fontSize: "12px", overflowWrap: "anywhere", color: tokens.colorNeutralForeground3 },
});

type ProblemScreenProps = {
  readonly problem: BuildProblem;
  readonly state: PaneState;
  readonly actions: PaneActions;
};

export function ProblemScreen({ problem, state, actions }: ProblemScreenProps) {
  const again = () => void (state.setup === null ? actions.look() : actions.build());
  const lookAgain = { label: "Look again", onClick: () => void actions.look() };
  const toColumns = {
    label: "Choose other columns",
    onClick: () => {
      actions.show("setup");
    },
  };
  const buttonsOf = () => {
    switch (problem.code) {
      case "mixed-currencies":
      case "missing-columns":
      case "no-partner":
        return [toColumns, lookAgain];
      case "headers-changed":
      case "source-gone":
        return [lookAgain];
      default:
        return [
          { label: state.setup === null ? "Try again" : "Build again", onClick: again },
          ...(state.built === null
            ? []
            : [
                {
                  label: "Back",
                  onClick: () => {
                    actions.show("overview");
                  },
                },
              ]),
        ];
    }
  };
  return (
    <Explained {...buildProblem(problem)} buttons={buttonsOf()}>
      <More problem={problem} />
    </Explained>
  );
}

function More({ problem }: { readonly problem: BuildProblem }) {
  const styles = useStyles();
  if (problem.code === "sheet-protected") {
    return (
      <>
        <h2 className={styles.heading}>How to unprotect it</h2>
        <ol className={styles.steps}>
          <li>{`Go to the sheet “${problem.sheet}”.`}</li>
          <li>Review, Unprotect Sheet. You may need the password.</li>
          <li>Come back and build again.</li>
        </ol>
      </>
    );
  }
  if (problem.code === "excel-refused") {
    return (
      <>
        <h2 className={styles.heading}>Details</h2>
        <div className={styles.details}>{problem.detail}</div>
      </>
    );
  }
  return null;
}
