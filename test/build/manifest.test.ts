// @vitest-environment jsdom
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { addresses, attribute, elements, only, parseManifest } from "../manifest/manifest-document";

const dist = path.join(import.meta.dirname, "../../dist");
const manifest = parseManifest(readFileSync(path.join(dist, "manifest.xml"), "utf8"));

const fileOf = (address: string): string => path.join(dist, new URL(address).pathname);

/** Width and height from the header chunk, which every PNG starts with. */
const pngSize = (file: string): string => {
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"));
  expect(bytes.toString("latin1", 12, 16)).toBe("IHDR");
  return `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}`;
};

const resourceAddress = (id: string): string => {
  const found = elements(only(manifest, "Images"), "Image").find((image) => image.id === id);
  if (found === undefined) throw new Error(`image resource: ${id}`);
  return attribute(found, "DefaultValue");
};

/** Each icon the manifest names, with the pixel size Office expects of it. */
const icons = (): readonly { readonly address: string; readonly size: string }[] => [
  { address: attribute(only(manifest, "IconUrl"), "DefaultValue"), size: "32" },
  { address: attribute(only(manifest, "HighResolutionIconUrl"), "DefaultValue"), size: "64" },
  ...[...manifest.querySelectorAll("Icon > *")].map((image) => ({
    address: resourceAddress(attribute(image, "resid")),
    size: attribute(image, "size"),
  })),
];

describe("dist/manifest.xml", () => {
  it("names only files that are in dist/", () => {
    const missing = addresses(manifest).filter((address) => {
      const file = fileOf(address);
      return !existsSync(file) || statSync(file).size === 0;
    });
    expect(missing).toEqual([]);
    expect(addresses(manifest).length).toBeGreaterThan(0);
  });

  it("names icons of the pixel size it gives for them", () => {
    expect(icons().map(({ size }) => size)).toEqual([
      "32",
      "64",
      "16",
      "32",
      "80",
      "16",
      "32",
      "80",
    ]);
    for (const { address, size } of icons())
      expect(pngSize(fileOf(address))).toBe(`${size} × ${size}`);
  });

  it("comes with a 128 px icon for lists of add-ins", () => {
    expect(pngSize(path.join(dist, "assets/icon-128.png"))).toBe("128 × 128");
  });
});
