import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { whole } from "../../text/counting";
import { rowProblemText } from "../../text/deal-problems";
import type { DealsPreview } from "../../workflows/open-deals";
import type { SetAside } from "../../workflows/show-row";
import { Section } from "./section";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", fontVariantNumeric: "tabular-nums" },
  number: {
    textAlign: "right",
    fontWeight: "normal",
    padding: "4px 0 4px 6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  first: {
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  head: { color: tokens.colorNeutralForeground3, fontSize: "12px" },
  reasons: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "4px" },
  reason: { overflowWrap: "anywhere", textAlign: "left" },
  note: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
});

type RowAccountingProps = {
  readonly name: string;
  readonly deals: DealsPreview["deals"];
  readonly busy: boolean;
  readonly onShow: (problem: SetAside) => void;
};

/** What became of every row that was read. */
export function RowAccounting({ name, deals, busy, onShow }: RowAccountingProps) {
  const styles = useStyles();
  const { counts, setAside } = deals;
  const numbers = [counts.read, counts.won, counts.lost + counts.open, counts.setAside];
  return (
    <Section title="Rows">
      <table className={styles.table}>
        <thead className={styles.head}>
          <tr>
            <th className={styles.first} scope="col">
              Table
            </th>
            {["Read", "Revenue", "Other use", "Set aside"].map((head) => (
              <th key={head} className={styles.number} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th className={styles.first} scope="row">
              {name}
            </th>
            {numbers.map((number, index) => (
              <td key={index} className={styles.number}>
                {whole(number)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <p className={styles.note}>
        Won deals count for revenue, within the period. Lost and open deals never do.
      </p>
      {setAside.length > 0 && <Reasons setAside={setAside} busy={busy} onShow={onShow} />}
    </Section>
  );
}

const atFirst = 20;

function Reasons({
  setAside,
  busy,
  onShow,
}: Pick<RowAccountingProps, "busy" | "onShow"> & { readonly setAside: readonly SetAside[] }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? setAside : setAside.slice(0, atFirst);
  return (
    <>
      <ul className={styles.reasons} aria-label="Set aside">
        {shown.map((problem, index) => (
          <li key={index}>
            <Link
              as="button"
              className={styles.reason}
              disabledFocusable={busy}
              onClick={() => {
                onShow(problem);
              }}
            >
              {rowProblemText(problem)}
            </Link>
          </li>
        ))}
      </ul>
      {shown.length < setAside.length && (
        <Button
          size="small"
          onClick={() => {
            setAll(true);
          }}
        >
          {`Show all ${whole(setAside.length)}`}
        </Button>
      )}
    </>
  );
}
