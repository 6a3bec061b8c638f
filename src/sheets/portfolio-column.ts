import { foldName } from "../domain/attribution/partner-name";
import type { PartnerReview } from "../domain/portfolio/review/partner-review";
import type { CellValue } from "../tables/cell-value";
import type { PortfolioSheetInput } from "./portfolio-input";
import type { ColumnPlan } from "./sheet-plan";

/** A column of the Portfolio table, before it is settled whether it is there. */
export type PortfolioColumn = ColumnPlan & {
  /** Whether the workbook has anything to fill it with. */
  readonly isBacked: boolean;
};

/** Shown in a column of numbers where one partner has none. */
export const noNumber = "–";

type Shape = Omit<ColumnPlan, "header" | "content">;

/** Columns of what is known of each partner; one that always is, or only as far as the data go. */
export function columnMaker({ reviews }: Pick<PortfolioSheetInput, "reviews">) {
  const known = (
    header: string,
    shape: Shape,
    of: (review: PartnerReview) => CellValue,
  ): PortfolioColumn => ({
    ...{ header, ...shape, isBacked: true },
    content: { values: reviews.map(of) },
  });
  const asFar = (
    header: string,
    shape: Shape & { readonly blank?: string },
    of: (review: PartnerReview) => CellValue | null,
  ): PortfolioColumn => {
    const { blank = "", ...looks } = shape;
    const values = reviews.map(of);
    return {
      ...{ header, ...looks, isBacked: values.some((value) => value !== null) },
      content: { values: values.map((value) => value ?? blank) },
    };
  };
  return { known, asFar };
}

export const foldedName = ({ ranked }: PartnerReview): string => foldName(ranked.name);
