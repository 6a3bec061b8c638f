import { allTime } from "../../src/domain/attribution/scope";
import { selectJourneys } from "../../src/domain/attribution/select-journeys";
import type { CellRows } from "../../src/tables/argument-grid";
import { readRevenueTables } from "../../src/tables/read-revenue";
import { roles } from "../../src/domain/attribution/roles";
import { generated } from "./generate";
import { timed } from "./timed";

/** The same deals as cells. Excel's grid ends at 1,048,576 rows, so a million touches is the most. */
function cellsOf(deals: number, partners: number): { deals: CellRows; involvements: CellRows } {
  const { amount, touchStart, partner, role, date } = generated(deals, partners, 1);
  const rows: CellRows[number][] = [];
  for (let deal = 0; deal < deals; deal++)
    for (let touch = touchStart[deal] ?? 0; touch < (touchStart[deal + 1] ?? 0); touch++)
      rows.push([
        `D-${deal}`,
        `Partner ${partner[touch] ?? 0}`,
        roles[role[touch] ?? 0] ?? "",
        date[touch] ?? 0,
      ]);
  return {
    deals: [
      ["Deal ID", "Amount", "Close Date", "Stage", "Currency"],
      ...Array.from(amount, (minor, deal) => [
        ...[`D-${deal}`, minor / 100, 46_000, deal % 3 === 0 ? "Closed Lost" : "Closed Won", "USD"],
      ]),
    ],
    involvements: [["Deal ID", "Partner", "Role", "Date"], ...rows],
  };
}

/** From cells to journeys, which every other figure leaves out. */
export function benchCells(): void {
  console.log("\nreading cells: deals + involvements, 200 partners      cold       warm");
  for (const deals of [2_000, 10_000, 100_000, 300_000]) {
    const cells = cellsOf(deals, 200);
    const read = timed(() => readRevenueTables(cells.deals, cells.involvements), 3);
    const tables = readRevenueTables(cells.deals, cells.involvements);
    if (!tables.ok) throw new Error(`tables of the bench: ${tables.problem.code}`);
    const { book, involvements } = tables.value;
    const scope = { window: allTime, lookbackDays: null };
    const select = timed(() => selectJourneys(book, involvements, scope), 3);
    const rows = (deals + cells.involvements.length - 1).toLocaleString("en-US").padStart(9);
    const seconds = ({ cold, warm }: typeof read) =>
      `${cold.toFixed(3).padStart(9)} s${warm.toFixed(3).padStart(9)} s`;
    console.log(`${rows} rows: parsing                            ${seconds(read)}`);
    console.log(`${rows} rows: which rows count, by date          ${seconds(select)}`);
  }
  console.log(`  peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
}
