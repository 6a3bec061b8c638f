import { useEffect, useState } from "react";
import type { CellPlace } from "../../workflows/selection";
import type { FormulaAsks } from "./formula-asks";

/** The cell that would be typed into, followed as it changes; null while nobody can tell. */
export function useSelectedCell(asks: FormulaAsks): CellPlace | null {
  const [place, setPlace] = useState<CellPlace | null>(null);
  useEffect(() => {
    let isHere = true;
    const ask = () => {
      void asks.selectedCell().then((selected) => {
        if (isHere) setPlace(selected.ok ? selected.value : null);
      });
    };
    ask();
    const watching = asks.watchSelection(ask);
    return () => {
      isHere = false;
      void watching.then((started) => (started.ok ? started.value() : undefined));
    };
  }, [asks]);
  return place;
}
