import type { PartnerClass } from "../domain/portfolio/partner-class";
import type { Action } from "../domain/portfolio/review/action";
import type { FlagCode } from "../domain/portfolio/review/flag";
import { flagName } from "./flags";

/** Which partners are listed. */
export type ListFilter =
  | { readonly by: "all" | "to-decide" }
  | { readonly by: "action"; readonly action: Action }
  | { readonly by: "flag"; readonly flag: FlagCode }
  | { readonly by: "class"; readonly letter: PartnerClass }
  | { readonly by: "manager"; readonly manager: string | null };

/** The word of a pill; how many they are stands behind it. */
export function filterText(filter: ListFilter): string {
  switch (filter.by) {
    case "all":
      return "All";
    case "to-decide":
      return "To decide";
    case "action":
      return filter.action;
    case "flag":
      return flagName(filter.flag);
    case "class":
      return filter.letter === "None" ? "No class" : `Class ${filter.letter}`;
    case "manager":
      return filter.manager ?? "No manager";
  }
}

export const moreFilters = "More";
/** Read aloud: the menu of the pane is called More as well. */
export const moreFiltersName = "More filters";

export const filterGroups = {
  actions: "Advised",
  classes: "Class",
  flags: "Flag",
  managers: "Partner manager",
} as const;
