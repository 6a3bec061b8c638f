import { goalFields } from "./goals-fields";
import { investmentFields } from "./investments-fields";
import { milestoneFields } from "./milestones-fields";
import { partnerFields } from "./partners-fields";

/** What can be read beside the deals and who took part in them; all of it may be left out. */
export const besideRoles = ["Partners", "Investments", "Milestones", "Goals", "Aliases"] as const;

export type BesideRole = (typeof besideRoles)[number];

/** The fields of each. */
export const fieldsIn: Readonly<Record<BesideRole, readonly string[]>> = {
  Partners: partnerFields,
  Investments: investmentFields,
  Milestones: milestoneFields,
  Goals: goalFields,
  Aliases: ["written", "partner"],
};
