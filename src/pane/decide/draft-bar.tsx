import type { Draft } from "./draft-decision";
import { DecisionEditor } from "./decision-editor";
import type { ViewProps } from "./view-props";

/** The editor of the decision that is being taken; on the card its partner is in sight. */
export function DraftBar({
  draft,
  state,
  session,
  dispatch,
  commands,
  owners,
}: ViewProps & { readonly draft: Draft }) {
  const review = session.reviews.find(({ ranked }) => ranked.name === draft.partner);
  if (review === undefined) return null;
  return (
    <DecisionEditor
      key={draft.partner}
      draft={draft}
      advised={review.advice.action}
      owners={owners}
      title={state.view === "card" ? "Your decision" : `Your decision on ${draft.partner}`}
      saveText={state.view === "finalise" ? "Save" : "Save and go to next"}
      onChange={(changed) => {
        dispatch({ type: "draft", draft: changed });
      }}
      onSave={commands.saveDraft}
      onCancel={() => {
        dispatch({ type: "cancel-draft" });
      }}
    />
  );
}
