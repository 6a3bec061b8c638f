import type { Zone } from "./zone";

/** How a sheet is printed, in Excel's words; measures in points. */
export type PageLayout = {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  readonly zoom: Zoom;
  readonly margins: Readonly<Record<Margin, number>>;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly printOrder: "DownThenOver" | "OverThenDown";
  readonly firstPageNumber: number | null;
  readonly headersFooters: HeadersFooters;
  /** The areas to print; none means all that is used. */
  readonly area: readonly Zone[];
  /** Rows repeated on every page, and columns. */
  readonly titleRows: Zone | null;
  readonly titleColumns: Zone | null;
};

export type Margin = "left" | "right" | "top" | "bottom" | "header" | "footer";

/** A scale in per cent, or a number of pages to fit. */
export type Zoom = {
  readonly scale: number | null;
  readonly horizontalFitToPages: number | null;
  readonly verticalFitToPages: number | null;
};

export type HeaderFooterPart = `${"left" | "center" | "right"}${"Header" | "Footer"}`;
export type HeaderFooter = Readonly<Record<HeaderFooterPart, string>>;
export type HeaderFooterPages = "defaultForAllPages" | "firstPage" | "oddPages" | "evenPages";
export type HeadersFooters = Readonly<Record<HeaderFooterPages, HeaderFooter>> & {
  readonly state: "Default" | "FirstAndDefault" | "OddAndEven" | "FirstOddAndEven";
  readonly useSheetMargins: boolean;
  readonly useSheetScale: boolean;
};

const noHeader: HeaderFooter = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

const inch = 72;

export const defaultPageLayout: PageLayout = {
  orientation: "Portrait",
  paperSize: "Letter",
  zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
  margins: {
    left: 0.7 * inch,
    right: 0.7 * inch,
    top: 0.75 * inch,
    bottom: 0.75 * inch,
    header: 0.3 * inch,
    footer: 0.3 * inch,
  },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  printOrder: "DownThenOver",
  firstPageNumber: null,
  headersFooters: {
    state: "Default",
    useSheetMargins: true,
    useSheetScale: true,
    defaultForAllPages: noHeader,
    firstPage: noHeader,
    oddPages: noHeader,
    evenPages: noHeader,
  },
  area: [],
  titleRows: null,
  titleColumns: null,
};

/** The layout with its areas moved; one whose cells are all gone is gone too. */
export const withAreasMoved = (
  layout: PageLayout,
  moved: (zone: Zone) => Zone | null,
): PageLayout => ({
  ...layout,
  area: layout.area.map(moved).filter((zone) => zone !== null),
  titleRows: layout.titleRows && moved(layout.titleRows),
  titleColumns: layout.titleColumns && moved(layout.titleColumns),
});
