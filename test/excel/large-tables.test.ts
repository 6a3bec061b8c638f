import { expect, test } from "vitest";
import { applyPlans } from "../../src/excel/apply-plans";
import { readSource } from "../../src/excel/sources";
import { tableSheet } from "../../src/sheets/table-sheet";
import { freshExcel } from "../workbench/host/excel-in-node";

test("a table larger than a request is written and read in several, and nothing is lost", async () => {
  const { host } = freshExcel();
  const answer = host.request;
  const refused: unknown[] = [];
  Object.assign(host, {
    request: async (body: unknown) => {
      const reply = await answer(body);
      if ("transportError" in reply) refused.push(reply.transportError);
      return reply;
    },
  });
  const names = Array.from({ length: 3_000 }, (_, row) => `Partner ${row}`);
  const notes = names.map((name, row) => `${name} ${"é".repeat(row % 2 === 0 ? 2_000 : 10)}`);
  const column = (header: string, values: readonly string[]) => ({
    header,
    width: 9,
    content: { values },
  });
  const plan = tableSheet("Long", {
    name: "Long",
    key: ["Name"],
    columns: [column("Name", names), column("Note", notes)],
  });
  const written = await applyPlans([{ plan, written: null, theirs: [], fold: String }]);
  expect(written).toEqual({ ok: true, value: undefined });
  expect(refused).toEqual([]);

  const whole = new AbortController().signal;
  const read = await readSource({ kind: "table", name: "Long" }, () => undefined, whole);
  const cells = read.ok ? read.value.values.slice(1) : [];
  expect(cells).toEqual(names.map((name, row) => [name, notes[row]]));
  // A block that was too large to come back is asked for in halves.
  expect(refused.every((code) => code === 5104)).toBe(true);
  expect(refused.length).toBeGreaterThan(0);
});
