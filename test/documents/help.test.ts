// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { menuEntries } from "../../src/pane/frame/menu-entries";
import { shortcuts } from "../../src/text/shortcuts";
import { ours, reviewName, whatIfName } from "../../src/workflows/names";

const file = path.resolve(import.meta.dirname, "../../assets/help.html");
const page = new DOMParser().parseFromString(readFileSync(file, "utf8"), "text/html");
const said = page.body.textContent.replaceAll(/\s+/gu, " ");
const cellsOf = (row: Element): readonly string[] =>
  [...row.children].map((cell) => cell.textContent.replaceAll(/\s+/gu, " ").trim());

test("the keys are those of the pane, where they act", () => {
  const bodies = [...page.querySelectorAll("tbody")].filter(
    (body) => body.querySelector("th[scope=rowgroup]") !== null,
  );
  const told = bodies.map((body) => {
    const [where, ...keys] = [...body.rows].map(cellsOf);
    return { where: where?.[0], keys };
  });
  expect(told).toEqual(
    shortcuts.map(({ where, keys }) => ({
      where,
      keys: keys.map(({ keys, does }) => [keys.join(" "), does]),
    })),
  );
});

test("every entry of the menu and every sheet is named", () => {
  const labels = menuEntries.map(({ label }) => label.replace("…", ""));
  const sheets = ours.map(({ sheet }) => sheet);
  for (const name of [...labels, ...sheets, reviewName, whatIfName]) expect(said).toContain(name);
});
