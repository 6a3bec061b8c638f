import { parseZone, zoneAddress } from "../engine/address";
import {
  defaultPageLayout,
  type HeaderFooter,
  type HeadersFooters,
  type PageLayout,
} from "../engine/page-layout";
import { setSheetFacts, sheetFacts } from "../engine/sheet-facts";
import type { Workbook } from "../engine/workbook";
import type { SheetModel, Worksheet } from "./excelts";
import type { Filling } from "./filling";

type PageSetup = NonNullable<SheetModel["pageSetup"]>;
type FileHeaders = NonNullable<SheetModel["headerFooter"]>;

/** In the order of the numbers a file has for them, from 1. */
const papers = [
  ...["Letter", "LetterSmall", "Tabloid", "Ledger", "Legal", "Statement", "Executive"],
  ...["A3", "A4", "A4Small", "A5", "B4", "B5", "Folio", "Quatro", "Paper10x14", "Paper11x17"],
  "Note",
];

const inch = 72;
const sides = ["left", "right", "top", "bottom", "header", "footer"] as const;

const marginsOf = (margins: PageSetup["margins"] | undefined): PageLayout["margins"] => {
  const usual = defaultPageLayout.margins;
  const read = sides.map((side) => [side, margins ? margins[side] * inch : usual[side]]);
  return Object.fromEntries(read) as PageLayout["margins"];
};

/** "&Lleft&Ccenter&Rright"; what stands before the first sign is in the middle. */
const partsOf = (text: string | null | undefined): readonly [string, string, string] => {
  const part = (sign: string): string =>
    new RegExp(`&${sign}((?:(?!&[LCR]).)*)`, "su").exec(text ?? "")?.[1] ?? "";
  const bare = /^(?:(?!&[LCR]).)*/su.exec(text ?? "")?.[0] ?? "";
  return [part("L"), bare + part("C"), part("R")];
};

const headerOf = (
  header: string | null | undefined,
  footer: string | null | undefined,
): HeaderFooter => {
  const [leftHeader, centerHeader, rightHeader] = partsOf(header);
  const [leftFooter, centerFooter, rightFooter] = partsOf(footer);
  return { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter };
};

const headersOf = (given: FileHeaders | undefined): HeadersFooters => {
  const usual = defaultPageLayout.headersFooters;
  if (!given) return usual;
  const odd = headerOf(given.oddHeader, given.oddFooter);
  const pages = given.differentOddEven ? "OddAndEven" : "Default";
  const first = pages === "Default" ? "FirstAndDefault" : "FirstOddAndEven";
  return {
    ...usual,
    state: given.differentFirst ? first : pages,
    defaultForAllPages: given.differentOddEven ? usual.defaultForAllPages : odd,
    oddPages: given.differentOddEven ? odd : usual.oddPages,
    evenPages: headerOf(given.evenHeader, given.evenFooter),
    firstPage: headerOf(given.firstHeader, given.firstFooter),
  };
};

const zoomOf = (setup: Partial<PageSetup>): PageLayout["zoom"] =>
  setup.fitToPage
    ? {
        scale: null,
        horizontalFitToPages: setup.fitToWidth || null,
        verticalFitToPages: setup.fitToHeight || null,
      }
    : { ...defaultPageLayout.zoom, scale: setup.scale || 100 };

/** A file leaves out what is not so. */
type GivenSetup = Partial<PageSetup> & { readonly useFirstPageNumber?: boolean };

const read = (sheet: SheetModel): PageLayout => {
  const setup: GivenSetup = sheet.pageSetup ?? {};
  const area = (setup.printArea ?? "").split("&&").map(parseZone);
  return {
    orientation: setup.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: papers[(setup.paperSize ?? 1) - 1] ?? "Letter",
    zoom: zoomOf(setup),
    margins: marginsOf(setup.margins),
    centerHorizontally: setup.horizontalCentered === true,
    centerVertically: setup.verticalCentered === true,
    printGridlines: setup.showGridLines === true,
    printHeadings: setup.showRowColHeaders === true,
    blackAndWhite: setup.blackAndWhite === true,
    draftMode: setup.draft === true,
    printOrder: setup.pageOrder === "overThenDown" ? "OverThenDown" : "DownThenOver",
    firstPageNumber: setup.useFirstPageNumber === true ? (setup.firstPageNumber ?? null) : null,
    headersFooters: headersOf(sheet.headerFooter),
    area: area.filter((zone) => zone !== null),
    titleRows: parseZone(setup.printTitlesRow ?? ""),
    titleColumns: parseZone(setup.printTitlesColumn ?? ""),
  };
};

export const putPageSetup = ({ workbook, sheetId, sheet }: Filling): void => {
  setSheetFacts(workbook, sheetId, { page: read(sheet) });
};

const joined = (parts: HeaderFooter, place: "Header" | "Footer"): string =>
  (["left", "center", "right"] as const)
    .map((side) => [side, parts[`${side}${place}`]] as const)
    .filter(([, text]) => text !== "")
    .map(([side, text]) => `&${side.charAt(0).toUpperCase()}${text}`)
    .join("");

const writtenHeaders = (given: HeadersFooters): Partial<Worksheet["headerFooter"]> => {
  const isOddEven = given.state.endsWith("OddAndEven");
  const odd = isOddEven ? given.oddPages : given.defaultForAllPages;
  return {
    differentFirst: given.state.startsWith("First"),
    differentOddEven: isOddEven,
    oddHeader: joined(odd, "Header"),
    oddFooter: joined(odd, "Footer"),
    evenHeader: joined(given.evenPages, "Header"),
    evenFooter: joined(given.evenPages, "Footer"),
    firstHeader: joined(given.firstPage, "Header"),
    firstFooter: joined(given.firstPage, "Footer"),
  };
};

const writtenZoom = ({ zoom }: PageLayout): Partial<Worksheet["pageSetup"]> =>
  zoom.scale === null
    ? {
        fitToPage: true,
        fitToWidth: zoom.horizontalFitToPages ?? 0,
        fitToHeight: zoom.verticalFitToPages ?? 0,
      }
    : { fitToPage: false, scale: zoom.scale };

export const writePageSetup = (workbook: Workbook, sheetId: string, to: Worksheet): void => {
  const { page } = sheetFacts(workbook, sheetId);
  const { margins, area, titleRows, titleColumns, firstPageNumber } = page;
  Object.assign(to.pageSetup, {
    ...writtenZoom(page),
    orientation: page.orientation.toLowerCase(),
    paperSize: papers.indexOf(page.paperSize) + 1,
    margins: Object.fromEntries(sides.map((side) => [side, margins[side] / inch])),
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    showGridLines: page.printGridlines,
    showRowColHeaders: page.printHeadings,
    blackAndWhite: page.blackAndWhite,
    draft: page.draftMode,
    pageOrder: page.printOrder === "OverThenDown" ? "overThenDown" : "downThenOver",
    ...(firstPageNumber === null ? {} : { firstPageNumber }),
    ...(area.length === 0 ? {} : { printArea: area.map(zoneAddress).join("&&") }),
    ...(titleRows ? { printTitlesRow: zoneAddress(titleRows) } : {}),
    ...(titleColumns ? { printTitlesColumn: zoneAddress(titleColumns) } : {}),
  });
  Object.assign(to.headerFooter, writtenHeaders(page.headersFooters));
};
