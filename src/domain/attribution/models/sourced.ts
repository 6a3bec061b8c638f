import { sharesAll } from "../model";
import { roles } from "../roles";

/** What each role weighs: looked up, as a processor guesses badly whether a role is this one. */
const sourcedWeights: readonly number[] = roles.map((role) => (role === "Sourced" ? 1 : 0));

/** Sourced: the partners that sourced a deal share it evenly; where nobody did, it is direct. */
export const sourced = sharesAll(({ role }, weights) => {
  for (let party = 0; party < role.length; party++)
    weights[party] = sourcedWeights[role[party] ?? 0] ?? 0;
});
