// @vitest-environment jsdom
import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { readManifest } from "../../../src/workbench/page/manifest";

const parse = (xml: string): Document => new DOMParser().parseFromString(xml, "application/xml");

test("the add-in is known by its manifest, at whatever address it is served", async () => {
  const xml = await readFile(path.join(import.meta.dirname, "../../../manifest.xml"), "utf8");
  expect(readManifest(parse(xml), "/addin")).toEqual({
    name: "Vital Few",
    page: "/addin/taskpane.html",
    functions: "/addin/functions.json",
    button: { label: "Partner Portfolio", icon: "/addin/assets/icon-16.png" },
  });
});

test("an add-in may have neither functions nor a button", () => {
  const xml = `<OfficeApp>
    <DisplayName DefaultValue="Plain"/>
    <DefaultSettings><SourceLocation DefaultValue="https://a.example/p.html?x=1"/></DefaultSettings>
  </OfficeApp>`;
  expect(readManifest(parse(xml), "/addin")).toEqual({
    name: "Plain",
    page: "/addin/p.html?x=1",
    functions: undefined,
    button: undefined,
  });
});

test("a manifest without a page is refused", () => {
  expect(() => readManifest(parse("<OfficeApp/>"), "/addin")).toThrow("no name or no page");
});
