import { foldName } from "../domain/attribution/partner-name";
import { criteria, type CriterionCode } from "../domain/fit/criteria";
import {
  partnerStages,
  valueTypes,
  type PartnerStage,
  type ValueType,
} from "../domain/portfolio/review/partner-facts";
import { failure, ok } from "../domain/problem";
import { amount, choiceOf, date, ids, number, rating, text, yesOrNo } from "./cell-readers";
import type { Grid } from "./grid";
import type { PartnerColumns, PartnerField } from "./partners-fields";
import type { ReadingAnswers } from "./reading-answers";
import { readRecords, type ReadRecords, type RecordRow } from "./read-records";
import type { RecordCells } from "./record-cells";

export const competition = ["None", "Partial", "Direct"] as const;

/** What the workbook says of a partner; money in minor units, dates as Excel serials. */
export type PartnerValues = {
  readonly name: string;
  readonly id: string | null;
  readonly type: string | null;
  readonly valueType: ValueType | null;
  readonly stage: PartnerStage | null;
  readonly startDate: number | null;
  readonly manager: string | null;
  readonly region: string | null;
  readonly industry: string | null;
  readonly ourSponsor: string | null;
  readonly theirSponsor: string | null;
  readonly lastReview: number | null;
  readonly exitTerms: boolean | null;
  readonly noticeDays: number | null;
  readonly termEnd: number | null;
  readonly goalIds: readonly string[] | null;
  readonly competitor: (typeof competition)[number] | null;
  readonly listedOnSite: boolean | null;
  readonly ourValueMinor: number | null;
  readonly ourCostMinor: number | null;
  readonly theirValueMinor: number | null;
  readonly theirCostMinor: number | null;
  readonly expectedAnnualRevenueMinor: number | null;
  readonly backupContact: string | null;
  readonly contactChanged: number | null;
  /** Null where a criterion is not rated. */
  readonly ratings: Readonly<Record<CriterionCode, number | null>>;
};

export type Partner = RecordRow<PartnerField, PartnerValues>;
export type ReadPartners = ReadRecords<PartnerField, PartnerValues>;

/** Reads Partners. Of two rows with one name the first counts. `columns` must hold `partner`. */
export function readPartners(
  grid: Grid,
  columns: PartnerColumns,
  answers: ReadingAnswers = {},
): ReadPartners {
  const firstRows = new Map<string, number>();
  return readRecords<PartnerField, PartnerValues>(
    grid,
    {
      columns,
      key: "partner",
      readRow: (cells) => {
        const name = cells.read("partner", text);
        if (name === null) return failure(cells.lacking(["partner"], { code: "no-partner" }));
        const folded = foldName(name);
        const firstRow = firstRows.get(folded);
        if (firstRow !== undefined)
          return failure({ reason: { code: "repeated", firstRow }, field: "partner" });
        firstRows.set(folded, cells.row);
        const terms = { ...identity(cells), ...relationship(cells), ...economics(cells) };
        return ok({ name, ...terms, ratings: ratingsOf(cells) });
      },
    },
    answers,
  );
}

type Cells = RecordCells<PartnerField>;

const valueType = choiceOf(valueTypes);
const stage = choiceOf(partnerStages);
const competitor = choiceOf(competition);

const identity = ({ read }: Cells) => ({
  id: read("id", text),
  type: read("type", text),
  valueType: read("valueType", valueType),
  stage: read("stage", stage),
  startDate: read("startDate", date),
  manager: read("manager", text),
  region: read("region", text),
  industry: read("industry", text),
});

const relationship = ({ read }: Cells) => ({
  ourSponsor: read("ourSponsor", text),
  theirSponsor: read("theirSponsor", text),
  lastReview: read("lastReview", date),
  exitTerms: read("exitTerms", yesOrNo),
  noticeDays: read("noticeDays", number),
  termEnd: read("termEnd", date),
  goalIds: read("goalIds", ids),
  competitor: read("competitor", competitor),
  listedOnSite: read("listedOnSite", yesOrNo),
  backupContact: read("backupContact", text),
  contactChanged: read("contactChanged", date),
});

const economics = ({ read }: Cells) => ({
  ourValueMinor: read("ourValue", amount),
  ourCostMinor: read("ourCost", amount),
  theirValueMinor: read("theirValue", amount),
  theirCostMinor: read("theirCost", amount),
  expectedAnnualRevenueMinor: read("expectedAnnualRevenue", amount),
});

const ratingsOf = ({ read }: Cells) =>
  Object.fromEntries(
    criteria.map(({ code }) => [code, read(code, rating)]),
  ) as PartnerValues["ratings"];
