import { readFileSync } from "node:fs";
import path from "node:path";

export const manifestText = readFileSync(
  path.join(import.meta.dirname, "../../manifest.xml"),
  "utf8",
);

/** Needs a DOM: a test that uses it says `@vitest-environment jsdom`. */
export const parseManifest = (text: string): Document =>
  new DOMParser().parseFromString(text, "application/xml");

/** Elements by their local name, whatever their namespace. */
export const elements = (within: Document | Element, name: string): readonly Element[] => [
  ...within.getElementsByTagNameNS("*", name),
];

export const only = (within: Document | Element, name: string): Element => {
  const [element, ...others] = elements(within, name);
  if (element === undefined || others.length > 0) throw new Error(`not exactly one: ${name}`);
  return element;
};

export const attribute = (element: Element, name: string): string => {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`${element.localName} without attribute: ${name}`);
  return value;
};

/** The addresses a manifest gives to Office. */
export const addresses = (manifest: Document): readonly string[] =>
  [...manifest.querySelectorAll("[DefaultValue]")]
    .map((element) => attribute(element, "DefaultValue"))
    .filter((value) => /^[a-z]+:\/\//i.test(value));
