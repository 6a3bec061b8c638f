import { Button, makeStyles } from "@fluentui/react-components";
import { PersonArrowRightRegular } from "@fluentui/react-icons";
import { showPartner } from "../../text/decide";
import { byProblem } from "./failed-changes";
import { NotSaved, SavedOffer } from "./saved-notice";
import type { ViewProps } from "./view-props";

const useStyles = makeStyles({
  // A name may be long, and is never cut.
  show: { justifySelf: "stretch", overflowWrap: "anywhere" },
});

/** Over the next step: what was saved or could not be, and whose row is selected in the sheet. */
export function Notices({ state, session, dispatch, commands, selectedPartner }: ViewProps) {
  const styles = useStyles();
  const { failed, lastSaved, isUndoOffered, saving } = state;
  const isKnown = session.reviews.some(({ ranked }) => ranked.name === selectedPartner);
  const isOffered = selectedPartner !== null && isKnown && selectedPartner !== state.at;
  return (
    <>
      {byProblem(failed).map((failures) => (
        <NotSaved
          key={JSON.stringify(failures[0]?.problem)}
          failures={failures}
          onAgain={() => {
            commands.again(failures);
          }}
          onDismiss={() => {
            dispatch({ type: "dismiss", failures });
          }}
        />
      ))}
      {lastSaved !== null && isUndoOffered && saving.length === 0 && (
        <SavedOffer said={state.said} onUndo={commands.undo} />
      )}
      {isOffered && state.draft === null && (
        <Button
          className={styles.show}
          icon={<PersonArrowRightRegular />}
          onClick={() => {
            dispatch({ type: "open", at: selectedPartner });
          }}
        >
          {showPartner(selectedPartner)}
        </Button>
      )}
    </>
  );
}
