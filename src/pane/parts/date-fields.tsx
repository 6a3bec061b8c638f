import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { dateSerial } from "../../domain/numeric/date-serial";
import { sheetDate } from "../../text/dates";
import type { ChosenDates, DealDates } from "../../workflows/open-deals";

const useStyles = makeStyles({
  section: { display: "grid", rowGap: "8px" },
  heading: {
    margin: 0,
    fontSize: "14px",
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  window: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: "8px" },
  input: { minWidth: 0, width: "100%" },
  note: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
});

type DateFieldsProps = {
  readonly dates: DealDates;
  readonly chosen: ChosenDates;
  readonly onChange: (chosen: ChosenDates) => void;
};

/** The as-of date and the window of close dates, proposed by the deals and corrected here. */
export function DateFields({ dates, chosen, onChange }: DateFieldsProps) {
  const styles = useStyles();
  const { asOf, window } = dates;
  return (
    <section className={styles.section} aria-label="Period">
      <h2 className={styles.heading}>Period</h2>
      <DateField
        label="As of"
        date={asOf}
        onChange={(date) => {
          onChange({ ...chosen, asOf: date });
        }}
      />
      <div className={styles.window}>
        <DateField
          label="Closed from"
          date={window.from}
          problem={window.from > window.to ? "After the end" : undefined}
          onChange={(from) => {
            onChange({ asOf, window: { ...window, from } });
          }}
        />
        <DateField
          label="Closed to"
          date={window.to}
          onChange={(to) => {
            onChange({ asOf, window: { ...window, to } });
          }}
        />
      </div>
      {chosen.window === null && (
        <p className={styles.note}>The last four complete quarters at the as-of date.</p>
      )}
    </section>
  );
}

type DateFieldProps = {
  readonly label: string;
  readonly date: number;
  readonly problem?: string | undefined;
  readonly onChange: (date: number) => void;
};

function DateField({ label, date, problem, onChange }: DateFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} {...(problem === undefined ? {} : { validationMessage: problem })}>
      <Input
        className={styles.input}
        type="date"
        value={sheetDate(date)}
        onChange={(_, { value }) => {
          const [year, month, day] = value.split("-").map(Number);
          // While a date is being typed, the field is empty: the last whole one stays.
          if (year === undefined || month === undefined || day === undefined || year < 1900) return;
          onChange(dateSerial(year, month, day));
        }}
      />
    </Field>
  );
}
