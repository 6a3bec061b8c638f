import { criterionCode, type CriterionCode } from "../domain/fit/criteria";

const shortNames: Readonly<Record<CriterionCode, string>> = {
  ECON: "Both gain",
  REACH: "Reach",
  NEED: "Need",
  OFFER: "Offer",
  GAP: "Gap",
  GOALS: "Goals",
  SPONSOR: "Sponsors",
  TRUST: "Trust",
  WORK: "Pace",
  DEPEND: "Dependence",
};

/** A criterion where there is little room; one of a person's own keeps its name. */
export const shortCriterion = (name: string): string => {
  const code = criterionCode(name);
  return code === null ? name.trim() : shortNames[code];
};
