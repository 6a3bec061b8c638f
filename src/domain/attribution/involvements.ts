/** The date of an involvement that has none; Excel's dates begin above it. */
export const undated = 0;

/** A whole deal in `Involvements.credit`: credits are whole parts, so that they add up exactly. */
export const wholeCredit = 1e12;

/** Involvements as read, column by column, in row order. Identical rows have met. */
export type Involvements = {
  /** Indexes into `DealBook.deals`. */
  readonly deal: Int32Array;
  /** Indexes into `DealBook.partners`. */
  readonly partner: Int32Array;
  /** Codes: indexes into `roles`. */
  readonly role: Uint8Array;
  /** Excel serials of whole days, or `undated`. */
  readonly date: Int32Array;
  /** The row's own credit in parts of `wholeCredit`; 0 where none is given. */
  readonly credit: Float64Array;
};
