import * as z from "zod/mini";
import { defaultModel, dealModels, type DealModelName } from "../domain/attribution/models";
import { roles } from "../domain/attribution/roles";
import { dealFields, type DealField } from "./deal-fields";
import { involvementFields, type InvolvementField } from "./involvement-fields";
import type { DateOrder, DecimalMark, RoleAnswer } from "./reading-answers";
import type { Source } from "./source";

/** Columns by their headers, so that they may move. */
export type Headers<Field extends string> = Readonly<Partial<Record<Field, string>>>;

/** A table that a person confirmed, with its columns. */
export type RememberedTable<Field extends string> = {
  readonly source: Source;
  readonly headers: Headers<Field>;
};

/** What a person said of a table where its cells can be read in several ways, by header. */
export type TableAnswers = {
  readonly dateOrder: Readonly<Record<string, DateOrder>>;
  readonly decimalMark: Readonly<Record<string, DecimalMark>>;
  readonly allWon: boolean;
};

export type Answers = {
  readonly deals: TableAnswers;
  readonly involvements: TableAnswers;
  /** By folded role; asked once for all tables. */
  readonly roles: Readonly<Record<string, RoleAnswer>>;
  /** Names, folded, that are partners of their own whatever they look like. */
  readonly ownNames: readonly string[];
};

/** What a person confirmed for a workbook; the deals stand at the top, as they always did. */
export type Remembered = RememberedTable<DealField> & {
  /** Null where the deals' own partner column is used. */
  readonly involvements: RememberedTable<InvolvementField> | null;
  readonly model: DealModelName;
  readonly answers: Answers;
  /** Excel serials; null where the proposal was left as it stood. */
  readonly asOf: number | null;
  readonly window: { readonly from: number; readonly to: number } | null;
};

const source = z.union([
  z.object({ kind: z.literal("table"), name: z.string() }),
  z.object({ kind: z.literal("range"), sheet: z.string() }),
]);

const headersOfFields = <Field extends string>(fields: readonly Field[]) =>
  z.partialRecord(z.enum(fields as [Field, ...Field[]]), z.string());

const ofTable = z.object({
  dateOrder: z.record(z.string(), z.enum(["dmy", "mdy"])),
  decimalMark: z.record(z.string(), z.enum([".", ","])),
  allWon: z.boolean(),
});
const nothingSaid: TableAnswers = { dateOrder: {}, decimalMark: {}, allWon: false };
export const noAnswers: Answers = {
  deals: nothingSaid,
  involvements: nothingSaid,
  roles: {},
  ownNames: [],
};

const schema = z.object({
  source,
  headers: headersOfFields(dealFields),
  involvements: z._default(
    z.nullable(z.object({ source, headers: headersOfFields(involvementFields) })),
    null,
  ),
  model: z._default(
    z.enum(Object.keys(dealModels) as [DealModelName, ...DealModelName[]]),
    defaultModel,
  ),
  answers: z._default(
    z.object({
      deals: ofTable,
      involvements: ofTable,
      roles: z.record(z.string(), z.enum([...roles, "ignore"])),
      ownNames: z.array(z.string()),
    }),
    () => ({ ...noAnswers, ownNames: [] }),
  ),
  asOf: z.nullable(z.number()),
  window: z.nullable(z.object({ from: z.number(), to: z.number() })),
});

/** Null for a text that another version, or a person, wrote in another form. */
export function rememberedOf(text: string): Remembered | null {
  try {
    const parsed = schema.safeParse(JSON.parse(text), { jitless: true });
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The columns of today's headers; null where one that was chosen is gone or stands twice. */
export function rememberedColumns<Field extends string>(
  chosen: Headers<Field>,
  headers: readonly string[],
): Readonly<Partial<Record<Field, number>>> | null {
  const columns: Partial<Record<Field, number>> = {};
  for (const [field, header] of Object.entries(chosen) as [Field, string][]) {
    const column = headers.indexOf(header);
    if (column === -1 || headers.indexOf(header, column + 1) !== -1) return null;
    columns[field] = column;
  }
  return columns;
}

export function headersOf<Field extends string>(
  columns: Readonly<Partial<Record<Field, number>>>,
  headers: readonly string[],
): Headers<Field> {
  return Object.fromEntries(
    (Object.entries(columns) as [Field, number][]).flatMap(([field, column]) => {
      const header = headers[column];
      return header === undefined ? [] : [[field, header]];
    }),
  ) as Headers<Field>;
}
