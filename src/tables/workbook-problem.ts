/** What a workbook can refuse. Nothing was written unless the problem says otherwise. */
export type WorkbookProblem =
  /** Excel answers nothing while a cell is open for editing. */
  | { readonly code: "cell-being-edited" }
  | { readonly code: "sheet-protected"; readonly sheet: string }
  | { readonly code: "structure-protected" }
  /** A sheet of a name we need exists and is not ours. */
  | { readonly code: "sheet-taken"; readonly sheet: string }
  /** A table of a name we need exists and lacks the column that tells its rows apart. */
  | { readonly code: "table-taken"; readonly table: string; readonly sheet: string }
  /** A defined name stands in the way of a table of that name. */
  | { readonly code: "name-taken"; readonly name: string }
  /** The column of ours that tells the rows apart goes by another name now. */
  | { readonly code: "key-renamed"; readonly table: string; readonly key: string }
  /** Something typed beside a row of our table that names nobody, so it could follow nobody. */
  | { readonly code: "typed-without-key"; readonly table: string; readonly rows: readonly number[] }
  /** Rows of one key, by now or ever, that each have something typed in one of these columns. */
  | {
      readonly code: "typed-twice";
      readonly table: string;
      readonly key: string;
      readonly rows: readonly number[];
      readonly columns: readonly string[];
    }
  /** The row of this key, a partner's as a rule, does not stand in the table any more. */
  | { readonly code: "row-gone"; readonly table: string; readonly key: string }
  /** The row of this key says something else than when it was looked at. */
  | { readonly code: "cell-changed"; readonly table: string; readonly key: string }
  /** Somebody typed on our sheets again and again while they were to be written. */
  | { readonly code: "typed-meanwhile" }
  | { readonly code: "dates-from-1904" }
  | { readonly code: "source-gone"; readonly source: string }
  | { readonly code: "cancelled" }
  /** Anything else that Excel answered; `wrote` says whether a part may stand half written. */
  | {
      readonly code: "excel-refused";
      readonly detail: string;
      readonly wrote: "nothing" | "taken-back" | "in-part";
    };
