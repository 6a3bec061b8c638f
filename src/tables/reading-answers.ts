import type { Role } from "../domain/attribution/roles";

/** Which of two numbers comes first in the dates of a column. */
export type DateOrder = "dmy" | "mdy";

/** What stands before the cents: in "1.200" a comma makes it a thousand, a point makes it 1.2. */
export type DecimalMark = "." | ",";

/** "ignore": who has this role took no part in the deal. */
export type RoleAnswer = Role | "ignore";

/** What a person said of a table where its cells can be read in several ways. */
export type ReadingAnswers = {
  /** By header. */
  readonly dateOrder?: Readonly<Record<string, DateOrder>>;
  /** By header. */
  readonly decimalMark?: Readonly<Record<string, DecimalMark>>;
  /** The currency of the deals, "" where none is said: other amounts are not in it. */
  readonly currency?: string;
  /** Of a table without a stage: every deal in it was won. */
  readonly allWon?: boolean;
  /** By role as `foldRole` gives it. */
  readonly roles?: ReadonlyMap<string, RoleAnswer>;
  /** The name that an accepted alias stands for, any other name as it is. */
  readonly canonical?: (name: string) => string;
};

/** What only a person can say. Until then nothing that rests on it is used. */
export type ReadingQuestion =
  | {
      readonly kind: "date-order";
      readonly table: string;
      readonly column: string;
      /** A few cells that can be read in two ways, or that contradict each other. */
      readonly samples: readonly string[];
    }
  | {
      readonly kind: "decimal-mark";
      readonly table: string;
      readonly column: string;
      readonly samples: readonly string[];
    }
  | { readonly kind: "all-won"; readonly table: string }
  | {
      readonly kind: "role";
      readonly table: string;
      /** As first written. */
      readonly role: string;
      readonly rows: number;
    };
