import * as z from "zod/mini";
import { defaultModel, dealModels, type DealModelName } from "../domain/attribution/models";
import { roles } from "../domain/attribution/roles";
import { besideRoles, type BesideRole } from "./beside-roles";
import { dealFields, type DealField } from "./deal-fields";
import { involvementFields, type InvolvementField } from "./involvement-fields";
import type { RoleColumns } from "./needed-fields";
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
export type ColumnAnswers = {
  readonly dateOrder: Readonly<Record<string, DateOrder>>;
  readonly decimalMark: Readonly<Record<string, DecimalMark>>;
};

export type TableAnswers = ColumnAnswers & { readonly allWon: boolean };

export type Answers = {
  readonly deals: TableAnswers;
  readonly involvements: TableAnswers;
  /** By folded role; asked once for all tables. */
  readonly roles: Readonly<Record<string, RoleAnswer>>;
  /** Names, folded, that are partners of their own whatever they look like. */
  readonly ownNames: readonly string[];
  /** The same of the tables beside, by what they are. */
  readonly beside: Readonly<Partial<Record<BesideRole, ColumnAnswers>>>;
  /** What no table holds, whatever fits. */
  readonly leftOut: readonly BesideRole[];
};

/** A table beside that a person confirmed. */
export type RememberedBeside = RememberedTable<string> & {
  readonly role: BesideRole;
  /** Fields that no column holds, whatever fits. */
  readonly absent: readonly string[];
  /** All headers as they were: what has come since is looked at anew. */
  readonly seen: readonly string[];
};

/** What a person confirmed for a workbook; the deals stand at the top, as they always did. */
export type Remembered = RememberedTable<DealField> & {
  /** Null where the deals' own partner column is used. */
  readonly involvements: RememberedTable<InvolvementField> | null;
  readonly beside: readonly RememberedBeside[];
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

/** What can still be read of a list or record; the rest is asked again. */
const listOf = <Item extends z.core.$ZodType>(item: Item) =>
  z.pipe(
    z.catch(z.array(z.unknown()), () => []),
    z.transform((items): z.infer<Item>[] => items.flatMap((one) => parsedOf(item, one))),
  );

const recordOf = <Value extends z.core.$ZodType>(value: Value) =>
  z.pipe(
    z.catch(z.record(z.string(), z.unknown()), () => ({})),
    z.transform((record): Record<string, z.infer<Value>> =>
      Object.fromEntries(
        Object.entries(record).flatMap(([key, one]) =>
          parsedOf(value, one).map((parsed) => [key, parsed] as const),
        ),
      ),
    ),
  );

function parsedOf<Schema extends z.core.$ZodType>(schema: Schema, value: unknown) {
  const parsed = z.safeParse(schema, value, { jitless: true });
  return parsed.success ? [parsed.data] : [];
}

const ofColumns = {
  dateOrder: recordOf(z.enum(["dmy", "mdy"])),
  decimalMark: recordOf(z.enum([".", ","])),
};
const ofTable = z.catch(z.object({ ...ofColumns, allWon: z.catch(z.boolean(), false) }), () => ({
  ...{ dateOrder: {}, decimalMark: {}, allWon: false },
}));
const nothingSaid: TableAnswers = { dateOrder: {}, decimalMark: {}, allWon: false };
export const noAnswers: Answers = {
  deals: nothingSaid,
  involvements: nothingSaid,
  roles: {},
  ownNames: [],
  beside: {},
  leftOut: [],
};

const besideRole = z.enum(besideRoles);

const schema = z.object({
  source,
  headers: headersOfFields(dealFields),
  involvements: z._default(
    z.nullable(z.object({ source, headers: headersOfFields(involvementFields) })),
    null,
  ),
  beside: listOf(
    z.object({
      ...{ role: besideRole, source, headers: z.record(z.string(), z.string()) },
      ...{ absent: z.array(z.string()), seen: z.array(z.string()) },
    }),
  ),
  model: z._default(
    z.enum(Object.keys(dealModels) as [DealModelName, ...DealModelName[]]),
    defaultModel,
  ),
  answers: z.catch(
    z.object({
      deals: ofTable,
      involvements: ofTable,
      roles: recordOf(z.enum([...roles, "ignore"])),
      ownNames: listOf(z.string()),
      beside: z.pipe(
        recordOf(z.object(ofColumns)),
        z.transform((said): Answers["beside"] => said),
      ),
      leftOut: listOf(besideRole),
    }),
    () => ({ ...noAnswers, ownNames: [], leftOut: [] }),
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

/**
 * What was confirmed of a table beside, for its headers of today; a field whose column is gone, or
 * that a column fits which has come since, is as it is proposed.
 */
export function rememberedBeside(
  { headers: chosen, absent, seen }: RememberedBeside,
  today: {
    readonly headers: readonly string[];
    readonly fits: Readonly<Record<string, readonly number[]>>;
    readonly columns: RoleColumns;
  },
): { readonly columns: RoleColumns; readonly absent: readonly string[] } {
  const known = new Set(seen);
  const isNew = (column: number) => !known.has(today.headers[column] ?? "");
  const asBefore = Object.entries(chosen).flatMap(([field, header = ""]) => {
    const column = today.headers.indexOf(header);
    const isOne = column !== -1 && today.headers.indexOf(header, column + 1) === -1;
    return isOne ? [[field, column] as const] : [];
  });
  const taken = new Set(asBefore.map(([, column]) => column));
  const proposed = Object.entries(today.columns).filter(
    ([field, column = -1]) => !taken.has(column) && (!absent.includes(field) || isNew(column)),
  );
  const columns = Object.fromEntries([...proposed, ...asBefore]);
  const stillAbsent = absent.filter(
    (field) => columns[field] === undefined && !(today.fits[field] ?? []).some(isNew),
  );
  return { columns, absent: stillAbsent };
}

/** Columns of headers as they were, among those of today; null where one is gone or stands twice. */
export function columnsToday(
  columns: RoleColumns,
  before: readonly string[],
  today: readonly string[],
): RoleColumns | null {
  const isUnchanged =
    before.length === today.length && before.every((header, column) => header === today[column]);
  return isUnchanged ? columns : rememberedColumns(headersOf(columns, before), today);
}
