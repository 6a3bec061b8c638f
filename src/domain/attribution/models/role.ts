import { sharesAll } from "../model";
import { roleWeights } from "../roles";

/** Role: partners share a deal in proportion to the weight of their best role on it. */
export const role = sharesAll(({ role: roles }, weights) => {
  for (let party = 0; party < roles.length; party++)
    weights[party] = roleWeights[roles[party] ?? 0] ?? 0;
});
