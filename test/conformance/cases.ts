import { formats } from "./cases/formats";
import { events } from "./cases/events";
import { functions } from "./cases/functions";
import { formulas } from "./cases/formulas";
import { ranges } from "./cases/ranges";
import { sheets } from "./cases/sheets";
import { tables } from "./cases/tables";

/** Everything the host is held to, in Node and in a browser. */
export const conformanceCases = [
  ...ranges,
  ...formulas,
  ...tables,
  ...sheets,
  ...formats,
  ...events,
  ...functions,
];
