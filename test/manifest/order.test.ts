import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { manifestText } from "./manifest-document";

/**
 * Offline stand-in for Office's validator, which is an online service. The grammar is our own
 * reading of the published format; Office remains the judge.
 */
const grammar = readFileSync(path.join(import.meta.dirname, "manifest.rng"), "utf8");

const isValid = async (manifest: string): Promise<boolean> => {
  const { valid } = await validateXML({
    xml: { fileName: "manifest.xml", contents: manifest },
    schema: grammar,
    extension: "relaxng",
  });
  return valid;
};

const functionsPage = /<Page>[\s\S]*?<\/Page>\s*/;
const functionsMetadata = /<Metadata>[\s\S]*?<\/Metadata>\s*/;
const image80 = '<bt:Image size="80" resid="Icon.80"/>';

const swapped = (text: string, first: RegExp, second: RegExp): string => {
  const [one = ""] = first.exec(text) ?? [];
  const [two = ""] = second.exec(text) ?? [];
  return text.replace(one + two, two + one);
};

const broken: readonly { readonly what: string; readonly text: string }[] = [
  {
    what: "Version before Id",
    text: swapped(manifestText, /<Id>.*<\/Id>\s*/, /<Version>.*<\/Version>\s*/),
  },
  {
    what: "Metadata before Page",
    text: swapped(manifestText, functionsPage, functionsMetadata),
  },
  { what: "no Page", text: manifestText.replace(functionsPage, "") },
  {
    what: "a namespace for the functions",
    text: manifestText.replace("</Metadata>", '</Metadata><Namespace resid="Group.Label"/>'),
  },
  {
    what: "FunctionFile before GetStarted",
    text: swapped(manifestText, /<GetStarted>[\s\S]*?<\/GetStarted>\s*/, /<FunctionFile .*\/>\s*/),
  },
  { what: "no 80 px icon", text: manifestText.replace(image80, "") },
  {
    what: "a short-lived runtime",
    text: manifestText.replace('lifetime="long"', 'lifetime="short"'),
  },
  { what: "a version of three parts", text: manifestText.replace(".0</Version>", "</Version>") },
  {
    what: "an address without https",
    text: manifestText.replace("https://localhost:3000/functions.js", "http://localhost/f.js"),
  },
  {
    what: "a description above 250 characters",
    text: manifestText.replace(/(<Description DefaultValue=")/, `$1${"x".repeat(251)}`),
  },
  {
    what: "a name above 125 characters",
    text: manifestText.replace('"Vital Few"', `"${"x".repeat(126)}"`),
  },
  {
    what: "a resource id above 32 characters",
    text: manifestText.replaceAll("Help.Url", "x".repeat(33)),
  },
  { what: "XML that is not well formed", text: manifestText.replace("</OfficeApp>", "") },
];

describe("manifest.xml", () => {
  it("has every element in its place, and every text within Office's limits", async () => {
    expect(await isValid(manifestText)).toBe(true);
  });

  it.each(broken)("would not pass with $what", async ({ text }) => {
    expect(text).not.toBe(manifestText);
    expect(await isValid(text)).toBe(false);
  });
});
