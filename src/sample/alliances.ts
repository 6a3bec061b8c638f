import type { Role } from "../domain/attribution/roles";
import type { Parts } from "./sample-deal";

/** Partners that sell together, in the order in which they come to a deal. */
export type Alliance = {
  readonly parts: Parts;
  /** What a tenth of a weight brings in the whole window, in dollars: Sourced is worth ten. */
  readonly tenth: number;
  /** Quarters of the window, 0 to 3, with a deal each. */
  readonly quarters: readonly number[];
};

const as = (role: Role) => (partner: string) => [partner, role] as const;
const sourced = as("Sourced");
const coSell = as("Co-sell");
const influenced = as("Influenced");
const delivered = as("Implementation");
const sold = as("Marketplace");

const allYear = [0, 1, 2, 3] as const;

const together = (
  parts: Parts,
  tenth: number,
  quarters: readonly number[] = allYear,
): Alliance => ({ parts, tenth, quarters });

/**
 * Who opens a deal, who brings it in and who delivers it are often three: so the first touch, the
 * last and the role do not agree on who earned it.
 */
export const alliances: readonly Alliance[] = [
  together([coSell("Meridian Systems"), sourced("Bluepeak Consulting")], 14_000),
  together([influenced("Tessera Commerce"), sourced("Bluepeak Consulting")], 7_000),
  together([coSell("Northwind SI"), sourced("Globex Cloud")], 13_000),
  together(
    [sold("OneSided Reseller"), sourced("Solway Data"), delivered("Ironbridge Integrators")],
    5_000,
  ),
  together(
    [influenced("OneSided Reseller"), sourced("Solway Data"), coSell("Kestrel Analytics")],
    4_000,
  ),
  together(
    [coSell("Quayside Cloud"), sourced("Solway Data"), delivered("Ironbridge Integrators")],
    4_000,
  ),
  together([sourced("Northwind SI"), delivered("Ironbridge Integrators")], 8_000),
  together(
    [sourced("Kestrel Analytics"), influenced("Globex Cloud"), delivered("Ironbridge Integrators")],
    6_000,
  ),
  together(
    [influenced("Fennimore Partners"), sourced("Bluepeak Consulting"), delivered("Arbor Logic")],
    3_000,
  ),
  together([sourced("Northwind SI"), delivered("Juno Field Services")], 3_000),
  together([sourced("Quayside Cloud"), delivered("Arbor Logic")], 2_500),
  together([coSell("Lattice Works"), sourced("Cobalt Harbor")], 1_500, [0, 1, 3]),
  together([influenced("Rowan & Pike"), sourced("Fennimore Partners")], 2_000, [0, 2]),
  together([coSell("Rowan & Pike"), sourced("Sable Networks")], 1_000, [1, 3]),
  together([influenced("Juno Field Services"), sourced("Hartwell Digital")], 600, [2]),
  together([sourced("Hartwell Digital"), delivered("Pinnacle Stack")], 800, [3]),
  together([sold("Orchard CRM"), sourced("Pinnacle Stack")], 800, [1]),
  together([influenced("Cinder Labs"), sourced("Kestrel Analytics")], 1_000, [2]),
  together([coSell("Vantage Loop"), sourced("Lattice Works")], 800, [2]),
  together([influenced("Brightwater IT"), sourced("Vantage Loop")], 400, [1]),
  together([sourced("Otterly"), coSell("Brightwater IT")], 300, [0]),
  together([influenced("Delphine Group"), sourced("Orchard CRM")], 300, [0]),
];
