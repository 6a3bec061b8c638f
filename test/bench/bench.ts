import { benchCells } from "./bench-cells";
import { benchModels } from "./bench-models";

/** One process: the number of deals, or "cells" for reading tables. */
const [, , what = ""] = process.argv;
if (what === "cells") benchCells();
else benchModels(Number(what));
