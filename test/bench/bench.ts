import { benchCells } from "./bench-cells";
import { benchModels, explainModels } from "./bench-models";

/** One process: the number of deals, "cells" for reading tables, or "legend". */
const [, , what = ""] = process.argv;
if (what === "legend") explainModels();
else if (what === "cells") benchCells();
else benchModels(Number(what));
