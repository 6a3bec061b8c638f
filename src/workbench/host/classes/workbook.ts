import { recalculate, recalculateAll } from "../../engine/recalculate";
import { wordArgument } from "../arguments";
import type { HostClass } from "../host-class";
import { invalidOperation, accessDenied } from "../rich-api-error";
import { rangeObject, type World } from "../world";

type Self = { readonly world: World };

const selected = ({ world }: Self) => {
  const { getters } = world.workbook;
  return rangeObject(world, getters.getActiveSheetId(), getters.getSelectedZone());
};

export const workbookClass: HostClass<Self> = {
  name: "Workbook",
  scalars: { Name: { get: () => "Workbook.xlsx" } },
  navigations: {
    Worksheets: (self) => ({ is: "WorksheetCollection", self }),
    Tables: (self) => ({ is: "TableCollection", self }),
    Names: (self) => ({ is: "NamedItemCollection", self }),
    Settings: (self) => ({ is: "SettingCollection", self }),
    Application: (self) => ({ is: "Application", self }),
    Protection: (self) => ({ is: "WorkbookProtection", self }),
    Functions: (self) => ({ is: "Functions", self }),
  },
  methods: {
    GetSelectedRange: selected,
    GetActiveCell: ({ world }) => {
      const { sheetId, col, row } = world.workbook.getters.getActivePosition();
      return rangeObject(world, sheetId, { left: col, right: col, top: row, bottom: row });
    },
    _RemoveReference: ({ world }, [id]) => {
      world.references.delete(String(id));
      return null;
    },
    _RemoveAllReferences: ({ world }) => {
      world.references.clear();
      return null;
    },
    _GetReferenceCount: ({ world }) => world.references.size,
  },
};

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** The engine always calculates at once, so the mode is only remembered. */
export const applicationClass: HostClass<Self> = {
  name: "Application",
  scalars: {
    CalculationMode: {
      get: ({ world }) => world.calculation.mode,
      set: ({ world }, value) => {
        world.calculation.mode = wordArgument(value, modes);
      },
    },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: ({ world }, [type]) => {
      const kind = wordArgument(type, ["Recalculate", "Full", "FullRebuild"]);
      if (kind === "Recalculate") recalculate(world.workbook);
      else recalculateAll(world.workbook);
      return null;
    },
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

type Options = Readonly<Record<string, boolean | string>>;

const defaults: Options = Object.fromEntries(
  [
    ...["allowAutoFilter", "allowDeleteColumns", "allowDeleteRows", "allowEditObjects"],
    ...["allowEditScenarios", "allowFormatCells", "allowFormatColumns", "allowFormatRows"],
    ...["allowInsertColumns", "allowInsertHyperlinks", "allowInsertRows", "allowPivotTables"],
    "allowSort",
  ].map((option) => [option, false]),
);

type SheetProtectionSelf = { readonly world: World; readonly sheetId: string };

export const worksheetProtectionClass: HostClass<SheetProtectionSelf> = {
  name: "WorksheetProtection",
  scalars: {
    Protected: { get: ({ world, sheetId }) => world.workbook.protection.has(sheetId) },
    Options: { get: ({ world, sheetId }) => world.workbook.protection.get(sheetId) ?? null },
  },
  methods: {
    Protect: ({ world, sheetId }, [options, password]) => {
      const { protection, state } = world.workbook;
      if (protection.has(sheetId)) throw invalidOperation("The sheet is protected already.");
      const given = (options ?? {}) as Options;
      protection.set(sheetId, { selectionMode: "Normal", ...defaults, ...given });
      state.protectedSheets.add(sheetId);
      if (typeof password === "string") world.passwords.set(sheetId, password);
      return null;
    },
    Unprotect: ({ world, sheetId }, [password]) => {
      const expected = world.passwords.get(sheetId);
      if (expected !== undefined && expected !== password)
        throw accessDenied("The password you supplied is not correct.");
      world.workbook.protection.delete(sheetId);
      world.workbook.state.protectedSheets.delete(sheetId);
      world.passwords.delete(sheetId);
      return null;
    },
  },
};

const structure = "workbook";

/** Protection of the workbook's structure: no sheet is added, deleted, renamed or moved. */
export const workbookProtectionClass: HostClass<Self> = {
  name: "WorkbookProtection",
  scalars: { Protected: { get: ({ world }) => world.structure.isProtected } },
  methods: {
    Protect: ({ world }, [password]) => {
      if (world.structure.isProtected) throw invalidOperation("The workbook is protected already.");
      world.structure.isProtected = true;
      if (typeof password === "string") world.passwords.set(structure, password);
      return null;
    },
    Unprotect: ({ world }, [password]) => {
      const expected = world.passwords.get(structure);
      if (expected !== undefined && expected !== password)
        throw accessDenied("The password you supplied is not correct.");
      world.structure.isProtected = false;
      world.passwords.delete(structure);
      return null;
    },
  },
};
