import { beforeEach, describe, expect, test } from "vitest";
import type { FaultyHost } from "../../../src/workbench/host/faulty-host";
import { freshExcel, read, refusal } from "./excel-in-node";

let host: FaultyHost;

beforeEach(() => {
  ({ host } = freshExcel());
});

/** Three writes in one request, then a fourth in a second one. */
const work = async (context: Excel.RequestContext): Promise<void> => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1").values = [[1]];
  sheet.getRange("A2").values = [[2]];
  sheet.getRange("A3").clear();
  await context.sync();
  sheet.getRange("A4").values = [[4]];
  await context.sync();
};

const written = async () => {
  host.inject(null);
  return (await read("A1:A4", "values")).flat();
};

describe("a host that is told to fail", () => {
  test("carries out everything while it is told nothing, and counts it", async () => {
    await Excel.run(work);
    // The third gives back what the client held.
    expect(host.counts()).toEqual({ requests: 3, writes: 4 });
    const values = "GetRange.Values";
    expect(host.written()).toEqual([values, values, "GetRange.Clear", values]);
    expect(await written()).toEqual([1, 2, "", 4]);
  });

  test.each([
    [1, ["", "", "", ""]],
    [2, [1, 2, "", ""]],
  ])("refuses request %i with nothing of it done", async (at, left) => {
    host.inject({ kind: "request", at });
    expect(await refusal(work)).toBe("GeneralException");
    expect(await written()).toEqual(left);
  });

  test.each([
    [1, ["", "", "", ""]],
    [2, [1, "", "", ""]],
    [3, [1, 2, "", ""]],
    [4, [1, 2, "", ""]],
  ])("fails at write %i and keeps those before it", async (at, left) => {
    host.inject({ kind: "write", at, code: "AccessDenied" });
    expect(await refusal(work)).toBe("AccessDenied");
    expect(await written()).toEqual(left);
  });

  test("fails once: what is tried again is carried out", async () => {
    host.inject({ kind: "write", at: 2 });
    expect(await refusal(work)).toBe("GeneralException");
    expect(await refusal(work)).toBeNull();
    expect(await written()).toEqual([1, 2, "", 4]);
  });

  test("objects that are made count as writes, those that are looked up do not", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("New").getRange("A1").load("values");
      context.workbook.tables.getItemOrNullObject("None").load("name");
      context.workbook.functions.date(2024, 1, 1).load("value");
      await context.sync();
    });
    expect(host.counts().writes).toBe(1);
  });

  test("refuses as while a cell is edited, so many times", async () => {
    host.inject({ kind: "editing", times: 2 });
    expect(await refusal(work)).toBe("InvalidOperationInCellEditMode");
    expect(await refusal(work)).toBe("InvalidOperationInCellEditMode");
    expect(await refusal(work)).toBeNull();
  });

  test.each([
    [false, ["", "", "", ""]],
    [true, [1, 2, "", ""]],
  ])("answers nothing once the frame is gone (carried out: %s)", async (carriedOut, left) => {
    host.inject({ kind: "dropped", at: 1, carriedOut });
    const soon = new Promise((resolve) => setTimeout(resolve, 20, "silence"));
    expect(await Promise.race([refusal(work), soon])).toBe("silence");
    expect(await written()).toEqual(left);
  });
});
