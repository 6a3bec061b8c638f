import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { tablesOf } from "../functions/markdown-tables";

const root = new URL("../../", import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, root), "utf8");
const pages = readdirSync(new URL("docs/decisions/", root)).sort();

describe("each decision", () => {
  test.each(pages.map((page, index) => [page, index + 1] as const))(
    "%s has its number and its parts in their order",
    (page, number) => {
      const text = textOf(`docs/decisions/${page}`);
      expect(page.startsWith(String(number).padStart(4, "0"))).toBe(true);
      expect(text.startsWith(`# ${String(number)}. `)).toBe(true);
      const parts = ["## Context", "## Decision", "## Consequences", "## Alternatives"];
      const places = parts.map((part) => text.indexOf(`\n${part}\n`));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    },
  );

  test.each([
    ...pages.map((page) => `docs/decisions/${page}`),
    ...[
      "docs/real-excel-checklist.md",
      "docs/functions.md",
      "docs/portfolio.md",
      "README.md",
      "CONTRIBUTING.md",
    ],
  ])("%s links to files that are there", (path) => {
    const links = [...textOf(path).matchAll(/\]\((?!https?:)(?<to>[^)#]+)/gu)];
    for (const { groups } of links)
      expect(existsSync(new URL(groups?.["to"] ?? "", new URL(path, root)))).toBe(true);
  });
});

type Rules = {
  readonly forbidden: readonly { readonly name: string; readonly comment?: string }[];
};

test("who may import whom is what the linter holds to", () => {
  const { forbidden } = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as Rules;
  const held = forbidden.flatMap(({ name, comment }) => {
    const others = /may import (?<others>.*) of src$/u.exec(comment ?? "")?.groups?.["others"];
    return others === undefined ? [] : [[name.replace("-imports", ""), others] as const];
  });
  const told = tablesOf(textOf("docs/decisions/0001-layers.md"))
    .flat()
    .map((row) => [row.get("folder"), row.get("may import")] as const);
  expect(told.map(([folder]) => folder)).toEqual(held.map(([folder]) => folder));
  for (const [index, [, others]] of held.entries()) {
    const [, may = ""] = told[index] ?? [];
    for (const other of others.split(", ")) expect(may).toContain(other);
  }
});

describe("the checklist for real Excel", () => {
  const checklist = textOf("docs/real-excel-checklist.md");
  const steps = [...checklist.matchAll(/^- \[ \] \*\*(?<step>\d+)\.\*\*/gmu)].map(({ groups }) =>
    Number(groups?.["step"]),
  );

  test("counts its steps through", () => {
    expect(steps).toEqual(steps.map((_, index) => index + 1));
    expect(steps.length).toBeGreaterThan(40);
  });

  test("settles every assumption of the host with the steps it names", () => {
    const assumed = tablesOf(textOf("docs/decisions/0002-host-over-the-real-client.md"))
      .flat()
      .filter((row) => row.has("assumed of Excel"));
    expect(assumed.length).toBeGreaterThan(20);
    for (const row of assumed) {
      const letter = row.get("") ?? "";
      for (const step of stepsIn(row.get("step") ?? "")) {
        const settled = /\[(?<letters>[A-Z](?:, [A-Z])*)\]\s*$/u.exec(itemOf(step))?.groups?.[
          "letters"
        ];
        expect([step, settled?.split(", ")]).toEqual([step, expect.arrayContaining([letter])]);
      }
    }
  });

  /** A step with all that is said of it. */
  const itemOf = (step: number): string =>
    checklist
      .split(/^(?=- \[ \]|## |If every)/mu)
      .find((part) => part.startsWith(`- [ ] **${String(step)}.**`)) ?? "";
});

/** "5, 18–20" as numbers. */
const stepsIn = (text: string): readonly number[] =>
  text.split(", ").flatMap((part) => {
    const [from = Number.NaN, to = from] = part.split("–").map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
