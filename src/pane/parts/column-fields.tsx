import { Dropdown, Link, makeStyles, Option, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, SubtractCircleRegular, WarningFilled } from "@fluentui/react-icons";
import { useId } from "react";
import type { ColumnProposal, TableCandidate } from "../../workflows/table-candidate";
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

type Columns<Field extends string> = Readonly<Partial<Record<Field, number>>>;

type ColumnFieldsProps<Field extends string> = {
  readonly title: string;
  readonly candidate: TableCandidate<Field>;
  readonly columns: Columns<Field>;
  readonly fields: readonly Field[];
  readonly names: Readonly<Record<Field, string>>;
  readonly isNeeded: (field: Field) => boolean;
  readonly busy: boolean;
  /** Why a column is proposed. */
  readonly reasonOf: (proposal: ColumnProposal) => string;
  /** Fields that a person said are not there. */
  readonly absent?: readonly string[];
  readonly onChange: (columns: Columns<Field>, field: Field) => void;
};

/** One drop-down a field: the column found for it, or the question which it is. */
export function ColumnFields<Field extends string>(props: ColumnFieldsProps<Field>) {
  return (
    <Section title={props.title}>
      {props.fields.map((field) => (
        <ColumnField key={field} field={field} {...props} />
      ))}
    </Section>
  );
}

function ColumnField<Field extends string>({
  field,
  candidate: { headers, fits, proposals = [] },
  columns,
  names,
  isNeeded,
  absent = [],
  busy,
  onChange,
  reasonOf,
}: ColumnFieldsProps<Field> & { readonly field: Field }) {
  const styles = useStyles();
  const id = useId();
  const column = columns[field];
  const needed = isNeeded(field);
  const unsure = column === undefined && fits[field].length > 1 && !absent.includes(field);
  const proposal = proposals.find((one) => one.field === field);
  const isProposed =
    column === undefined &&
    proposal !== undefined &&
    !absent.includes(field) &&
    !Object.values(columns).includes(proposal.column);
  const choose = (value: string | undefined) => {
    if (value === undefined || value === "") onChange(without(columns, field), field);
    else onChange({ ...columns, [field]: Number(value) }, field);
  };
  return (
    <div className={styles.row}>
      <label id={id}>
        {names[field]}
        {needed && (
          <span className={styles.needed} aria-hidden>
            {" *"}
          </span>
        )}
      </label>
      <Dropdown
        className={styles.dropdown}
        aria-labelledby={id}
        aria-describedby={unsure || isProposed ? `${id}-note` : undefined}
        aria-required={needed}
        disabled={busy}
        placeholder={needed || unsure ? "Choose a column" : "Not in this table"}
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
      <State found={column !== undefined} needed={needed || unsure} />
      {(unsure || isProposed) && (
        <div id={`${id}-note`} className={styles.note}>
          {unsure && `${fits[field].length} columns could be this one. Which is it?`}
          {unsure && isProposed && " "}
          {isProposed && (
            <>
              {`${reasonOf(proposal)} `}
              <Link
                as="button"
                disabledFocusable={busy}
                aria-label={`Use ${proposal.header} as ${names[field]}`}
                onClick={() => {
                  choose(String(proposal.column));
                }}
              >
                Use it
              </Link>
            </>
          )}
        </div>
      )}
    </div>
  );
}

function without<Field extends string>(columns: Columns<Field>, field: Field): Columns<Field> {
  return Object.fromEntries(
    Object.entries(columns).filter(([other]) => other !== field),
  ) as Columns<Field>;
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
