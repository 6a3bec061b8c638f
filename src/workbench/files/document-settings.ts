import { xmlDecode, xmlEncode, type Parts } from "./excelts";

/**
 * What an add-in has saved with the workbook, in a custom XML part of the workbench's own. Excel
 * keeps such a part when it saves the file, but its own place for these settings names the store
 * an add-in was installed from, so that neither reads the other's.
 */
const namespace = "urn:workbench:document-settings";
const part = "customXml/item1.xml";

export const settingsPart = (settings: ReadonlyMap<string, string>): Parts => {
  if (settings.size === 0) return new Map();
  const rows = [...settings].map(
    ([key, json]) => `<setting key="${xmlEncode(key)}">${xmlEncode(json)}</setting>`,
  );
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return new Map([[part, `${head}\n<settings xmlns="${namespace}">${rows.join("")}</settings>`]]);
};

const relationship =
  '<Relationship Id="rIdSettings" Target="../customXml/item1.xml" ' +
  'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"/>';

/** The workbook's relationships, with the one to the settings. */
export const withSettings = (relationships: string): string =>
  relationships.replace("</Relationships>", `${relationship}</Relationships>`);

export const readSettings = (parts: Parts): ReadonlyMap<string, string> => {
  const own = [...parts.values()].find((text) => text.includes(`<settings xmlns="${namespace}">`));
  const found = (own ?? "").matchAll(/<setting key="([^"]*)">([^<]*)<\/setting>/gu);
  return new Map([...found].map(([, key = "", json = ""]) => [xmlDecode(key), xmlDecode(json)]));
};
