import { Workbook, type Worksheet, type WorkbookModel } from "@cj-tech-master/excelts";
import { unzip, ZipEditor } from "@cj-tech-master/excelts/archive";
import { installChartSupport, type ChartModel } from "@cj-tech-master/excelts/chart";

/**
 * The one door to the library that reads and writes .xlsx. A file is read into the library's plain
 * model: the objects it makes of one rewrite the total rows of tables.
 */
installChartSupport();

export type { AddChartOptions, AddComboChartOptions } from "@cj-tech-master/excelts/chart";
export { Table, xmlDecode, xmlEncode } from "@cj-tech-master/excelts";
export type { ChartModel, Worksheet };
export type Book = Workbook;
type FullSheet = WorkbookModel["worksheets"][number];
/** The library's types promise what a file need not have. */
type Missing =
  | ("views" | "dataValidations" | "pageSetup" | "headerFooter" | "sheetProtection")
  | ("tables" | "conditionalFormattings");
export type SheetModel = Omit<FullSheet, Missing> & Partial<Pick<FullSheet, Missing>>;
export type BookModel = Omit<WorkbookModel, "views" | "worksheets" | "definedNames"> &
  Partial<Pick<WorkbookModel, "views" | "definedNames">> & {
    readonly worksheets: readonly SheetModel[];
  };
export type RowModel = NonNullable<SheetModel["rows"]>[number];
export type CellModel = RowModel["cells"][number];
export type Style = NonNullable<CellModel["style"]>;
export type Color = NonNullable<NonNullable<Style["font"]>["color"]>;
export type TableModel = FullSheet["tables"][number];
export type Rules = FullSheet["conditionalFormattings"][number];
export type Rule = Rules["rules"][number];
export type FileValidation = NonNullable<FullSheet["dataValidations"][string]>;
export type SheetProtection = NonNullable<SheetModel["sheetProtection"]>;

/** The parts of a package by their paths, such as "xl/workbook.xml". */
export type Parts = ReadonlyMap<string, string>;

export type FileBook = { readonly model: BookModel; readonly parts: Parts };

/** The library's own members that have no types. */
type Loader = {
  loadBuffer(bytes: Uint8Array): Promise<unknown>;
  loadFromFiles(files: Record<string, Uint8Array>): Promise<unknown>;
  reconcile(model: { readonly styles?: Styles }, options: unknown): void;
};
type Styles = { getStyleModel(id: number): StoredStyle };
type StoredStyle = { readonly numFmt?: string } & Readonly<Record<string, unknown>>;

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** What it needs of a filtered column it does not always understand, and we keep no filters. */
const withoutFilters = (table: string): string =>
  table.replace(/(<(?:\w+:)?autoFilter\b[^>/]*)>.*?<\/(?:\w+:)?autoFilter>/su, "$1/>");

/** LibreOffice writes "true" where the library looks for "1". */
const withNumbers = (sheet: string): string =>
  sheet.replace(/<sheetProtection\b[^>]*>/u, (element) =>
    element.replaceAll('="true"', '="1"').replaceAll('="false"', '="0"'),
  );

const mends: readonly (readonly [RegExp, (part: string) => string])[] = [
  [/^xl\/tables\//u, withoutFilters],
  [/^xl\/worksheets\/[^/]+\.xml$/u, withNumbers],
];

/** The parts that have to be changed before the library reads them. */
const mended = (parts: Parts): Record<string, Uint8Array> => {
  const changed = [...parts].flatMap(([path, text]) => {
    const mend = mends.find(([pattern]) => pattern.test(path))?.[1];
    const after = mend?.(text) ?? text;
    return after === text ? [] : [[path, encoder.encode(after)] as const];
  });
  return Object.fromEntries(changed);
};

const textParts = (files: Readonly<Record<string, Uint8Array>>): Map<string, string> =>
  new Map(
    Object.entries(files)
      .filter(([path]) => /\.(?:xml|rels)$/u.test(path))
      .map(([path, bytes]) => [path.replace(/^\//u, ""), decoder.decode(bytes)]),
  );

/**
 * The library makes dates of the numbers whose style has a date's format, to the millisecond.
 * Numbers stay numbers where it does not find the format: here it is under another name.
 */
const hideFormats = ({ styles }: { readonly styles?: Styles }): void => {
  if (!styles) return;
  const original = styles.getStyleModel.bind(styles);
  const known = new Map<number, StoredStyle>();
  styles.getStyleModel = (id) => {
    const found = known.get(id);
    if (found) return found;
    const { numFmt, ...style } = original(id);
    const hidden = { ...style, format: numFmt };
    known.set(id, hidden);
    return hidden;
  };
};

/** The number format of a style as read. */
export const formatOfStyle = (style: Style): string | undefined =>
  (style as { readonly format?: string }).format;

class ModelReader extends Workbook {
  read: BookModel | undefined;
  override get model(): WorkbookModel {
    return super.model;
  }
  override set model(read: WorkbookModel) {
    this.read = read;
  }
}

/** Throws where the bytes are no workbook. */
export const readBook = async (bytes: Uint8Array): Promise<FileBook> => {
  const reader = new ModelReader();
  const loader = reader.xlsx as unknown as Loader;
  const load = loader.loadFromFiles.bind(loader);
  const reconcile = loader.reconcile.bind(loader);
  let parts: Parts = new Map();
  loader.loadFromFiles = (files) => {
    parts = textParts(files);
    return load({ ...files, ...mended(parts) });
  };
  loader.reconcile = (model, options) => {
    hideFormats(model);
    reconcile(model, options);
  };
  await loader.loadBuffer(bytes);
  if (!reader.read) throw new Error("model of the workbook: none");
  return { model: reader.read, parts };
};

export const newBook = (): Workbook => new Workbook();

/** The parts that are finished after the library has written them. */
const finished =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|(?:drawings|tables)\/[^/]+\.xml)$/u;

/**
 * @param finish a part's text as it shall be
 * @param added parts of our own
 */
export const writeBook = async (
  book: Workbook,
  finish: (path: string, text: string) => string,
  added: Parts,
): Promise<Uint8Array> => {
  const bytes = await book.xlsx.writeBuffer({ validate: false });
  const zip = await ZipEditor.open(bytes, { reproducible: true });
  for await (const entry of unzip(bytes).entries())
    if (finished.test(entry.path)) zip.set(entry.path, finish(entry.path, await entry.text()));
    else entry.discard();
  for (const [path, text] of added) zip.set(path, text);
  return zip.bytes();
};
