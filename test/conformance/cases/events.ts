import { pages, type ConformanceCase } from "../conformance-case";

export const events: readonly ConformanceCase[] = [
  {
    name: "a sheet tells which of its cells have changed",
    follows: pages.events,
    run: async (context, sheet) => {
      const changed = new Promise((resolve) => {
        sheet.onChanged.add(({ address, changeType }) => {
          resolve([address, changeType]);
          return Promise.resolve();
        });
      });
      await context.sync();
      sheet.getRange("B2:C3").values = 1 as never;
      await context.sync();
      return changed;
    },
    outcome: { value: ["B2:C3", "RangeEdited"] },
  },
  {
    name: "a handler that is removed hears nothing more",
    follows: pages.events,
    run: async (context, sheet) => {
      const heard: string[] = [];
      const first = sheet.onChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      await context.sync();
      first.remove();
      await first.context.sync();
      const told = new Promise<void>((resolve) => {
        sheet.onChanged.add(() => {
          resolve();
          return Promise.resolve();
        });
      });
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      await told;
      return heard;
    },
    outcome: { value: [] },
  },
  {
    name: "a table tells of a change in its cells",
    follows: pages.events,
    run: async (context, sheet) => {
      sheet.getRange("A1:A2").values = [["'A"], [1]];
      const table = sheet.tables.add("A1:A2", true);
      await context.sync();
      const changed = new Promise((resolve) => {
        table.onChanged.add(({ address }) => {
          resolve(address);
          return Promise.resolve();
        });
      });
      await context.sync();
      sheet.getRange("A2").values = [[2]];
      await context.sync();
      return changed;
    },
    outcome: { value: "A2" },
  },
  {
    name: "a sheet tells which cells are selected",
    follows: pages.events,
    run: async (context, sheet) => {
      sheet.getRange("A1").select();
      await context.sync();
      const selected = new Promise((resolve) => {
        sheet.onSelectionChanged.add(({ address }) => {
          resolve(address);
          return Promise.resolve();
        });
      });
      await context.sync();
      sheet.getRange("C3:D4").select();
      await context.sync();
      return selected;
    },
    outcome: { value: "C3:D4" },
  },
];
