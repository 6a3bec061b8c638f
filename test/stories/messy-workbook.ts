import { Workbook as FileBook } from "@cj-tech-master/excelts";
import { fortyPartners } from "../domain/portfolio/stories";

/**
 * The workbook of the acceptance stories as exports leave it: opportunities under title rows with
 * dates and amounts as texts and totals in between, touches under shortened ids and with names spelt
 * in their own way, and lists beside them. Everything is invented.
 */
type Cells = readonly (string | number | Date)[];

const names = [
  ...["Northwind SI", "Globex Cloud", "Meridian Systems", "Kestrel Analytics"],
  ...["Bluepeak Consulting", "Tessera Commerce", "Ironbridge Integrators", "Solway Data"],
  ...["Quayside Cloud", "OneSided Reseller", "Fennimore Partners", "Cobalt Harbor"],
  ...["Lattice Works", "Rowan & Pike", "Sable Networks", "Arbor Logic"],
  ...["Hartwell Digital", "Pinnacle Stack", "Juno Field Services", "Orchard CRM"],
  ...["Cinder Labs", "Vantage Loop", "Brightwater IT", "Otterly", "Delphine Group"],
  ...["NewVenture", "Larkspur AI", "Fathom Security", "Solstice Robotics", "Helix R&D Lab"],
  ...["LogoCorp", "Paperweight Inc", "Marble Arch Media", "Tandem Twelve", "Bracken Ridge"],
  ...["Copperfield Tech", "Stillwater Apps", "Hollow Oak", "Crescent Grid", "Farside Systems"],
];

/** How somebody else's system spells four of them. */
export const spelling: ReadonlyMap<string, string> = new Map([
  ["Northwind SI", "Northwind S.I."],
  ["Quayside Cloud", "Quay Side Cloud"],
  ["Meridian Systems", "Meridian Systems Ltd."],
  ["Kestrel Analytics", "Kestrel Analytcs"],
]);

type Deal = {
  readonly name: string;
  readonly partner: string | null;
  readonly stage: string;
  readonly amount: number;
  readonly close: Date;
};

const day = (year: number, month: number, date: number) =>
  new Date(Date.UTC(year, month - 1, date));

/** Within the four quarters up to the end of September 2026. */
const closeOf = (index: number): Date => day(2025, 10 + ((index * 5) % 12), 3 + ((index * 7) % 25));

function deals(): readonly Deal[] {
  const won = fortyPartners.flatMap((thousands, partner): Deal[] =>
    // The larger ones bring two deals each.
    (thousands >= 100 ? [0.6, 0.4] : thousands > 0 ? [1] : []).map((share, part) => ({
      name: `${names[partner] ?? ""} project ${part + 1}`,
      partner: names[partner] ?? "",
      stage: "Closed Won",
      amount: thousands * 1000 * share,
      close: closeOf(partner * 2 + part),
    })),
  );
  const direct = Array.from({ length: 8 }, (_, index): Deal => ({
    ...{ name: `Direct renewal ${index + 1}`, partner: null, stage: "Closed Won" },
    ...{ amount: 140_000, close: closeOf(index * 3 + 1) },
  }));
  const notWon = Array.from({ length: 12 }, (_, index): Deal => ({
    ...{ name: `Prospect ${index + 1}`, partner: names[25 + index] ?? "" },
    stage: index < 7 ? "Closed Lost" : "Negotiation",
    ...{ amount: 20_000 + index * 500, close: closeOf(index * 4 + 2) },
  }));
  return [...won, ...direct, ...notWon];
}

/** 18 characters: 15, and three that say which of those are capitals. */
const idOf = (index: number): string => `006Qx00000${String(index + 1).padStart(5, "0")}IAA`;
const twoDigits = (value: number): string => String(value).padStart(2, "0");
const dayFirst = (date: Date): string =>
  `${twoDigits(date.getUTCDate())}/${twoDigits(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
const dollars = (amount: number): string =>
  `$${new Intl.NumberFormat("en-US", { minimumFractionDigits: 2 }).format(amount)}`;

function report(all: readonly Deal[]): readonly Cells[] {
  const rows = all.map((deal, index): Cells => [
    ...[idOf(index), deal.name, `Account ${index + 1}`, deal.stage, dollars(deal.amount), "USD"],
    dayFirst(deal.close),
  ]);
  const half = Math.floor(rows.length / 2);
  const total = (label: string, of: readonly Deal[]): Cells => [
    ...[label, "", "", "", dollars(of.reduce((sum, { amount }) => sum + amount, 0)), "", ""],
  ];
  return [
    ["Opportunities with partners"],
    ["As of 2026-10-05 09:12"],
    ["Filtered By"],
    ["   Show: All opportunities"],
    [""],
    [
      ...["Opportunity Id (18)", "Opportunity Name", "Account Name", "Stage", "Amount"],
      ...["Opportunity Currency", "Close Date"],
    ],
    ...rows.slice(0, half),
    total("Subtotal", all.slice(0, half)),
    ...rows.slice(half),
    total("Subtotal", all.slice(half)),
    total("Grand Total", all),
  ];
}

/** Under 15-character ids; two of them were entered after the deal had closed. */
function touches(all: readonly Deal[]): readonly Cells[] {
  const rows = all.flatMap(({ partner, close }, index): Cells[] => {
    if (partner === null) return [];
    const written = index % 2 === 0 ? (spelling.get(partner) ?? partner) : partner;
    const before = new Date(close.getTime() - (20 + (index % 40)) * 86_400_000);
    return [[idOf(index).slice(0, 15), written, "Sourced", before]];
  });
  const late = [0, 3].map((index): Cells => {
    const close = all[index]?.close ?? day(2026, 1, 1);
    const after = new Date(close.getTime() + 10 * 86_400_000);
    return [idOf(index).slice(0, 15), "Globex Cloud", "Influenced", after];
  });
  return [...rows, ...late];
}

export async function messyWorkbook(): Promise<{
  readonly name: string;
  readonly content: Buffer;
}> {
  const all = deals();
  const book = new FileBook();
  const sheet = book.addWorksheet("SFDC Q3");
  for (const cells of report(all)) sheet.addRow([...cells]);
  const table = (title: string, name: string, heads: readonly string[], rows: readonly Cells[]) => {
    book.addWorksheet(title).addTable({
      ...{ name, ref: "A1", columns: heads.map((head) => ({ name: head })) },
      rows: rows.map((cells) => [...cells]),
    });
  };
  table("Touches", "Touches", ["Deal ID", "Partner", "Role", "Touch Date"], touches(all));
  table(
    ...([
      "Partner list",
      "Partners",
      ["Partner", "Type", "Start date", "Partner Manager"],
    ] as const),
    names.map((name, index) => [name, "Reseller", day(2023, 1 + (index % 12), 1), "M. Okafor"]),
  );
  table(
    ...(["Spend", "Investments", ["Partner", "Quarter", "Category", "Hours", "Amount"]] as const),
    names.map((name) => [name, "2026 Q3", "People", 10, 1500]),
  );
  table(...(["Plan", "Milestones", ["Partner", "Deliverable", "Side", "Due", "Done"]] as const), [
    ["NewVenture", "First joint demo", "Us", day(2026, 8, 1), day(2026, 7, 20)],
  ]);
  table(...(["Aims", "Goals", ["ID", "Metric", "Baseline", "Target", "By", "Current"]] as const), [
    ["G1", "Patents filed together", 0, 5, day(2026, 12, 31), 4],
  ]);
  return { name: "Q3 pruning.xlsx", content: Buffer.from(await book.xlsx.writeBuffer()) };
}
