import type { PartnerClass } from "./partner-class";
import type { RankedPartner } from "./portfolio";

export type ClassSummary = { readonly partners: number; readonly attributedMinor: number };

/** How many partners each class holds and what they brought. */
export function classSummary(
  partners: readonly RankedPartner[],
): Readonly<Record<PartnerClass, ClassSummary>> {
  const of = (name: PartnerClass): ClassSummary => {
    const members = partners.filter((partner) => partner.class === name);
    return {
      partners: members.length,
      attributedMinor: members.reduce((sum, member) => sum + member.attributedMinor, 0),
    };
  };
  return { A: of("A"), B: of("B"), C: of("C"), None: of("None") };
}
