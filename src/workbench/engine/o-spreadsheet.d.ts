/**
 * The package's "browser" entry exports nothing, so its ES module is named by its path everywhere.
 * Its own types are kept for what is public; the rest is typed where it is used.
 */
declare module "@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js" {
  export * from "@odoo/o-spreadsheet";
}
