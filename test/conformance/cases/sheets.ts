import { pages, reference, type ConformanceCase } from "../conformance-case";

export const sheets: readonly ConformanceCase[] = [
  {
    name: "a sheet that is not there is an error where it is asked for",
    follows: pages.errorHandling,
    run: async (context) => {
      context.workbook.worksheets.getItem("No such sheet").load("name");
      await context.sync();
    },
    outcome: { refused: "ItemNotFound" },
  },
  {
    name: "a sheet that is not there is a null object where that is asked for",
    follows: pages.apiModel,
    run: async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("No such sheet").load("name");
      await context.sync();
      return sheet.isNullObject;
    },
    outcome: { value: true },
  },
  {
    name: "a property that was not loaded cannot be read",
    follows: pages.apiModel,
    run: async (context, sheet) => {
      await context.sync();
      return sheet.name;
    },
    outcome: { refused: "PropertyNotLoaded" },
  },
  {
    name: "what stands before a failing action stays done",
    follows: pages.errorHandling,
    run: async (context, sheet) => {
      sheet.getRange("A1").values = [["done"]];
      sheet.getRange("A2").values = [[1, 2]];
      try {
        await context.sync();
      } catch {
        const cell = sheet.getRange("A1").load("values");
        await context.sync();
        return cell.values;
      }
      return "nothing failed";
    },
    outcome: { value: [["done"]] },
  },
  {
    name: "a second sheet of the same name is refused",
    follows: pages.worksheets,
    run: async (context, sheet) => {
      sheet.load("name");
      await context.sync();
      context.workbook.worksheets.add(sheet.name.toUpperCase());
      await context.sync();
    },
    outcome: { refused: "ItemAlreadyExists" },
  },
  {
    name: "a sheet's name of more than 31 characters is refused",
    follows: reference("Worksheet"),
    run: async (context, sheet) => {
      sheet.name = "x".repeat(32);
      await context.sync();
    },
    outcome: { refused: "InvalidArgument" },
  },
  {
    name: "a sheet's name is found whatever its case",
    follows: reference("WorksheetCollection"),
    run: async (context, sheet) => {
      sheet.load("name,id");
      await context.sync();
      const same = context.workbook.worksheets.getItem(sheet.name.toLowerCase()).load("id");
      await context.sync();
      return same.id === sheet.id;
    },
    outcome: { value: true },
  },
  {
    name: "a protected sheet refuses what is written",
    follows: reference("WorksheetProtection"),
    run: async (context, sheet) => {
      sheet.protection.protect();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    },
    outcome: { refused: "AccessDenied" },
  },
  {
    name: "a protected sheet takes what is written into unlocked cells",
    follows: reference("WorksheetProtection"),
    run: async (context, sheet) => {
      const cell = sheet.getRange("A1");
      cell.format.protection.locked = false;
      sheet.protection.protect();
      cell.values = [[1]];
      cell.load("values");
      await context.sync();
      return cell.values;
    },
    outcome: { value: [[1]] },
  },
  {
    name: "panes are frozen above and to the left of a range's end",
    follows: reference("WorksheetFreezePanes"),
    run: async (context, sheet) => {
      sheet.freezePanes.freezeAt(sheet.getRange("A1:C7"));
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowCount,columnCount");
      await context.sync();
      return [frozen.rowCount, frozen.columnCount];
    },
    outcome: { value: [7, 3] },
  },
  {
    name: "a group of columns is hidden and shown",
    follows: pages.outline,
    run: async (context, sheet) => {
      const columns = sheet.getRange("D:F");
      columns.group("ByColumns");
      columns.hideGroupDetails("ByColumns");
      const hidden = sheet.getRange("E:E").load("columnHidden");
      await context.sync();
      const wasHidden = hidden.columnHidden;
      columns.showGroupDetails("ByColumns");
      hidden.load("columnHidden");
      await context.sync();
      return [wasHidden, hidden.columnHidden];
    },
    outcome: { value: [true, false] },
  },
  {
    name: "grouping the rows of whole columns is refused",
    follows: reference("Range"),
    run: async (context, sheet) => {
      sheet.getRange("D:F").group("ByRows");
      await context.sync();
    },
    outcome: { refused: "InvalidArgument" },
  },
  {
    name: "a page is as wide as it is told to be, and repeats its title rows",
    follows: reference("PageLayout"),
    run: async (context, sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows("$6:$7");
      pageLayout.load("orientation,zoom");
      const rows = pageLayout.getPrintTitleRows().load("rowIndex,rowCount");
      await context.sync();
      const fit = pageLayout.zoom.horizontalFitToPages;
      return [pageLayout.orientation, fit, rows.rowIndex, rows.rowCount];
    },
    outcome: { value: ["Landscape", 1, 5, 2] },
  },
  {
    name: "settings keep what they are given",
    follows: reference("SettingCollection"),
    run: async (context) => {
      const { settings } = context.workbook;
      settings.add("conformance", { list: [1, "two"] });
      const setting = settings.getItem("conformance").load("value");
      await context.sync();
      const value: unknown = setting.value;
      setting.delete();
      const gone = settings.getItemOrNullObject("conformance").load("value");
      await context.sync();
      return [value, gone.isNullObject];
    },
    outcome: { value: [{ list: [1, "two"] }, true] },
  },
  {
    name: "a defined name stands for its range, in formulas too",
    follows: reference("NamedItemCollection"),
    run: async (context, sheet) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      const named = context.workbook.names.add("ConformanceName", sheet.getRange("A1:A2"));
      const cell = sheet.getRange("C1");
      cell.formulas = [["=SUM(ConformanceName)"]];
      cell.load("values");
      named.load("type,scope");
      await context.sync();
      const found = [cell.values, named.type, named.scope];
      named.delete();
      await context.sync();
      return found;
    },
    outcome: { value: [[[3]], "Range", "Workbook"] },
  },
  {
    name: "nothing is read or written while somebody types in a cell",
    follows: pages.cellEdit,
    whileTyping: true,
    run: async (context, sheet) => {
      sheet.getRange("B2").load("values");
      await context.sync();
    },
    outcome: { refused: "InvalidOperationInCellEditMode" },
  },
  {
    name: "groups within groups are shown up to a level",
    follows: pages.outline,
    run: async (context, sheet) => {
      sheet.getRange("4:9").group("ByRows");
      sheet.getRange("4:5").group("ByRows");
      const hidden = async () => {
        const rows = [4, 7, 10].map((row) => sheet.getRange(`${row}:${row}`).load("rowHidden"));
        await context.sync();
        return rows.map(({ rowHidden }) => rowHidden);
      };
      const found = [];
      for (const level of [1, 2, 3]) {
        sheet.showOutlineLevels(level, 0);
        found.push(await hidden());
      }
      return found;
    },
    outcome: {
      value: [
        [true, true, false],
        [true, false, false],
        [false, false, false],
      ],
    },
  },
  {
    name: "a ninth level of groups is refused",
    follows: pages.outline,
    run: async (context, sheet) => {
      for (const last of ["K", "J", "I", "H", "G", "F", "E"])
        sheet.getRange(`B:${last}`).group("ByColumns");
      await context.sync();
      sheet.getRange("B:D").group("ByColumns");
      await context.sync();
    },
    outcome: { refused: "InvalidOperation" },
  },
  {
    name: "a sheet that is protected cannot be protected again",
    follows: reference("WorksheetProtection"),
    run: async (context, sheet) => {
      sheet.protection.protect();
      sheet.protection.protect();
      await context.sync();
    },
    outcome: { refused: "InvalidOperation" },
  },
  {
    name: "protection with a password goes with that password only",
    follows: reference("WorksheetProtection"),
    run: async (context, sheet) => {
      const { protection } = sheet;
      protection.protect({ allowFormatCells: true }, "right");
      await context.sync();
      let wrong = "taken";
      try {
        protection.unprotect("wrong");
        await context.sync();
      } catch (error) {
        if (error instanceof OfficeExtension.Error) wrong = error.code;
      }
      sheet.getRange("A1").format.font.bold = true;
      protection.unprotect("right");
      protection.load("protected");
      await context.sync();
      return [wrong === "taken", protection.protected];
    },
    outcome: { value: [false, false] },
  },
];
