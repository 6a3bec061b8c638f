import { xmlDecode, xmlEncode, type Parts } from "./excelts";

/**
 * What the file format has no place for: the settings an add-in has saved with the workbook, and
 * the identities of tables. They stand in a custom XML part of the workbench's own. Excel keeps
 * such a part when it saves the file; its own place for settings names the store an add-in was
 * installed from, so that neither reads the other's.
 */
export type DocumentSettings = {
  /** Key to JSON text. */
  readonly settings: ReadonlyMap<string, string>;
  /** The table's name to its id. */
  readonly tableIds: ReadonlyMap<string, string>;
};

const namespace = "urn:workbench:document-settings";
const part = "customXml/item1.xml";

const written = (element: string, rows: ReadonlyMap<string, string>): string =>
  [...rows]
    .map(([key, value]) => `<${element} key="${xmlEncode(key)}">${xmlEncode(value)}</${element}>`)
    .join("");

export const settingsPart = ({ settings, tableIds }: DocumentSettings): Parts => {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const rows = written("setting", settings) + written("table", tableIds);
  return new Map([[part, `${head}\n<document xmlns="${namespace}">${rows}</document>`]]);
};

const relationship =
  '<Relationship Id="rIdSettings" Target="../customXml/item1.xml" ' +
  'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"/>';

/** The workbook's relationships, with the one to the settings. */
export const withSettings = (relationships: string): string =>
  relationships.replace("</Relationships>", `${relationship}</Relationships>`);

const read = (text: string, element: string): ReadonlyMap<string, string> => {
  const found = text.matchAll(new RegExp(`<${element} key="([^"]*)">([^<]*)</${element}>`, "gu"));
  return new Map([...found].map(([, key = "", value = ""]) => [xmlDecode(key), xmlDecode(value)]));
};

export const readSettings = (parts: Parts): DocumentSettings => {
  const text = [...parts.values()].find((one) => one.includes(`<document xmlns="${namespace}">`));
  return { settings: read(text ?? "", "setting"), tableIds: read(text ?? "", "table") };
};
