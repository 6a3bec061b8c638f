import { Dropdown, makeStyles, Option, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, SubtractCircleRegular, WarningFilled } from "@fluentui/react-icons";
import { useId } from "react";
import { dealFieldName } from "../../text/deal-problems";
import type { DealColumns, DealField } from "../../workflows/look-for-deals";
import type { Setup } from "../state/pane-state";
import { Section } from "./section";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "84px minmax(0, 1fr) 20px",
    columnGap: "8px",
    alignItems: "center",
  },
  dropdown: { minWidth: 0, width: "100%" },
  needed: { color: tokens.colorStatusDangerForeground1 },
  note: {
    gridColumn: "2 / 4",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: "18px", display: "block" },
  found: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorStatusWarningForeground3 },
  absent: { color: tokens.colorNeutralForeground3 },
});

const fields = ["dealId", "deal", "amount", "closeDate", "stage", "partner"] as const;

/** The deal may go by its id or by its name; every other field needs a column. */
const isNeeded = (field: DealField, columns: DealColumns): boolean =>
  field === "dealId" || field === "deal"
    ? columns.dealId === undefined && columns.deal === undefined
    : true;

type ColumnFieldsProps = {
  readonly setup: Setup;
  readonly busy: boolean;
  readonly onChange: (columns: DealColumns) => void;
};

/** One drop-down a field: the column found for it, or the question which it is. */
export function ColumnFields({ setup, busy, onChange }: ColumnFieldsProps) {
  return (
    <Section title="Columns">
      {fields.map((field) => (
        <ColumnField key={field} field={field} setup={setup} busy={busy} onChange={onChange} />
      ))}
    </Section>
  );
}

function ColumnField({
  field,
  setup,
  busy,
  onChange,
}: ColumnFieldsProps & { readonly field: DealField }) {
  const styles = useStyles();
  const id = useId();
  const { columns, candidate } = setup;
  const { headers, fits } = candidate;
  const column = columns[field];
  const needed = isNeeded(field, columns);
  const unsure = column === undefined && fits[field].length > 1;
  const choose = (value: string | undefined) => {
    if (value === undefined || value === "") onChange(without(columns, field));
    else onChange({ ...columns, [field]: Number(value) });
  };
  return (
    <div className={styles.row}>
      <label id={id}>
        {dealFieldName[field]}
        {needed && (
          <span className={styles.needed} aria-hidden>
            {" *"}
          </span>
        )}
      </label>
      <Dropdown
        className={styles.dropdown}
        aria-labelledby={id}
        aria-describedby={unsure ? `${id}-note` : undefined}
        aria-required={needed}
        disabled={busy}
        placeholder={needed ? "Choose a column" : "Not in this table"}
        value={column === undefined ? "" : (headers[column] ?? "")}
        selectedOptions={column === undefined ? [] : [String(column)]}
        onOptionSelect={(_, { optionValue }) => {
          choose(optionValue);
        }}
      >
        {!needed && <Option value="">Not in this table</Option>}
        {headers.map((header, index) => (
          <Option key={index} value={String(index)} text={header}>
            {header}
          </Option>
        ))}
      </Dropdown>
      <State found={column !== undefined} needed={needed} />
      {unsure && (
        <div id={`${id}-note`} className={styles.note}>
          {`${fits[field].length} columns could be this one. Which is it?`}
        </div>
      )}
    </div>
  );
}

function without(columns: DealColumns, field: DealField): DealColumns {
  const { [field]: dropped, ...others } = columns;
  return others;
}

function State({ found, needed }: { readonly found: boolean; readonly needed: boolean }) {
  const styles = useStyles();
  if (found) {
    return (
      <span className={styles.found}>
        <CheckmarkCircleFilled className={styles.icon} aria-label="found" />
      </span>
    );
  }
  return needed ? (
    <span className={styles.open}>
      <WarningFilled className={styles.icon} aria-label="to choose" />
    </span>
  ) : (
    <span className={styles.absent}>
      <SubtractCircleRegular className={styles.icon} aria-label="not in this table" />
    </span>
  );
}
