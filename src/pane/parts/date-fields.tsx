import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { dateSerial, firstSerial } from "../../domain/numeric/date-serial";
import { sheetDate } from "../../text/dates";
import type { ChosenDates, DealDates } from "../../workflows/chosen-dates";
import { Section } from "./section";

const useStyles = makeStyles({
  window: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    columnGap: "8px",
    alignItems: "start",
  },
  input: { minWidth: 0, width: "100%" },
  note: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  back: { justifySelf: "start" },
});

type DateFieldsProps = {
  readonly dates: DealDates;
  readonly chosen: ChosenDates;
  readonly busy: boolean;
  readonly onChange: (chosen: ChosenDates) => void;
};

/** The as-of date and the window of close dates, proposed by the deals and corrected here. */
export function DateFields({ dates, chosen, busy, onChange }: DateFieldsProps) {
  const styles = useStyles();
  const section = useRef<HTMLElement>(null);
  const { asOf, window } = dates;
  return (
    <Section title="Period" ref={section}>
      <DateField
        label="As of"
        date={asOf}
        busy={busy}
        onChange={(date) => {
          onChange({ ...chosen, asOf: date });
        }}
      />
      <div className={styles.window}>
        <DateField
          label="Closed from"
          date={window.from}
          busy={busy}
          problem={window.from > window.to ? "After the end" : undefined}
          onChange={(from) => {
            onChange({ ...chosen, window: { ...window, from } });
          }}
        />
        <DateField
          label="Closed to"
          date={window.to}
          busy={busy}
          onChange={(to) => {
            onChange({ ...chosen, window: { ...window, to } });
          }}
        />
      </div>
      {chosen.window === null && (
        <p className={styles.note}>The last four complete quarters at the as-of date.</p>
      )}
      {(chosen.window !== null || chosen.asOf !== null) && (
        <Button
          className={styles.back}
          size="small"
          disabled={busy}
          onClick={() => {
            // The button goes, and must not take the focus with it.
            section.current?.focus();
            onChange({ asOf: null, window: null });
          }}
        >
          Use the last four quarters
        </Button>
      )}
    </Section>
  );
}

type DateFieldProps = {
  readonly label: string;
  readonly date: number;
  readonly busy: boolean;
  readonly problem?: string | undefined;
  readonly onChange: (date: number) => void;
};

/** Holds what is being typed, and tells a date once it is whole. */
function DateField({ label, date, busy, problem, onChange }: DateFieldProps) {
  const styles = useStyles();
  const text = sheetDate(date);
  const [typed, setTyped] = useState({ text, for: text });
  // A date that changed from outside goes before what was typed for the one before.
  const shown = typed.for === text ? typed.text : text;
  return (
    <Field label={label} {...(problem === undefined ? {} : { validationMessage: problem })}>
      <Input
        className={styles.input}
        type="date"
        max="9999-12-31"
        disabled={busy}
        value={shown}
        onChange={(_, { value }) => {
          const whole = wholeDate(value);
          setTyped({ text: value, for: whole === null ? text : value });
          if (whole !== null) onChange(whole);
        }}
        onBlur={() => {
          setTyped({ text, for: text });
        }}
      />
    </Field>
  );
}

/** The serial of a date such as "2017-10-01"; null while its year is being typed, as in 0020. */
function wholeDate(text: string): number | null {
  const [year, month, day] = text.split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = dateSerial(year, month, day);
  return year >= 1900 && date >= firstSerial ? date : null;
}
