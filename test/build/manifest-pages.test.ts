// @vitest-environment jsdom
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.join(import.meta.dirname, "../..");
const dist = path.join(root, "dist");
const officeScript = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const pageOf = (name: string): Document =>
  new DOMParser().parseFromString(readFileSync(path.join(dist, name), "utf8"), "text/html");

const policyOf = (page: Document): ReadonlyMap<string, readonly string[]> => {
  const content = page
    .querySelector('meta[http-equiv="Content-Security-Policy"]')
    ?.getAttribute("content");
  if (content === null || content === undefined) throw new Error("page without a policy");
  const directives = content.split(";").map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = "", ...sources]) => [name, sources]));
};

describe("dist/taskpane.html", () => {
  const pane = pageOf("taskpane.html");

  it("loads office.js, then the functions, then the pane, and nothing else", () => {
    const scripts = [...pane.querySelectorAll("script")].map((one) => one.getAttribute("src"));
    expect(scripts).toEqual([officeScript, "functions.js", "taskpane.js"]);
  });

  it("may reach its own origin and Microsoft's script host, and no other", () => {
    const policy = policyOf(pane);
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("connect-src")).toEqual(["'self'"]);
    expect(policy.get("script-src")).toEqual(["'self'", new URL(officeScript).origin]);
    const hosts = [...policy.values()].flat().filter((source) => !/^('.*'|data:)$/.test(source));
    expect(new Set(hosts)).toEqual(new Set([new URL(officeScript).origin]));
  });

  it("has a language, a title, the element of the pane, and a word for browsers without scripts", () => {
    expect(pane.documentElement.lang).toBe("en");
    expect(pane.title).toBe("Vital Few");
    expect(pane.getElementById("pane")).not.toBeNull();
    expect(pane.querySelector("noscript")?.textContent).toContain("JavaScript");
  });
});

describe("dist/help.html", () => {
  const help = pageOf("help.html");

  it("runs no script and loads nothing from elsewhere", () => {
    const policy = policyOf(help);
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.has("script-src")).toBe(false);
    const loaded = [...help.querySelectorAll("[src], link")];
    const urls = loaded.map((one) => one.getAttribute("src") ?? one.getAttribute("href"));
    const files = readdirSync(path.join(dist, "assets")).map((name) => `assets/${name}`);
    for (const url of urls) expect(files).toContain(url);
    expect(urls.length).toBeGreaterThan(0);
  });
});

describe("dist/", () => {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)));

  it("holds the add-in and nothing else", () => {
    const known =
      /^(manifest\.xml|taskpane\.html|help\.html|functions\.json|assets\/icon-\d+\.png)$/;
    const scripts = /^[\w.-]+\.js(\.LICENSE\.txt)?$/;
    expect(files.filter((file) => !known.test(file) && !scripts.test(file))).toEqual([]);
  });

  it.each([
    { what: "office.js", mark: "OSF._OfficeAppFactory", of: "@microsoft/office-js/dist/office.js" },
    {
      what: "the workbench's spreadsheet",
      mark: "o-spreadsheet",
      of: "@odoo/o-spreadsheet/package.json",
    },
  ])("holds nothing of $what", ({ mark, of }) => {
    expect(readFileSync(path.join(root, "node_modules", of), "utf8")).toContain(mark);
    const scripts = files.filter((file) => file.endsWith(".js"));
    const marked = scripts.filter((file) =>
      readFileSync(path.join(dist, file), "utf8").includes(mark),
    );
    expect(marked).toEqual([]);
    expect(scripts).toContain("functions.js");
  });
});
