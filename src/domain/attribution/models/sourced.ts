import { sharesAll } from "../model";
import { roleCode } from "../roles";

const sourcedRole = roleCode("Sourced");

/** Sourced: the partners that sourced a deal share it evenly; where nobody did, it is direct. */
export const sourced = sharesAll(({ role }, weights) => {
  for (let party = 0; party < role.length; party++)
    if (role[party] === sourcedRole) weights[party] = 1;
});
