import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { functionGroups, type FunctionText } from "../../text/formulas";
import { oneListInstead } from "../../text/insert-formula";
import type { Built } from "../../workflows/build-portfolio";
import type { CellPlace } from "../../workflows/selection";
import { Screen } from "../parts/screen";
import { Section } from "../parts/section";
import { WayBack } from "../parts/way-back";
import type { Setup } from "../state/pane-state";
import { ArgumentField } from "./argument-field";
import { asksForMany, formulaOf, foundFor, missingIn, sizeOf, type Entries } from "./arguments";
import type { FormulaAsks } from "./formula-asks";
import { InsertBar } from "./insert-bar";
import { WorkedExample } from "./worked-example";

const useStyles = makeStyles({
  does: { margin: 0, color: tokens.colorNeutralForeground3 },
  fields: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "10px 8px" },
  whole: { gridColumn: "1 / -1" },
  half: { minWidth: 0, "@media (max-width: 319px)": { gridColumn: "1 / -1" } },
  formula: {
    margin: 0,
    padding: "8px 12px",
    borderRadius: "4px",
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "13px",
    lineHeight: "18px",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  note: {
    margin: 0,
    padding: "8px 12px",
    borderRadius: "6px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

type OneFormulaProps = {
  readonly asked: FunctionText;
  /** What somebody filled in; what nobody touched is as it was found. */
  readonly typed: Entries;
  readonly place: CellPlace | null;
  readonly built: Built;
  readonly setup: Setup | null;
  readonly busy: boolean;
  readonly asks: FormulaAsks;
  readonly onType: (typed: Entries) => void;
  /** Another function, or the list of them. */
  readonly onOpen: (chosen: FunctionText | null) => void;
};

/** One function: what it does, its fields, and the formula they make. */
export function OneFormula(props: OneFormulaProps) {
  const { asked, typed, place, built, setup, busy, asks, onOpen } = props;
  const styles = useStyles();
  const shown = useRef<HTMLPreElement>(null);
  const found = asked.fields.map((field) => [field.name, foundFor(field, built, setup).entry]);
  const entries = { ...(Object.fromEntries(found) as Entries), ...typed };
  const formula = formulaOf(asked, entries);
  return (
    <Screen
      over={
        <WayBack
          name="Formulas"
          onBack={() => {
            onOpen(null);
          }}
        />
      }
      title={asked.question}
      bar={
        <InsertBar
          key={formula}
          {...{ place, formula, busy, asks, shown }}
          size={sizeOf(asked, entries, built)}
          missing={missingIn(asked, entries)}
        />
      }
    >
      <p className={styles.does}>{`${asked.name} ${asked.does}`}</p>
      <Fields {...props} entries={entries} />
      {(asked.name === "PARTNERREVENUE" || asksForMany(entries)) && <OneList onOpen={onOpen} />}
      <Section title="Formula">
        <pre ref={shown} className={styles.formula}>
          {formula}
        </pre>
      </Section>
      {asked.name === "PARTNERRANK" && place !== null && (
        <Section title="Then look one partner up in it">
          <pre className={styles.formula}>{lookUpIn(place)}</pre>
        </Section>
      )}
      <WorkedExample example={asked.example} />
    </Screen>
  );
}

/** The revenue of a partner out of a spilled PARTNERRANK. */
const lookUpIn = ({ address }: CellPlace): string =>
  `=XLOOKUP("Partner", INDEX(${address}#, , 2), INDEX(${address}#, , 3), 0)`;

function Fields({
  asked,
  typed,
  entries,
  built,
  setup,
  asks,
  onType,
}: OneFormulaProps & { readonly entries: Entries }) {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {asked.fields.map((field) => {
        const found = foundFor(field, built, setup);
        const isFound = typed[field.name] === undefined;
        return (
          <div key={field.name} className={field.kind === "date" ? styles.half : styles.whole}>
            <ArgumentField
              field={field}
              entry={entries[field.name] ?? ""}
              says={isFound ? found.says : ""}
              warning={isFound ? found.warning : null}
              asks={asks}
              onType={(entry) => {
                onType({ ...typed, [field.name]: entry });
              }}
            />
          </div>
        );
      })}
    </div>
  );
}

const rank = functionGroups
  .flatMap(({ functions }) => functions)
  .find(({ name }) => name === "PARTNERRANK");

function OneList({ onOpen }: Pick<OneFormulaProps, "onOpen">) {
  const styles = useStyles();
  return (
    <p className={styles.note}>
      {oneListInstead}{" "}
      <Link
        as="button"
        inline
        onClick={() => {
          onOpen(rank ?? null);
        }}
      >
        Use PARTNERRANK
      </Link>
    </p>
  );
}
