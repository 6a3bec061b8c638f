import * as z from "zod/mini";
import { readAmount } from "./amount";
import type { CellValue } from "./cell-value";
import { cellText, isBlank, isError } from "./cell-text";
import { readDate } from "./date";
import type { DealField } from "./deal-fields";
import { readRole } from "./read-role";

// Compiled schemas need eval, which the content security policy of the pages forbids.
z.config({ jitless: true });

/** The fields that are read; the others wait for what they are used for. */
export type ReadField = Extract<
  DealField,
  "dealId" | "deal" | "amount" | "closeDate" | "stage" | "currency" | "partner" | "role"
>;

export type DealCells = Readonly<Record<ReadField, CellValue>>;

/** What can be wrong with one cell of a row: the message of a schema's issue. */
export type CellReason = "not-a-number" | "not-a-date" | "error-cell";

type Read<Value> = (cell: CellValue) => Value | null;

/** A cell as `read` reads it; an error cell, or one that `read` answers with null, is an issue. */
const readable = <Value>(read: Read<Value>, reason: CellReason) =>
  z.pipe(
    z.custom<CellValue>(),
    z.transform((cell, { issues }): Value => {
      const value = isError(cell) ? null : read(cell);
      if (value !== null) return value;
      issues.push({ code: "custom", message: isError(cell) ? "error-cell" : reason, input: cell });
      return z.NEVER;
    }),
  );

/** The same, but a blank is no issue: it is "". */
const optional = <Value>(read: Read<Value>, reason: CellReason) =>
  readable<Value | "">((cell) => (isBlank(cell) ? "" : read(cell)), reason);

const text = readable(cellText, "error-cell");

const anyRow = {
  dealId: text,
  deal: text,
  stage: text,
  currency: readable((cell) => cellText(cell).toUpperCase(), "error-cell"),
  partner: readable((cell) => cell, "error-cell"),
  role: readable(readRole, "error-cell"),
};

/** A won deal counts for revenue, so its amount and close date must be there. */
const wonRow = z.object({
  ...anyRow,
  amount: readable(readAmount, "not-a-number"),
  closeDate: readable(readDate, "not-a-date"),
});

/** Lost and open deals may lack both, but what is there must be readable. */
const otherRow = z.object({
  ...anyRow,
  amount: optional(readAmount, "not-a-number"),
  closeDate: optional(readDate, "not-a-date"),
});

/** The values of a row, read as its stage demands; or every cell of it that cannot be read. */
export const parseRow = (cells: DealCells, isWon: boolean) =>
  (isWon ? wonRow : otherRow).safeParse(cells);
