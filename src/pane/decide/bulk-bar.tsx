import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useRef, type SyntheticEvent } from "react";
import { needsOwnerAndDue } from "../../domain/portfolio/quarter/decision-entries";
import { whole } from "../../text/counting";
import { bulkReasonLabel, eachManager, oneActionOnly } from "../../text/decide-editor";
import { bulkErrors } from "./bulk-decision";
import type { Bulk } from "./decide-state";
import { saveKey } from "./decision-editor";
import { FollowUpFields, saying } from "./follow-up-fields";
import type { BulkPlan } from "./session";
import { useFirstWrong } from "./use-first-wrong";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "8px" },
  title: { margin: 0 },
  input: { minWidth: 0, width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  save: { flexGrow: 3 },
  clear: { flexGrow: 1 },
});

type BulkBarProps = {
  readonly plan: BulkPlan;
  readonly bulk: Bulk;
  /** The date as it stands in the field. */
  readonly due: string;
  readonly owners: readonly string[];
  readonly onChange: (change: Partial<Bulk>) => void;
  readonly onSave: () => void;
  readonly onClear: () => void;
};

/** One decision for all rows that are selected. */
export function BulkBar({ plan, bulk, due, owners, onChange, onSave, onClear }: BulkBarProps) {
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const { chosen, action, differing } = plan;
  const errors = bulkErrors(plan, { ...bulk, due });
  const said = bulk.attempts > 0 ? errors : {};
  useFirstWrong(form, errors, bulk.attempts);
  const count = whole(chosen.length);
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={`${count} selected`}
      noValidate
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={saveKey(onSave)}
    >
      <p className={styles.title}>
        <strong>{`${count} selected: `}</strong>
        {action === null ? oneActionOnly : `decide ${action} for all`}
      </p>
      {action !== null && differing.length > 0 && (
        <Field label={bulkReasonLabel(differing.length)} required {...saying(said.reason)}>
          <Input
            className={styles.input}
            data-field="reason"
            value={bulk.reason}
            onChange={(_, { value }) => {
              onChange({ reason: value });
            }}
          />
        </Field>
      )}
      {action !== null && needsOwnerAndDue(action) && (
        <FollowUpFields
          owner={bulk.owner ?? eachManager}
          due={due}
          owners={[eachManager, ...owners]}
          errors={said}
          onOwner={(owner) => {
            onChange({ owner: owner === eachManager ? null : owner });
          }}
          onDue={(typed) => {
            onChange({ due: typed });
          }}
        />
      )}
      <div className={styles.buttons}>
        {action !== null && (
          <Button type="submit" appearance="primary" className={styles.save}>
            {`Decide ${action} for ${count}`}
          </Button>
        )}
        <Button className={styles.clear} onClick={onClear}>
          Clear
        </Button>
      </div>
    </form>
  );
}
