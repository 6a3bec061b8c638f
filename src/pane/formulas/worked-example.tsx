import { makeStyles, tokens } from "@fluentui/react-components";
import { whole } from "../../text/counting";
import type { FunctionText } from "../../text/formulas";
import { Section } from "../parts/section";

const useStyles = makeStyles({
  given: { margin: 0, color: tokens.colorNeutralForeground3 },
  formula: { margin: 0, fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  gives: { margin: 0 },
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  cell: { padding: "2px 12px 2px 0", textAlign: "left", fontWeight: "normal" },
  number: { padding: "2px 12px 2px 0", textAlign: "right" },
});

type WorkedExampleProps = Pick<FunctionText, "example">;

/** A formula with its figures, and what it gives. */
export function WorkedExample({ example: { given, formula, gives } }: WorkedExampleProps) {
  const styles = useStyles();
  return (
    <Section title="Worked example">
      {given !== undefined && <p className={styles.given}>{given}</p>}
      <p className={styles.formula}>{formula}</p>
      {typeof gives === "object" ? (
        <FirstRows rows={gives} />
      ) : (
        <p className={styles.gives}>
          gives <strong>{text(gives)}</strong>
        </p>
      )}
    </Section>
  );
}

type Rows = Extract<FunctionText["example"]["gives"], readonly unknown[]>;

/** A list begins like this; what does not fit is scrolled to, with the keyboard too. */
function FirstRows({ rows }: { readonly rows: Rows }) {
  const styles = useStyles();
  const [head = [], ...body] = rows;
  return (
    // A part that scrolls is reached by Tab.
    <div className={styles.scroll} tabIndex={0} role="group" aria-label="The list begins">
      <table className={styles.table}>
        <thead>
          <tr>
            {head.map((header) => (
              <th key={header} scope="col" className={styles.cell}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((cells) => (
            <tr key={cells.join()}>
              {cells.map((value, index) => (
                <td
                  key={head[index]}
                  className={typeof value === "number" ? styles.number : styles.cell}
                >
                  {text(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Large amounts with commas, small numbers as they are. */
const text = (value: string | number): string => {
  if (typeof value === "string") return value;
  return value >= 1000 ? `${whole(Math.floor(value))}${decimals(value)}` : String(value);
};

const decimals = (value: number): string =>
  Number.isInteger(value) ? "" : (value % 1).toFixed(2).slice(1);
