import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type RefObject } from "react";
import { insertedText, insertProblemText, needsText } from "../../text/insert-formula";
import type { Extent, InsertProblem } from "../../workflows/insert-formula";
import type { CellPlace } from "../../workflows/selection";
import type { FormulaAsks } from "./formula-asks";
import { placeText } from "./formula-list";

const useStyles = makeStyles({
  bar: { display: "grid", rowGap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  insert: { flex: "1 1 160px", minWidth: 0, overflowWrap: "anywhere" },
  quiet: { minHeight: "18px", color: tokens.colorNeutralForeground3 },
});

type InsertBarProps = {
  readonly formula: string;
  readonly size: Extent;
  readonly place: CellPlace | null;
  /** What has to be filled in yet. */
  readonly missing: readonly string[];
  readonly busy: boolean;
  readonly asks: FormulaAsks;
  /** Where the formula is shown, to be copied by hand where the pane may not. */
  readonly shown: RefObject<HTMLElement | null>;
};

type Told =
  | { readonly kind: "inserted" | "said"; readonly text: string }
  | { readonly kind: "refused"; readonly problem: InsertProblem; readonly place: CellPlace };

/** Puts the formula into the selected cell, and says what came of it. */
export function InsertBar({ formula, size, place, missing, busy, asks, shown }: InsertBarProps) {
  const styles = useStyles();
  const [last, setTold] = useState<Told | null>(null);
  // A refusal is of one cell: it says nothing of another.
  const told = last?.kind === "refused" && !isSame(last.place, place) ? null : last;
  const obstacle = obstacleOf({ place, missing, busy });
  const insert = async (at: CellPlace, replace: boolean) => {
    const inserted = await asks.insertFormula({ place: at, formula, size, replace });
    setTold(
      inserted.ok
        ? { kind: "inserted", text: insertedText(placeText(at), inserted.value) }
        : { kind: "refused", problem: inserted.problem, place: at },
    );
  };
  const copy = async () => {
    const isCopied = await copied(formula, shown.current);
    setTold({ kind: "said", text: isCopied ? "Copied." : "Press Ctrl+C to copy it." });
  };
  const asking = told?.kind === "refused" && told.problem.code === "cell-taken" ? told : null;
  return (
    <div className={styles.bar}>
      <div id="insert-says" role="status" className={styles.quiet}>
        {told === null ? obstacle : toldText(told)}
      </div>
      <div className={styles.buttons}>
        {asking === null ? (
          <>
            <Button
              className={styles.insert}
              appearance="primary"
              disabledFocusable={obstacle !== null}
              aria-describedby="insert-says"
              onClick={() => place !== null && void insert(place, false)}
            >
              {place === null ? "Insert" : `Insert in ${placeText(place)}`}
            </Button>
            <Button onClick={() => void copy()}>Copy</Button>
          </>
        ) : (
          <>
            <Button
              className={styles.insert}
              appearance="primary"
              onClick={() => void insert(asking.place, true)}
            >
              Replace it
            </Button>
            <Button
              onClick={() => {
                setTold(null);
              }}
            >
              Keep it
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

const isSame = (one: CellPlace, other: CellPlace | null): boolean =>
  one.sheet === other?.sheet && one.address === other.address;

const toldText = (told: Told): string =>
  told.kind === "refused" ? insertProblemText(told.problem, told.place.address) : told.text;

function obstacleOf({ place, missing, busy }: Pick<InsertBarProps, "place" | "missing" | "busy">) {
  if (missing.length > 0) return needsText(missing);
  if (place === null) return "Select a cell first.";
  return busy ? "Wait until the sheets are written." : null;
}

/** Excel may forbid the clipboard to what runs in its pane: then the text is marked instead. */
async function copied(text: string, shown: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown !== null) getSelection()?.selectAllChildren(shown);
    return false;
  }
}
