import * as z from "zod/mini";
import { dealFields, type DealColumns, type DealField } from "./deal-fields";
import type { Source } from "./source";

/** What a person confirmed for the deals of a workbook: columns by header, so that they may move. */
export type RememberedDeals = {
  readonly source: Source;
  readonly headers: Readonly<Partial<Record<DealField, string>>>;
  /** Excel serials; null where the proposal was left as it stood. */
  readonly asOf: number | null;
  readonly window: { readonly from: number; readonly to: number } | null;
};

const schema = z.object({
  source: z.union([
    z.object({ kind: z.literal("table"), name: z.string() }),
    z.object({ kind: z.literal("range"), sheet: z.string() }),
  ]),
  headers: z.partialRecord(z.enum(dealFields as [DealField, ...DealField[]]), z.string()),
  asOf: z.nullable(z.number()),
  window: z.nullable(z.object({ from: z.number(), to: z.number() })),
});

/** Null for a text that another version, or a person, wrote in another form. */
export function rememberedDeals(text: string): RememberedDeals | null {
  try {
    const parsed = schema.safeParse(JSON.parse(text), { jitless: true });
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The columns of today's headers; null where one that was chosen is gone or stands twice. */
export function rememberedColumns(
  { headers: chosen }: RememberedDeals,
  headers: readonly string[],
): DealColumns | null {
  const columns: Partial<Record<DealField, number>> = {};
  for (const field of dealFields) {
    const header = chosen[field];
    if (header === undefined) continue;
    const column = headers.indexOf(header);
    if (column === -1 || headers.indexOf(header, column + 1) !== -1) return null;
    columns[field] = column;
  }
  return columns;
}

export function headersOf(
  columns: DealColumns,
  headers: readonly string[],
): RememberedDeals["headers"] {
  return Object.fromEntries(
    dealFields.flatMap((field) => {
      const header = headers[columns[field] ?? -1];
      return header === undefined ? [] : [[field, header]];
    }),
  );
}
