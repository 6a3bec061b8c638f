import { Button, makeStyles } from "@fluentui/react-components";
import { PersonArrowRightRegular } from "@fluentui/react-icons";
import { showPartner } from "../../text/decide";
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
      {failed !== null && (
        <NotSaved
          failed={failed}
          onAgain={commands.again}
          onDismiss={() => {
            dispatch({ type: "dismiss" });
          }}
        />
      )}
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
