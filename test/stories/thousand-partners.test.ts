import { Workbook as FileBook } from "@cj-tech-master/excelts";
import { expect, test } from "vitest";
import { openWorkbench, type Workbench } from "./workbench";

const partners = 1_000;
const deals = 6_000;
/** Longer than this, a person notices that nothing moves. */
const mostMs = 200;
/** Whatever else runs on the machine only ever makes a block longer: the best of so many counts. */
const attempts = 2;

const criteria = [
  ...["ECON", "CASH", "CUST", "PRODUCT", "SALES"],
  ...["TECH", "CULTURE", "EXEC", "GROWTH", "DEPEND"],
];

const partner = (index: number): string => `Partner ${String(index + 1)}`;
const day = (after: number): Date => new Date(Date.UTC(2023, 0, 1 + after));
const roles = ["Sourced", "Co-sell", "Influenced", "Implementation", "Marketplace"];
const times = <Value>(count: number, of: (index: number) => Value): Value[] =>
  Array.from({ length: count }, (_, index) => of(index));

/** Two partners on each deal, and every partner rated. */
async function largeWorkbook(): Promise<{ readonly name: string; readonly content: Buffer }> {
  const book = new FileBook();
  const add = (name: string, headers: readonly string[], rows: (string | number | Date)[][]) =>
    book.addWorksheet(name).addTable({
      ...{ name, ref: "A1", rows },
      columns: headers.map((header) => ({ name: header })),
    });
  const closeOf = (deal: number) => 300 + ((deal * 37) % 1050);
  add(
    "Deals",
    ["Deal ID", "Amount", "Stage", "Close Date"],
    times(deals, (at) => [
      ...[`D-${String(at)}`, 1_000 + ((at * 7_919) % 50_000)],
      ...[at % 5 === 4 ? "Closed Lost" : "Closed Won", day(closeOf(at))],
    ]),
  );
  add(
    "Involvements",
    ["Deal ID", "Partner", "Role", "Date"],
    times(2 * deals, (at) => [
      ...[`D-${String(at % deals)}`, partner((at * 7 + Math.floor(at / deals)) % partners)],
      ...[roles[(at * 3) % roles.length] ?? "", day(closeOf(at % deals) - 90)],
    ]),
  );
  add(
    "Partners",
    ["Partner", "Type", "Start date", ...criteria],
    times(partners, (at) => [
      ...[partner(at), "Software", day(at)],
      ...criteria.map((_, criterion) => 1 + ((at * 7 + criterion * 3) % 5)),
    ]),
  );
  return { name: "Large.xlsx", content: Buffer.from(await book.xlsx.writeBuffer()) };
}

type Block = { readonly ms: number; readonly during: string };

declare global {
  /** Blocks of the add-in's own thread while it builds. */
  var blocks: Block[] | undefined;
}

/** Notes when the add-in itself, not the workbook it runs in, keeps the page from listening. */
const watchBlocks = ({ frame }: Workbench): Promise<void> =>
  frame().evaluate(() => {
    globalThis.blocks = [];
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        if (name !== "self") continue;
        const during = /Step \d of \d[^\n]*/u.exec(document.body.innerText)?.[0] ?? "the rest";
        globalThis.blocks?.push({ ms: Math.round(duration), during });
      }
    }).observe({ type: "longtask" });
  });

const takeBlocks = ({ frame }: Workbench): Promise<readonly Block[]> =>
  frame().evaluate(() => {
    const noted = globalThis.blocks ?? [];
    globalThis.blocks = [];
    return noted;
  });

/**
 * How many times longer work takes than it would alone on this machine. A turn of the loop is so
 * short that the fastest of many was not interrupted; the mean tells what all of them had to share.
 */
const slowdown = ({ frame }: Workbench): Promise<number> =>
  frame().evaluate(() => {
    const turns = Array.from({ length: 300 }, () => {
      const from = performance.now();
      let sum = 0;
      for (let at = 0; at < 1_000_000; at += 1) sum += Math.sqrt(at);
      return sum < 0 ? 0 : performance.now() - from;
    });
    const mean = turns.reduce((sum, turn) => sum + turn, 0) / turns.length;
    return mean / Math.min(...turns);
  });

type Found = { readonly first: Block; readonly again: Block; readonly slowdown: number };

/** The longest block as it would have been on a machine that does nothing else. */
const alone = ({ first, again, slowdown: by }: Found): number => Math.max(first.ms, again.ms) / by;

const longest = (blocks: readonly Block[]): Block =>
  blocks.reduce((most, block) => (block.ms > most.ms ? block : most), { ms: 0, during: "" });

test("1,000 partners are built and built again, and the pane is never long without an answer", async () => {
  const content = await largeWorkbook();
  const found: Found[] = [];
  const worst = () => Math.min(Infinity, ...found.map(alone));
  while (found.length < attempts && worst() > mostMs) {
    const workbench = await openWorkbench();
    const { pane, page } = workbench;
    await workbench.openFile(content);
    const build = pane.getByRole("button", { name: "Build portfolio" });
    await build.waitFor();
    await watchBlocks(workbench);
    await build.click();
    const rebuild = pane.getByRole("button", { name: "Rebuild" });
    await rebuild.waitFor({ timeout: 120_000 });
    const first = longest(await takeBlocks(workbench));
    expect(await workbench.cellText("Portfolio!A1")).toContain(`of 1,000 partners`);

    await rebuild.click();
    await pane
      .getByText(/^Step \d of 5/u)
      .first()
      .waitFor();
    await rebuild.waitFor({ timeout: 120_000 });
    const again = longest(await takeBlocks(workbench));
    found.push({ first, again, slowdown: await slowdown(workbench) });
    await page.close();
  }
  console.log(`longest blocks of the add-in: ${JSON.stringify(found)}`);
  expect(worst()).toBeLessThanOrEqual(mostMs);
}, 400_000);
