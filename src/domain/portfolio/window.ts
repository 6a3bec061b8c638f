/** Close dates from and to, both inclusive, as Excel serials. */
export type Window = { readonly from: number; readonly to: number };
