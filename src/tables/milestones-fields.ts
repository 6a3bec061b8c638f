import type { CellValue } from "./cell-value";
import { dealHeaders } from "./deal-fields";
import { headerFitter, type FieldHeaders, type HeaderFits } from "./fit-headers";

export type MilestoneField = "partner" | "deliverable" | "side" | "due" | "done";

/** Which column, counted from 0, holds which field of Milestones. */
export type MilestoneColumns = Readonly<Partial<Record<MilestoneField, number>>>;

const milestoneHeaders: FieldHeaders<MilestoneField> = {
  partner: dealHeaders.partner,
  deliverable: ["Deliverable"],
  side: ["Side"],
  due: ["Due"],
  done: ["Done"],
};

export const milestoneFields = Object.keys(milestoneHeaders) as readonly MilestoneField[];

const fitMilestones = headerFitter(milestoneHeaders);

/** What headers say of a table as Milestones. */
export type MilestonesRecognition = HeaderFits<MilestoneField> & {
  /** Required fields without a column. */
  readonly missing: readonly MilestoneField[];
};

export function recogniseMilestones(headers: readonly CellValue[]): MilestonesRecognition {
  const fitted = fitMilestones(headers);
  return { ...fitted, missing: missingMilestoneFields(fitted.columns) };
}

const required = ["partner", "deliverable"] as const;

export const missingMilestoneFields = (columns: MilestoneColumns): readonly MilestoneField[] =>
  required.filter((field) => columns[field] === undefined);
