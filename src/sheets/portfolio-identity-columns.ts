import { nameWidth } from "./column-width";
import { rankChangeFormat, tenureFormat } from "./number-formats";
import { columnMaker, noNumber, type PortfolioColumn } from "./portfolio-column";
import type { PortfolioSheetInput } from "./portfolio-input";

const centred = { horizontal: "Center" } as const;

/** Who it is, and since when. */
export function identityColumns(input: PortfolioSheetInput): readonly PortfolioColumn[] {
  const { known, asFar } = columnMaker(input);
  const names = input.reviews.map(({ ranked }) => ranked.name);
  const detail = (width: number) => ({ width, folded: true });
  return [
    known(
      "Rank",
      { width: 7, format: { numberFormat: "0", ...centred } },
      (its) => its.ranked.rank,
    ),
    asFar(
      "Δ rank",
      { width: 8, format: { numberFormat: rankChangeFormat, ...centred } },
      ({ past, ranked }) => {
        if (past.isNew) return "new";
        return ranked.class === "None" ? null : past.rankChange;
      },
    ),
    known(
      "Partner",
      { width: nameWidth(names, 23, 40), format: { bold: true } },
      ({ ranked }) => ranked.name,
    ),
    asFar("Type", detail(12), ({ facts }) => facts.type),
    asFar("Value type", detail(12), ({ facts }) => facts.valueType),
    asFar("Stage", detail(11), ({ facts }) => facts.stage),
    asFar(
      "Tenure",
      {
        ...detail(10),
        format: { numberFormat: tenureFormat, horizontal: "Right" },
        blank: noNumber,
      },
      ({ tenureMonths }) => tenureMonths,
    ),
    asFar("Partner manager", detail(15), ({ facts }) => facts.manager),
  ];
}
