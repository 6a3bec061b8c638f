import { useEffect, type RefObject } from "react";
import type { DraftErrors } from "./draft-decision";

/** Leads to the first field that something is wrong with, whenever an attempt was refused. */
export function useFirstWrong(
  form: RefObject<HTMLElement | null>,
  errors: DraftErrors,
  attempts: number,
): void {
  const [first] = (["action", "reason", "owner", "due"] as const).filter(
    (field) => field in errors,
  );
  useEffect(() => {
    if (attempts > 0 && first !== undefined) fieldOf(form.current, first)?.focus();
    // Only an attempt leads there: whoever puts one field right is not led to the next.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [attempts]);
}

export const fieldOf = (
  form: HTMLElement | null,
  field: keyof DraftErrors,
): HTMLElement | null | undefined =>
  form?.querySelector<HTMLElement>(
    field === "action" ? "[role=radio][tabindex='0']" : `[data-field=${field}]`,
  );
