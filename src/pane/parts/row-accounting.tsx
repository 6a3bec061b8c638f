import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { whole } from "../../text/counting";
import { rowDoubtText, rowProblemText } from "../../text/deal-problems";
import { howReadLines } from "../../text/how-read";
import { hiddenRowsText } from "../../text/hidden-rows";
import { involvementProblemText, unknownRolesText } from "../../text/involvement-problems";
import type { Preview } from "../../workflows/preview-tables";
import type { CellPlace } from "../../workflows/show-row";
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
  readonly preview: Preview;
  readonly busy: boolean;
  readonly onShow: (place: CellPlace) => void;
};

/** What became of every row that was read. */
export function RowAccounting({ preview, busy, onShow }: RowAccountingProps) {
  const styles = useStyles();
  const { accounts } = preview;
  const reasons = reasonsOf(preview);
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
          {accounts.map(({ table, read, revenue, otherUse, setAside }) => (
            <tr key={table}>
              <th className={styles.first} scope="row">
                {table}
              </th>
              {[read, revenue, otherUse, setAside].map((number, index) => (
                <td key={index} className={styles.number}>
                  {whole(number)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        Won deals count for revenue, within the period. Lost and open deals never do.
      </p>
      {accounts
        .filter(({ hidden }) => hidden > 0)
        .map(({ table, hidden }) => (
          <p key={table} className={styles.note}>
            {hiddenRowsText(table, hidden)}
          </p>
        ))}
      {howRead(preview).map((line) => (
        <p key={line} className={styles.note}>
          {line}
        </p>
      ))}
      <UnknownRoles preview={preview} />
      {reasons.length > 0 && <Reasons reasons={reasons} busy={busy} onShow={onShow} />}
    </Section>
  );
}

const howRead = ({ accounts, deals, involvements }: Preview): readonly string[] => [
  ...howReadLines(accounts[0]?.table ?? "", deals.how),
  ...(involvements === null ? [] : howReadLines(involvements.table, involvements.how)),
];

function UnknownRoles({ preview: { deals, involvements } }: { readonly preview: Preview }) {
  const styles = useStyles();
  const { unknownRoles } = involvements ?? deals;
  if (unknownRoles.size === 0) return null;
  return (
    <p className={styles.note}>
      {`Roles we do not know count as Influenced: ${unknownRolesText(unknownRoles)}.`}
    </p>
  );
}

type Reason = { readonly text: string; readonly place: CellPlace };

/** Rows set aside, then cells that are not used though their row is; by table, in row order. */
function reasonsOf({ deals, involvements, afterClose }: Preview): readonly Reason[] {
  const ofDeals = deals.setAside.map((problem): Reason => {
    const { row, column } = problem;
    return { text: rowProblemText(problem), place: { of: "deals", row, column } };
  });
  const odd = deals.doubts.map((doubt): Reason => {
    const { row, column } = doubt;
    return { text: rowDoubtText(doubt), place: { of: "deals", row, column } };
  });
  const touches = [...(involvements?.setAside ?? []), ...afterClose].sort((a, b) => a.row - b.row);
  const ofTouches = [...touches, ...(involvements?.doubts ?? [])].map((problem): Reason => {
    const { row, column } = problem;
    const place = { of: "involvements", row, column: column === "" ? null : column } as const;
    return { text: involvementProblemText(problem), place };
  });
  return [...ofDeals, ...odd, ...ofTouches];
}

const atFirst = 20;
/** More at once would hold the pane up. */
const atATime = 200;

function Reasons({
  reasons,
  busy,
  onShow,
}: Pick<RowAccountingProps, "busy" | "onShow"> & { readonly reasons: readonly Reason[] }) {
  const styles = useStyles();
  const [most, setMost] = useState(atFirst);
  const shown = reasons.slice(0, most);
  return (
    <>
      <ul className={styles.reasons} aria-label="Set aside">
        {shown.map(({ text, place }, index) => (
          <li key={index}>
            <Link
              as="button"
              className={styles.reason}
              disabledFocusable={busy}
              onClick={() => {
                onShow(place);
              }}
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
      {shown.length < reasons.length && (
        <Button
          size="small"
          onClick={() => {
            setMost(most + atATime);
          }}
        >
          {moreText(Math.min(atATime, reasons.length - most), reasons.length)}
        </Button>
      )}
    </>
  );
}

/** All of them at once, where they are few enough. */
const moreText = (more: number, all: number): string =>
  all <= atFirst + atATime ? `Show all ${whole(all)}` : `Show ${whole(more)} more of ${whole(all)}`;
