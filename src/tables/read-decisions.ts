import type { PartnerClass } from "../domain/portfolio/partner-class";
import { needsOwnerAndDue } from "../domain/portfolio/quarter/decision-entries";
import type { DecisionRow } from "../domain/portfolio/quarter/decision-rows";
import { actionStatuses, type ActionStatus } from "../domain/portfolio/quarter/past-decisions";
import type { Action } from "../domain/portfolio/review/action";
import { foldName } from "../domain/attribution/partner-name";
import { minorUnits } from "../domain/numeric/minor-units";
import { cellText, isBlank } from "./cell-text";
import type { CellValue } from "./cell-value";
import { readDate } from "./date";
import { decisionHeaders, noDecisionText, type DecisionHeader } from "./decision-fields";
import { readNumber } from "./number";
import { readAction } from "./read-decision-entry";
import { readQuarter } from "./quarter";

/** A row of the table Decisions that says nothing for sure; its place counts from 0. */
export type DecisionAside = {
  readonly row: number;
  readonly column: DecisionHeader;
  readonly found: string;
};

export type ReadDecisions = {
  /** In the order of the table, which is that of time, with the place of each. */
  readonly rows: readonly (DecisionRow & { readonly row: number })[];
  readonly setAside: readonly DecisionAside[];
  /** Columns of ours that are gone or renamed. */
  readonly missing: readonly DecisionHeader[];
};

const classes: readonly PartnerClass[] = ["A", "B", "C", "None"];

type Cells = Readonly<Record<DecisionHeader, CellValue>>;

type Known = {
  readonly canonical: (name: string) => string;
  /** The rows above, by quarter and name: a correction need not repeat their figures. */
  readonly before: ReadonlyMap<string, DecisionRow>;
};

/**
 * Reads what earlier quarters decided. People may have edited the table: a row is set aside only
 * where nobody can tell its quarter, its partner, or what was decided; other cells may be missing.
 *
 * @param canonical the name a partner goes by now
 */
export function readDecisions(
  headers: readonly string[],
  cells: readonly (readonly CellValue[])[],
  canonical: (name: string) => string = (name) => name,
): ReadDecisions {
  const places = decisionHeaders.map((header) => [header, headers.indexOf(header)] as const);
  const missing = places.filter(([, place]) => place === -1).map(([header]) => header);
  const rows: ReadDecisions["rows"][number][] = [];
  const setAside: DecisionAside[] = [];
  const before = new Map<string, DecisionRow>();
  for (const [row, line] of cells.entries()) {
    const its = Object.fromEntries(
      places.map(([header, place]) => [header, line[place] ?? ""]),
    ) as Cells;
    if (Object.values(its).every(isBlank)) continue;
    const read = decisionRow(its, { canonical, before });
    if (typeof read === "object") {
      rows.push({ ...read, row });
      before.set(keyOf(read.quarter, read.renamedFrom ?? read.partner), read);
    } else setAside.push({ row, column: read, found: cellText(its[read]) });
  }
  return { rows, setAside, missing };
}

/** The row, or the column that keeps it from being read. */
function decisionRow(cells: Cells, { canonical, before }: Known): DecisionRow | DecisionHeader {
  const quarter = readQuarter(cells.Quarter);
  if (quarter === null) return "Quarter";
  if (isBlank(cells.Partner)) return "Partner";
  const decided = readAction(cells.Decided);
  if (decided === null && !isNobodys(cells.Decided)) return "Decided";
  const its = { quarter: `${quarter.year}Q${quarter.quarter}`, ...namesOf(cells, canonical) };
  const earlier = before.get(keyOf(its.quarter, its.renamedFrom ?? its.partner));
  const attributed = readNumber(cells.Attributed);
  return {
    ...{ ...its, decided, decidedOn: readDate(cells["Decided on"]) },
    recommended: readAction(cells.Recommended) ?? earlier?.recommended ?? decided ?? "Maintain",
    ...{ reason: textOf(cells.Reason), owner: textOf(cells.Owner), due: readDate(cells.Due) },
    status: statusOf(cells.Status, decided),
    attributedMinor:
      (attributed === null ? null : minorUnits(attributed)) ?? earlier?.attributedMinor ?? 0,
    class: classOf(cells.Class) ?? earlier?.class ?? "None",
    fit: readNumber(cells.Fit) ?? earlier?.fit ?? null,
  };
}

function namesOf(
  cells: Cells,
  canonical: Known["canonical"],
): Pick<DecisionRow, "partner" | "renamedFrom"> {
  const written = cellText(cells.Partner);
  const partner = canonical(written);
  return foldName(partner) === foldName(written) ? { partner } : { partner, renamedFrom: written };
}

const isNobodys = (cell: CellValue): boolean =>
  isBlank(cell) || foldName(cellText(cell)) === noDecisionText;

const textOf = (cell: CellValue): string | null => (isBlank(cell) ? null : cellText(cell));

/** A row typed by hand need not say that what it decides is to be carried out. */
const statusOf = (cell: CellValue, decided: Action | null): ActionStatus =>
  actionStatuses.find((status) => foldName(status) === foldName(cellText(cell))) ??
  (decided !== null && needsOwnerAndDue(decided) ? "Open" : "None");

const classOf = (cell: CellValue): PartnerClass | null =>
  classes.find((one) => foldName(one) === foldName(cellText(cell))) ?? null;

const keyOf = (quarter: string, name: string): string => `${quarter}
${foldName(name)}`;
