import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type SyntheticEvent, type KeyboardEvent, type RefObject } from "react";
import { needsOwnerAndDue } from "../../domain/portfolio/quarter/decision-entries";
import type { Action } from "../../domain/portfolio/review/action";
import { noActionChosen, reasonLabel } from "../../text/decide-editor";
import { ActionChips } from "./action-chips";
import { draftErrors, type Draft, type DraftErrors } from "./draft-decision";
import { FollowUpFields, saying } from "./follow-up-fields";
import { fieldOf, useFirstWrong } from "./use-first-wrong";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "8px" },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  input: { minWidth: 0, width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  save: { flexGrow: 3 },
  cancel: { flexGrow: 1 },
  wrong: { color: tokens.colorStatusDangerForeground1, fontSize: "12px", lineHeight: "16px" },
});

type DecisionEditorProps = {
  readonly draft: Draft;
  readonly advised: Action;
  /** Offered as owners. */
  readonly owners: readonly string[];
  /** Said over the chips: whom it is about, where that is not in sight. */
  readonly title: string;
  readonly saveText: string;
  readonly onChange: (draft: Draft) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
};

/** One decision: what to do, why where it differs, and by whom and when where somebody must act. */
export function DecisionEditor(props: DecisionEditorProps) {
  const { draft, advised, onSave } = props;
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const errors = draftErrors(draft, advised);
  const said: DraftErrors = draft.attempts > 0 ? errors : {};
  useFirstWrong(form, errors, draft.attempts);
  useFirstField(form, draft, errors);
  const change = (changed: Partial<Draft>) => {
    props.onChange({ ...draft, ...changed });
  };
  const differs = draft.action !== null && draft.action !== advised;
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={props.title}
      noValidate
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={saveKey(onSave)}
    >
      <div className={styles.title}>{props.title}</div>
      <ActionChips
        chosen={draft.action}
        onChoose={(action) => {
          change({ action });
        }}
      />
      {said.action !== undefined && (
        <div role="alert" className={styles.wrong}>
          {noActionChosen}
        </div>
      )}
      {differs && (
        <Field label={reasonLabel(advised)} required {...saying(said.reason)}>
          <Input
            className={styles.input}
            data-field="reason"
            value={draft.reason}
            onChange={(_, { value }) => {
              change({ reason: value });
            }}
          />
        </Field>
      )}
      {draft.action !== null && needsOwnerAndDue(draft.action) && (
        <FollowUpFields
          owner={draft.owner}
          due={draft.due}
          owners={props.owners}
          errors={said}
          onOwner={(owner) => {
            change({ owner });
          }}
          onDue={(due) => {
            change({ due });
          }}
        />
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" className={styles.save}>
          {props.saveText}
        </Button>
        <Button className={styles.cancel} onClick={props.onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** Ctrl and Enter save from any field. */
export const saveKey = (onSave: () => void) => (event: KeyboardEvent) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.stopPropagation();
  onSave();
};

/** When it opens: the chips, or the first field that is empty, or the button that saves. */
function useFirstField(
  form: RefObject<HTMLFormElement | null>,
  { partner, startsAt }: Draft,
  errors: DraftErrors,
): void {
  const [empty] = (["reason", "owner", "due"] as const).filter((field) => field in errors);
  useEffect(() => {
    const target =
      startsAt === "chips"
        ? fieldOf(form.current, "action")
        : empty === undefined
          ? form.current?.querySelector<HTMLElement>("[type=submit]")
          : fieldOf(form.current, empty);
    target?.focus();
    // Only when it opens: whoever types is not led away.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [partner, startsAt]);
}
