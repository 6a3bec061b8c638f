// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import {
  addresses,
  attribute,
  elements,
  manifestText,
  only,
  parseManifest,
} from "./manifest-document";

const manifest = parseManifest(manifestText);
const resources = only(manifest, "Resources");

/** The folder of Resources a reference must point into. */
const resourceFolders: Readonly<Record<string, string>> = {
  Image: "Images",
  Runtime: "Urls",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
};

const references = [...manifest.querySelectorAll("[resid]")];

const idsIn = (folder: string): readonly string[] =>
  [...only(resources, folder).children].map((resource) => attribute(resource, "id"));

const packageVersion = (): unknown => {
  const file = path.join(import.meta.dirname, "../../package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly version: unknown }).version;
};

describe("the resources of manifest.xml", () => {
  it("exist for every reference, in the folder Office looks in", () => {
    for (const reference of references) {
      const folder = resourceFolders[reference.localName];
      if (folder === undefined) throw new Error(`reference of a new kind: ${reference.localName}`);
      expect(idsIn(folder)).toContain(attribute(reference, "resid"));
    }
    expect(references.length).toBeGreaterThan(0);
  });

  it("are all used", () => {
    const used = new Set(references.map((reference) => attribute(reference, "resid")));
    const defined = [...resources.querySelectorAll("[id]")].map((one) => attribute(one, "id"));
    expect(defined.filter((id) => !used.has(id))).toEqual([]);
  });

  it("have ids of their own", () => {
    const ids = [...resources.querySelectorAll("[id]")].map((one) => attribute(one, "id"));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the runtime of manifest.xml", () => {
  it("is one page for functions, ribbon and pane", () => {
    const shared = [
      only(manifest, "Runtime"),
      only(only(manifest, "Page"), "SourceLocation"),
      only(manifest, "FunctionFile"),
      only(only(manifest, "Action"), "SourceLocation"),
    ];
    expect(new Set(shared.map((element) => attribute(element, "resid")))).toHaveLength(1);
  });

  it("gives the functions no namespace, so that a user types =PARTNERFIT(…)", () => {
    expect(elements(manifest, "Namespace")).toEqual([]);
  });

  it("asks for ExcelApi 1.14 and SharedRuntime 1.1, and for nothing newer", () => {
    const sets = elements(manifest, "Set").map(
      (set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`,
    );
    expect(sets).toEqual(["ExcelApi 1.14", "SharedRuntime 1.1"]);
  });
});

describe("the addresses of manifest.xml", () => {
  it("are all on the one origin that the build replaces", () => {
    const origins = addresses(manifest).map((address) => new URL(address).origin);
    expect(new Set(origins)).toEqual(new Set(["https://localhost:3000"]));
  });

  it("keep functions and page at the root of the origin", () => {
    const urls = [...only(resources, "Urls").children].map((url) => attribute(url, "DefaultValue"));
    for (const url of urls) expect(new URL(url).pathname).toMatch(/^\/[^/]+$/);
  });
});

it("manifest.xml has the version of package.json, in four parts", () => {
  expect(only(manifest, "Version").textContent).toBe(`${String(packageVersion())}.0`);
});
