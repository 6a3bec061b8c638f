import { beforeEach, describe, expect, test } from "vitest";
import type { Workbook } from "../../../src/workbench/engine/workbook";
import type { FaultyHost } from "../../../src/workbench/host/faulty-host";
import { freshExcel } from "./excel-in-node";

let workbook: Workbook;
let host: FaultyHost;

beforeEach(async () => {
  ({ workbook, host } = freshExcel());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:C4").values = [
      ["'Partner", "'Amount"],
      ["'North", 1],
      ["'South", 2],
    ];
    sheet.tables.add("B2:C4", true).name = "Deals";
    await context.sync();
  });
});

type Event = Readonly<Record<string, unknown>>;
type Handlers = OfficeExtension.EventHandlers<object>;

let markers = 0;

const type = (address: readonly [col: number, row: number], content: string): void => {
  const [col, row] = address;
  workbook.engine.dispatch("UPDATE_CELL", { sheetId: "Sheet1", col, row, content });
};

/** What the handlers that are added hear of while something is done; the last thing is a marker. */
const heard = async (
  handlers: (workbook: Excel.Workbook) => Handlers,
  keys: readonly string[],
  act: () => Promise<void> | void,
): Promise<readonly unknown[]> => {
  const events: Event[] = [];
  let ended: () => void = () => undefined;
  const end = new Promise<void>((resolve) => (ended = resolve));
  await Excel.run(async (context) => {
    handlers(context.workbook).add((event) => {
      events.push(event as Event);
      return Promise.resolve();
    });
    context.workbook.worksheets.onChanged.add(({ address }) => {
      if (address === "U51") ended();
      return Promise.resolve();
    });
    await context.sync();
  });
  await act();
  type([20, 50], `marker ${++markers}`);
  await end;
  return events.map((event) => keys.map((key) => event[key]).join(" "));
};

const onTables = (book: Excel.Workbook) => book.tables.onChanged;
const onDeals = (book: Excel.Workbook) => book.tables.getItem("Deals").onChanged;
const onSheets = (book: Excel.Workbook) => book.worksheets.onChanged;

const write = (address: string, value: unknown) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).values = [[value]];
    await context.sync();
  });

describe("a table", () => {
  test.each([
    ["its own listeners", onDeals],
    ["those of all tables", onTables],
  ])("tells %s what changed in it, and nothing else", async (_, handlers) => {
    const events = await heard(handlers, ["changeType", "address"], async () => {
      await write("F9", 1);
      await write("C3", 5);
      type([2, 3], "7");
    });
    expect(events).toEqual(["RangeEdited C3", "RangeEdited C4"]);
  });

  test("tells when a cell of it is selected, and when it no longer is", async () => {
    const events = await heard(
      (book) => book.tables.getItem("Deals").onSelectionChanged,
      ["isInsideTable", "address"],
      () => {
        workbook.model.selection.selectCell(1, 2);
        workbook.model.selection.selectCell(6, 6);
      },
    );
    expect(events).toEqual(["true B3", "false "]);
  });
});

describe("what the user does", () => {
  const keys = ["changeType", "address"];

  test("to whole rows and columns is told as such", async () => {
    const events = await heard(onSheets, keys, () => {
      const insert = { sheetId: "Sheet1", sheetName: "Sheet1", base: 4, quantity: 2 };
      workbook.engine.dispatch("ADD_COLUMNS_ROWS", {
        ...insert,
        dimension: "ROW",
        position: "before",
      });
      workbook.engine.dispatch("REMOVE_COLUMNS_ROWS", {
        sheetId: "Sheet1",
        sheetName: "Sheet1",
        dimension: "COL",
        elements: [0],
      });
    });
    expect(events.slice(0, 2)).toEqual(["RowInserted 5:6", "ColumnDeleted A:A"]);
  });

  test("to clear cells is told", async () => {
    const events = await heard(onSheets, keys, () => {
      const target = [{ left: 2, right: 2, top: 2, bottom: 3 }];
      workbook.engine.dispatch("DELETE_CONTENT", { sheetId: "Sheet1", target });
    });
    expect(events[0]).toBe("RangeEdited C3:C4");
  });

  test("to undo what an add-in wrote is told", async () => {
    const events = await heard(onSheets, keys, async () => {
      await write("C3", 5);
      workbook.engine.dispatch("REQUEST_UNDO");
    });
    expect(events.slice(0, 2)).toEqual(["RangeEdited C3", "RangeEdited C3"]);
  });

  test("a sheet that grows at its end has not changed", async () => {
    const events = await heard(onSheets, keys, async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A5000").load("values");
        context.workbook.worksheets.getItem("Sheet1").getRange("A5000").format.fill.color = "red";
        await context.sync();
      });
    });
    expect(events).toEqual(["RangeEdited U51"]);
  });
});

describe("sheets", () => {
  test("are told of when they come, are shown, and go", async () => {
    const added = await heard(
      (book) => book.worksheets.onAdded,
      ["type"],
      () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add("New").activate();
          await context.sync();
        }),
    );
    expect(added).toEqual(["WorksheetAdded"]);
    const deleted = await heard(
      (book) => book.worksheets.onDeleted,
      ["type"],
      () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").activate();
          context.workbook.worksheets.getItem("New").delete();
          await context.sync();
        }),
    );
    expect(deleted).toEqual(["WorksheetDeleted"]);
  });
});

test("whoever asks is told that the selection is another one", () => {
  let times = 0;
  const stop = host.onSelection(() => times++);
  workbook.model.selection.selectCell(4, 4);
  stop();
  workbook.model.selection.selectCell(5, 5);
  expect(times).toBe(1);
});
