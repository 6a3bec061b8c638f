import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { besideProblemText } from "../../text/beside-problems";
import { notFoundText, unreadText } from "../../text/choices";
import { whole } from "../../text/counting";
import { rowDoubtText, rowProblemText } from "../../text/deal-problems";
import { howReadLines } from "../../text/how-read";
import { hiddenRowsText } from "../../text/hidden-rows";
import { involvementProblemText, unknownRolesText } from "../../text/involvement-problems";
import type { BesideRole, BesideTable } from "../../workflows/beside-tables";
import type { Preview } from "../../workflows/preview-tables";
import type { ReadBeside } from "../../workflows/read-besides";
import type { CellPlace } from "../../workflows/show-row";
import { Reasons, type Reason } from "./reasons";
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
  open: {
    display: "inline-flex",
    alignItems: "center",
    justifySelf: "start",
    columnGap: "4px",
    padding: "3px 0",
    fontWeight: "inherit",
    fontSize: "inherit",
    lineHeight: "18px",
    textAlign: "left",
    overflowWrap: "anywhere",
  },
  note: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
});

type RowAccountingProps = {
  readonly preview: Preview;
  /** A person said that all deals are won. */
  readonly allWon: boolean;
  readonly busy: boolean;
  /** What could be read beside the deals and is not, and what is nowhere. */
  readonly unread: readonly { readonly role: BesideRole; readonly table: BesideTable | null }[];
  readonly notFound: readonly BesideRole[];
  readonly onShow: (place: CellPlace) => void;
  /** Opens the columns of a table beside. */
  readonly onOpen: (role: BesideRole, table: BesideTable | null) => void;
};

/** What became of every row that was read. */
export function RowAccounting(props: RowAccountingProps) {
  const { preview, allWon, busy, notFound, onShow, onOpen } = props;
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
          {accounts.map(({ table, read, revenue, otherUse, setAside }, at) => (
            <tr key={at}>
              <th className={styles.first} scope="row">
                <Named name={table} beside={besideAt(preview, at)} onOpen={onOpen} />
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
      <Unread {...props} />
      {notFound.length > 0 && <p className={styles.note}>{notFoundText(notFound)}</p>}
      {howRead(preview, allWon).map((line) => (
        <p key={line} className={styles.note}>
          {line}
        </p>
      ))}
      <UnknownRoles preview={preview} />
      {reasons.length > 0 && <Reasons reasons={reasons} busy={busy} onShow={onShow} />}
    </Section>
  );
}

/** Of the accounts those of tables beside stand last. */
const besideAt = ({ accounts, besides: { read } }: Preview, at: number): BesideTable | null =>
  read[at - (accounts.length - read.length)]?.table ?? null;

function Named({
  name,
  beside,
  onOpen,
}: Pick<RowAccountingProps, "onOpen"> & {
  readonly name: string;
  readonly beside: BesideTable | null;
}) {
  const styles = useStyles();
  if (beside === null) return name;
  return (
    <Link
      as="button"
      className={styles.open}
      title={`Columns and rows of ${name}`}
      onClick={() => {
        onOpen(beside.role, beside);
      }}
    >
      {name}
      <ChevronRightRegular aria-hidden />
    </Link>
  );
}

/** Tables that could be read, and why they are not. */
function Unread({ unread, onOpen }: RowAccountingProps) {
  const styles = useStyles();
  return unread.map(({ role, table }) => (
    <Link
      key={role}
      as="button"
      className={styles.open}
      onClick={() => {
        onOpen(role, table);
      }}
    >
      {unreadText(role, table?.name ?? null)}
      <ChevronRightRegular aria-hidden />
    </Link>
  ));
}

const howRead = (
  { accounts, deals, involvements }: Preview,
  allWon: boolean,
): readonly string[] => [
  ...howReadLines(accounts[0]?.table ?? "", { ...deals.how, allWon }),
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

/** Rows set aside, then cells that are not used though their row is; by table, in row order. */
function reasonsOf({ deals, involvements, afterClose, besides }: Preview): readonly Reason[] {
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
  return [...ofDeals, ...odd, ...ofTouches, ...besides.read.flatMap(reasonsBeside)];
}

/** The rows and cells of a table beside that are not used. */
export const reasonsBeside = ({ table, problems }: ReadBeside): readonly Reason[] =>
  problems.map((problem) => {
    const { row, column } = problem;
    return { text: besideProblemText(problem), place: { of: table.source, row, column } };
  });
