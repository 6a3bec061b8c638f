import { sharesAll, type Model } from "../model";
import { roleWeights } from "../roles";

/**
 * Role: partners share a deal in proportion to the weight of their best role on it.
 *
 * @param weightOf by role code: whole numbers; a deal on which all weigh 0 is direct
 */
export const roleWith = (weightOf: readonly number[]): Model =>
  sharesAll(({ role: roles }, weights) => {
    for (let party = 0; party < roles.length; party++)
      weights[party] = weightOf[roles[party] ?? 0] ?? 0;
  });

export const role = roleWith(roleWeights);
