import type { Role } from "../domain/attribution/roles";

/** Partners that sell together, in the order in which they come to a deal. */
export type Alliance = {
  readonly touches: readonly (readonly [partner: string, role: Role])[];
  /** What a tenth of a weight brings in the whole window, in dollars: Sourced is worth ten. */
  readonly tenth: number;
  /** Quarters of the window, 0 to 3, with a deal each. */
  readonly quarters: readonly number[];
};

const allYear = [0, 1, 2, 3] as const;

const together = (
  touches: Alliance["touches"],
  tenth: number,
  quarters: readonly number[] = allYear,
): Alliance => ({ touches, tenth, quarters });

/**
 * Who opens a deal, who brings it in and who delivers it are often three: so the first touch, the
 * last and the role do not agree on who earned it.
 */
export const alliances: readonly Alliance[] = [
  together(
    [
      ["Meridian Systems", "Co-sell"],
      ["Bluepeak Consulting", "Sourced"],
    ],
    14_000,
  ),
  together(
    [
      ["Tessera Commerce", "Influenced"],
      ["Bluepeak Consulting", "Sourced"],
    ],
    7_000,
  ),
  together(
    [
      ["Northwind SI", "Co-sell"],
      ["Globex Cloud", "Sourced"],
    ],
    13_000,
  ),
  together(
    [
      ["OneSided Reseller", "Marketplace"],
      ["Solway Data", "Sourced"],
      ["Ironbridge Integrators", "Implementation"],
    ],
    5_000,
  ),
  together(
    [
      ["OneSided Reseller", "Influenced"],
      ["Solway Data", "Sourced"],
      ["Kestrel Analytics", "Co-sell"],
    ],
    4_000,
  ),
  together(
    [
      ["Quayside Cloud", "Co-sell"],
      ["Solway Data", "Sourced"],
      ["Ironbridge Integrators", "Implementation"],
    ],
    4_000,
  ),
  together(
    [
      ["Northwind SI", "Sourced"],
      ["Ironbridge Integrators", "Implementation"],
    ],
    8_000,
  ),
  together(
    [
      ["Kestrel Analytics", "Sourced"],
      ["Globex Cloud", "Influenced"],
      ["Ironbridge Integrators", "Implementation"],
    ],
    6_000,
  ),
  together(
    [
      ["Fennimore Partners", "Influenced"],
      ["Bluepeak Consulting", "Sourced"],
      ["Arbor Logic", "Implementation"],
    ],
    3_000,
  ),
  together(
    [
      ["Northwind SI", "Sourced"],
      ["Juno Field Services", "Implementation"],
    ],
    3_000,
  ),
  together(
    [
      ["Quayside Cloud", "Sourced"],
      ["Arbor Logic", "Implementation"],
    ],
    2_500,
  ),
  together(
    [
      ["Lattice Works", "Co-sell"],
      ["Cobalt Harbor", "Sourced"],
    ],
    1_500,
    [0, 1, 3],
  ),
  together(
    [
      ["Rowan & Pike", "Influenced"],
      ["Fennimore Partners", "Sourced"],
    ],
    2_000,
    [0, 2],
  ),
  together(
    [
      ["Rowan & Pike", "Co-sell"],
      ["Sable Networks", "Sourced"],
    ],
    1_000,
    [1, 3],
  ),
  together(
    [
      ["Juno Field Services", "Influenced"],
      ["Hartwell Digital", "Sourced"],
    ],
    600,
    [2],
  ),
  together(
    [
      ["Hartwell Digital", "Sourced"],
      ["Pinnacle Stack", "Implementation"],
    ],
    800,
    [3],
  ),
  together(
    [
      ["Orchard CRM", "Marketplace"],
      ["Pinnacle Stack", "Sourced"],
    ],
    800,
    [1],
  ),
  together(
    [
      ["Cinder Labs", "Influenced"],
      ["Kestrel Analytics", "Sourced"],
    ],
    1_000,
    [2],
  ),
  together(
    [
      ["Vantage Loop", "Co-sell"],
      ["Lattice Works", "Sourced"],
    ],
    800,
    [2],
  ),
  together(
    [
      ["Brightwater IT", "Influenced"],
      ["Vantage Loop", "Sourced"],
    ],
    400,
    [1],
  ),
  together(
    [
      ["Otterly", "Sourced"],
      ["Brightwater IT", "Co-sell"],
    ],
    300,
    [0],
  ),
  together(
    [
      ["Delphine Group", "Influenced"],
      ["Orchard CRM", "Sourced"],
    ],
    300,
    [0],
  ),
];
