import { beforeEach, expect, test } from "vitest";
import type { Workbook } from "../../src/workbench/engine/workbook";
import type { BuildProgress } from "../../src/workflows/build-portfolio";
import { freshExcel } from "../workbench/host/excel-in-node";
import { confirm, press, putDeals, read, tableCells } from "./session";

let workbook: Workbook;

beforeEach(async () => {
  ({ workbook } = freshExcel());
  await putDeals([
    { id: "D1", amount: 300, partner: "North" },
    { id: "D2", amount: 200, partner: "South" },
  ]);
  expect(await press(await confirm())).toMatchObject({ ok: true });
});

/** Types into a sheet as a person does. */
function type(sheet: string, [col, row]: readonly [number, number], content: string): void {
  const sheetId = workbook.model.getters.getSheetIdByName(sheet);
  if (sheetId === undefined) throw new Error(`sheet: ${sheet}`);
  workbook.engine.dispatch("UPDATE_CELL", { sheetId, col, row, content });
}

/** Where a header of a table of ours stands. */
async function columnOf(sheet: string, header: string, row: number): Promise<number> {
  const cells = await read(sheet, `A${row + 1}:AZ${row + 1}`);
  const column = (cells[0] ?? []).indexOf(header);
  if (column === -1) throw new Error(`column: ${header}`);
  return column;
}

/** Does something once, when a build comes to a step. */
function onceAt(step: BuildProgress["step"], act: () => void) {
  let done = false;
  return ({ step: now }: BuildProgress) => {
    if (now !== step || done) return;
    done = true;
    act();
  };
}

const headerRow = 6;

test.each(["sharing", "ranking", "writing"] as const)(
  "what is typed on our sheets at the step %s of a build is not written over",
  async (step) => {
    const decision = await columnOf("Portfolio", "Decision", headerRow);
    const settings = await tableCells("Settings");
    const perHour = settings.findIndex(([name]) => name === "Cost per hour");
    const report = onceAt(step, () => {
      type("Portfolio", [decision, headerRow + 1], "Exit");
      type("Settings", [1, perHour], "77");
    });
    expect(await press(await confirm(), { report })).toMatchObject({
      ok: true,
      value: { settings: { costPerHour: 77 } },
    });
    const [headers = [], first = []] = await tableCells("Portfolio");
    expect(first[headers.indexOf("Decision")]).toBe("Exit");
    expect((await tableCells("Settings"))[perHour]?.[1]).toBe(77);
  },
);

test("a decision in the cell that the writing waits for is read before anything is written", async () => {
  const decision = await columnOf("Portfolio", "Decision", headerRow);
  const waits: boolean[] = [];
  const report = ({ step, waitingForCell }: BuildProgress) => {
    if (step === "writing" && waits.length === 0) workbook.busyEditing = true;
    if (waitingForCell) {
      type("Portfolio", [decision, headerRow + 1], "Exit");
      workbook.busyEditing = false;
    }
    if (step === "writing") waits.push(waitingForCell);
  };
  expect(await press(await confirm(), { report })).toMatchObject({ ok: true });
  expect(waits).toContain(true);
  const [headers = [], first = []] = await tableCells("Portfolio");
  expect(first[headers.indexOf("Decision")]).toBe("Exit");
});

test("whoever types all the time is told why nothing is written", async () => {
  const decision = await columnOf("Portfolio", "Decision", headerRow);
  let times = 0;
  const report = ({ step }: BuildProgress) => {
    if (step === "writing")
      type("Portfolio", [decision, headerRow + 1], ++times % 2 ? "Exit" : "Fix");
  };
  expect(await press(await confirm(), { report })).toEqual({
    ok: false,
    problem: { code: "typed-meanwhile" },
  });
});

test("a deal that changes while it is built is told with the build", async () => {
  const report = onceAt("writing", () => {
    type("Deals", [1, 1], "999");
  });
  const built = await press(await confirm(), { report });
  if (!built.ok) throw new Error(built.problem.code);
  expect(built.value.meanwhile.map(({ address }) => address)).toEqual(["B2"]);
});
