import type { AliasProblem } from "../tables/read-aliases";
import type { RecordProblem } from "../tables/record-problem";
import { aliasProblemText } from "./alias-problems";
import { recordProblemText } from "./record-problems";

/** Why a row or cell of a table beside the deals is not used. */
export const besideProblemText = (problem: RecordProblem | AliasProblem): string =>
  "rowCounts" in problem ? recordProblemText(problem) : aliasProblemText(problem);
