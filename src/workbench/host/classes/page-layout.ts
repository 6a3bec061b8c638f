import { fullAddress } from "../../engine/address";
import type {
  HeaderFooterPages,
  HeaderFooterPart,
  Margin,
  PageLayout,
  Zoom,
} from "../../engine/page-layout";
import { setSheetFacts, sheetFacts } from "../../engine/sheet-facts";
import {
  cellCount,
  isWholeColumns,
  isWholeRows,
  maxColumns,
  maxRows,
  type Zone,
} from "../../engine/zone";
import {
  countArgument,
  flagArgument,
  numberArgument,
  textArgument,
  wordArgument,
} from "../arguments";
import { nullObject, type HostClass, type HostObject, type Scalar } from "../host-class";
import { cellsArgument } from "../range-argument";
import { invalidArgument, itemNotFound } from "../rich-api-error";
import { rangeObject, sheetObject, type SheetSelf } from "../world";

const layoutOf = ({ world, sheetId }: SheetSelf): PageLayout =>
  sheetFacts(world.workbook, sheetId).page;

const change = (self: SheetSelf, part: Partial<PageLayout>): void => {
  setSheetFacts(self.world.workbook, self.sheetId, { page: { ...layoutOf(self), ...part } });
};

const part = <Key extends keyof PageLayout>(
  key: Key,
  read: (value: unknown) => PageLayout[Key],
): Scalar<SheetSelf> => ({
  get: (self) => layoutOf(self)[key],
  set: (self, value) => {
    change(self, { [key]: read(value) });
  },
});

const notNegative = (value: unknown): number => {
  const number = numberArgument(value);
  if (number < 0) throw invalidArgument();
  return number;
};

const margin = (side: Margin): Scalar<SheetSelf> => ({
  get: (self) => layoutOf(self).margins[side],
  set: (self, value) => {
    change(self, { margins: { ...layoutOf(self).margins, [side]: notNegative(value) } });
  },
});

const pages = (value: unknown): number | null => {
  if (value === undefined || value === null) return null;
  const count = countArgument(value);
  if (count < 1) throw invalidArgument();
  return count;
};

/** A scale, or pages to fit: one of the two. */
const zoom = (value: unknown): Zoom => {
  const given = (value ?? {}) as Partial<Record<keyof Zoom, unknown>>;
  const fit = {
    horizontalFitToPages: pages(given.horizontalFitToPages),
    verticalFitToPages: pages(given.verticalFitToPages),
  };
  const isFit = fit.horizontalFitToPages !== null || fit.verticalFitToPages !== null;
  if (given.scale === undefined || given.scale === null) {
    if (!isFit) throw invalidArgument();
    return { scale: null, ...fit };
  }
  const scale = numberArgument(given.scale);
  if (isFit || scale < 10 || scale > 400) throw invalidArgument();
  return { scale, ...fit };
};

const papers = [
  ...(["Letter", "LetterSmall", "Tabloid", "Ledger", "Legal", "Statement", "Executive"] as const),
  ...(["A3", "A4", "A4Small", "A5", "B4", "B5", "Folio", "Quatro", "Paper10x14"] as const),
  ...(["Paper11x17", "Note"] as const),
] as const;

/** Points in one unit of `setPrintMargins`. */
const units = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

const setMargins = (self: SheetSelf, unit: unknown, options: unknown): void => {
  const points = units[wordArgument(unit, ["Points", "Inches", "Centimeters"])];
  if (typeof options !== "object" || options === null) throw invalidArgument();
  const given = Object.entries(options).map(([side, value]) => [side, notNegative(value) * points]);
  const { margins } = layoutOf(self);
  change(self, { margins: { ...margins, ...(Object.fromEntries(given) as object) } });
};

const cells = (self: SheetSelf, argument: unknown): Zone => {
  const { sheetId, zone } = cellsArgument(self.world, argument, self.sheetId);
  if (sheetId !== self.sheetId) throw invalidArgument();
  return zone;
};

/** A range to print, or several in a text, such as "A1:B9,D1:E9". */
const areas = (self: SheetSelf, argument: unknown): readonly Zone[] =>
  typeof argument === "string"
    ? argument.split(",").map((one) => cells(self, one))
    : [cells(self, argument)];

const titleRows = (self: SheetSelf, argument: unknown): Zone => {
  const zone = cells(self, argument);
  if (isWholeColumns(zone)) throw invalidArgument();
  return { ...zone, left: 0, right: maxColumns - 1 };
};

const titleColumns = (self: SheetSelf, argument: unknown): Zone => {
  const zone = cells(self, argument);
  if (isWholeRows(zone)) throw invalidArgument();
  return { ...zone, top: 0, bottom: maxRows - 1 };
};

const rangeOr = (self: SheetSelf, zone: Zone | null, otherwise: () => HostObject): HostObject =>
  zone ? rangeObject(self.world, self.sheetId, zone) : otherwise();

const missing = (): never => {
  throw itemNotFound();
};
const none = (): HostObject => nullObject;

const printArea = (self: SheetSelf, otherwise: () => HostObject): HostObject =>
  layoutOf(self).area.length > 0 ? { is: "RangeAreas", self } : otherwise();

export const pageLayoutClass: HostClass<SheetSelf> = {
  name: "PageLayout",
  scalars: {
    Orientation: part("orientation", (value) => wordArgument(value, ["Portrait", "Landscape"])),
    PaperSize: part("paperSize", (value) => wordArgument(value, papers)),
    Zoom: part("zoom", zoom),
    BlackAndWhite: part("blackAndWhite", flagArgument),
    DraftMode: part("draftMode", flagArgument),
    CenterHorizontally: part("centerHorizontally", flagArgument),
    CenterVertically: part("centerVertically", flagArgument),
    PrintGridlines: part("printGridlines", flagArgument),
    PrintHeadings: part("printHeadings", flagArgument),
    PrintOrder: part("printOrder", (value) =>
      wordArgument(value, ["DownThenOver", "OverThenDown"]),
    ),
    FirstPageNumber: {
      get: (self) => layoutOf(self).firstPageNumber ?? "",
      set: (self, value) => {
        change(self, { firstPageNumber: value === "" ? null : countArgument(value) });
      },
    },
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  navigations: { HeadersFooters: (self) => ({ is: "HeaderFooterGroup", self }) },
  methods: {
    SetPrintArea: (self, [argument]) => {
      change(self, { area: areas(self, argument) });
      return null;
    },
    SetPrintTitleRows: (self, [argument]) => {
      change(self, { titleRows: titleRows(self, argument) });
      return null;
    },
    SetPrintTitleColumns: (self, [argument]) => {
      change(self, { titleColumns: titleColumns(self, argument) });
      return null;
    },
    SetPrintMargins: (self, [unit, options]) => {
      setMargins(self, unit, options);
      return null;
    },
    GetPrintArea: (self) => printArea(self, missing),
    GetPrintAreaOrNullObject: (self) => printArea(self, none),
    GetPrintTitleRows: (self) => rangeOr(self, layoutOf(self).titleRows, missing),
    GetPrintTitleRowsOrNullObject: (self) => rangeOr(self, layoutOf(self).titleRows, none),
    GetPrintTitleColumns: (self) => rangeOr(self, layoutOf(self).titleColumns, missing),
    GetPrintTitleColumnsOrNullObject: (self) => rangeOr(self, layoutOf(self).titleColumns, none),
  },
};

/** The areas to print, as far as a page's layout needs them. */
export const rangeAreasClass: HostClass<SheetSelf> = {
  name: "RangeAreas",
  scalars: {
    Address: {
      get: (self) => {
        const name = self.world.workbook.getters.getSheetName(self.sheetId);
        return layoutOf(self)
          .area.map((zone) => fullAddress(name, zone))
          .join(",");
      },
    },
    AreaCount: { get: (self) => layoutOf(self).area.length },
    CellCount: {
      get: (self) => layoutOf(self).area.reduce((sum, zone) => sum + cellCount(zone), 0),
    },
  },
  navigations: { Worksheet: ({ world, sheetId }) => sheetObject(world, sheetId) },
  methods: { _KeepReference: (self) => ({ _ReferenceId: keepAreas(self) }) },
};

const keepAreas = (self: SheetSelf): string => {
  const id = `{areas-${self.sheetId}}`;
  self.world.references.set(id, { is: "RangeAreas", self });
  return id;
};

type PagesSelf = SheetSelf & { readonly pages: HeaderFooterPages };

const pagesOf =
  (which: HeaderFooterPages) =>
  (self: SheetSelf): HostObject => ({
    is: "HeaderFooter",
    self: { ...self, pages: which } satisfies PagesSelf,
  });

const headersPart = <Key extends "state" | "useSheetMargins" | "useSheetScale">(
  key: Key,
  read: (value: unknown) => PageLayout["headersFooters"][Key],
): Scalar<SheetSelf> => ({
  get: (self) => layoutOf(self).headersFooters[key],
  set: (self, value) => {
    const { headersFooters } = layoutOf(self);
    change(self, { headersFooters: { ...headersFooters, [key]: read(value) } });
  },
});

const states = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

export const headerFooterGroupClass: HostClass<SheetSelf> = {
  name: "HeaderFooterGroup",
  scalars: {
    State: headersPart("state", (value) => wordArgument(value, states)),
    UseSheetMargins: headersPart("useSheetMargins", flagArgument),
    UseSheetScale: headersPart("useSheetScale", flagArgument),
  },
  navigations: {
    DefaultForAllPages: pagesOf("defaultForAllPages"),
    FirstPage: pagesOf("firstPage"),
    OddPages: pagesOf("oddPages"),
    EvenPages: pagesOf("evenPages"),
  },
};

const headerFooter = (key: HeaderFooterPart): Scalar<PagesSelf> => ({
  get: (self) => layoutOf(self).headersFooters[self.pages][key],
  set: (self, value) => {
    const { headersFooters } = layoutOf(self);
    const now = { ...headersFooters[self.pages], [key]: textArgument(value) };
    change(self, { headersFooters: { ...headersFooters, [self.pages]: now } });
  },
});

export const headerFooterClass: HostClass<PagesSelf> = {
  name: "HeaderFooter",
  scalars: {
    LeftHeader: headerFooter("leftHeader"),
    CenterHeader: headerFooter("centerHeader"),
    RightHeader: headerFooter("rightHeader"),
    LeftFooter: headerFooter("leftFooter"),
    CenterFooter: headerFooter("centerFooter"),
    RightFooter: headerFooter("rightFooter"),
  },
};
