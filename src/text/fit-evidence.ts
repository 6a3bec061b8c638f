import type { ReachEvidence } from "../domain/fit/reach-evidence";
import { counted, whole } from "./counting";

/** "You rated 5, the customer lists say about 3. … Low evidence: 12 of their customers are known." */
export function evidenceText(evidence: ReachEvidence): string {
  return [opinionText(evidence), overlapText(evidence), lowText(evidence)]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function opinionText({ rated, listsSay }: ReachEvidence): string {
  if (listsSay === null) return "";
  const about = `about ${Math.round(listsSay)}`;
  if (rated === null) return `Not rated; the customer lists say ${about}.`;
  return rated === Math.round(listsSay)
    ? `You rated ${rated}, and the customer lists say the same.`
    : `You rated ${rated}, the customer lists say ${about}.`;
}

function overlapText({ overlap }: ReachEvidence): string {
  if (overlap === null) return "";
  const { theirs, newToUs, introductions } = overlap;
  const fresh = `${whole(newToUs)} of their ${counted(theirs, "account")} ${newToUs === 1 ? "is" : "are"} new to us`;
  const open = introductions ?? 0;
  return open === 0
    ? `${fresh}.`
    : `${fresh}; they could introduce us to ${counted(open, "account")} that we are selling to.`;
}

const lowText = ({ isLowEvidence, theirCustomers }: ReachEvidence): string =>
  isLowEvidence
    ? `Low evidence: ${counted(theirCustomers, "customer")} of theirs ${theirCustomers === 1 ? "is" : "are"} known.`
    : "";

/** What the lists say as a rating, where it is another than the one given; else null. */
export const ratingToTake = ({ rated, listsSay }: ReachEvidence): number | null => {
  const says = listsSay === null ? null : Math.round(listsSay);
  return says === rated ? null : says;
};

export const takeText = (rating: number): string => `Use ${rating}`;

export const evidenceTaken = (partner: string, rating: number): string =>
  `Reach of ${partner} is rated ${rating} in the Scorecard now`;
