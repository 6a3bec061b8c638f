import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { dateExample } from "../../text/decide-editor";
import type { DraftErrors } from "./draft-decision";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 5fr) minmax(0, 4fr)",
    gap: "8px",
    alignItems: "start",
    "@media (max-width: 300px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  input: { minWidth: 0, width: "100%" },
});

type FollowUpFieldsProps = {
  readonly owner: string;
  readonly due: string;
  /** Offered while an owner is typed. */
  readonly owners: readonly string[];
  readonly errors: DraftErrors;
  readonly onOwner: (owner: string) => void;
  readonly onDue: (due: string) => void;
};

/** Who acts, and by when. */
export function FollowUpFields(props: FollowUpFieldsProps) {
  const { owner, due, owners, errors, onOwner, onDue } = props;
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.fields}>
      <Field label="Action owner" required {...saying(errors.owner)}>
        <Input
          className={styles.input}
          data-field="owner"
          input={{ list: id }}
          value={owner}
          onChange={(_, { value }) => {
            onOwner(value);
          }}
        />
      </Field>
      <Field label="Due" required {...saying(errors.due)}>
        <Input
          className={styles.input}
          data-field="due"
          placeholder={dateExample}
          value={due}
          onChange={(_, { value }) => {
            onDue(value);
          }}
        />
      </Field>
      <datalist id={id}>
        {owners.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}

/** What is wrong with a field, under it. */
export const saying = (error: string | undefined) =>
  error === undefined ? {} : ({ validationMessage: error, validationState: "error" } as const);
