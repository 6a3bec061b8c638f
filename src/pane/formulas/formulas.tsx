import { useState } from "react";
import type { FunctionText } from "../../text/formulas";
import type { Built } from "../../workflows/build-portfolio";
import { Kept } from "../parts/kept";
import type { Setup } from "../state/pane-state";
import type { Entries } from "./arguments";
import { formulaAsks, type FormulaAsks } from "./formula-asks";
import { FormulaList } from "./formula-list";
import { OneFormula } from "./one-formula";
import { useSelectedCell } from "./use-selected-cell";

type FormulasProps = {
  readonly built: Built;
  /** Whose tables are filled in. */
  readonly setup: Setup | null;
  /** While something is under way, nothing is written beside it. */
  readonly busy: boolean;
  readonly asks?: FormulaAsks;
};

/** The worksheet functions, found by the question they answer, and put into the sheet. */
export function Formulas({ built, setup, busy, asks = formulaAsks }: FormulasProps) {
  const [open, setOpen] = useState<FunctionText | null>(null);
  const [entries, setEntries] = useState<Readonly<Record<string, Entries>>>({});
  const place = useSelectedCell(asks);
  return (
    <>
      <Kept shown={open === null}>
        <FormulaList place={place} onOpen={setOpen} />
      </Kept>
      {open !== null && (
        <OneFormula
          key={open.name}
          asked={open}
          typed={entries[open.name] ?? {}}
          place={place}
          {...{ built, setup, busy, asks }}
          onType={(typed) => {
            setEntries({ ...entries, [open.name]: typed });
          }}
          onOpen={setOpen}
        />
      )}
    </>
  );
}
