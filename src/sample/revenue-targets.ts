/** What the role model is to credit a partner with, in thousands. */
export type RevenueTarget = {
  readonly partner: string;
  /** The four quarters of the window, the earliest first. */
  readonly quarters: readonly [number, number, number, number];
  /** The same quarters a year before. */
  readonly yearBefore: readonly [number, number, number, number];
  /** Of the window, on deals where it is Sourced. */
  readonly sourced: number;
  /** On deals still open. */
  readonly pipeline: number;
};

type Quarters = RevenueTarget["quarters"];

const target = (
  partner: string,
  quarters: Quarters,
  sourced: number,
  pipeline: number,
  yearBefore: Quarters = grown(quarters),
): RevenueTarget => ({ partner, quarters, yearBefore, sourced, pipeline });

/** Most grew: in round hundreds, about nine tenths of today's. */
const grown = ([first, second, third, fourth]: Quarters): Quarters => {
  const before = (thousands: number) => Math.floor(thousands * 9) / 10;
  return [before(first), before(second), before(third), before(fourth)];
};

const none: Quarters = [0, 0, 0, 0];

export const revenueTargets: readonly RevenueTarget[] = [
  target("Northwind SI", [375, 330, 250, 285], 645, 420),
  target("Globex Cloud", [220, 225, 230, 235], 500, 310),
  target("Meridian Systems", [150, 155, 170, 165], 300, 150),
  target("Kestrel Analytics", [118, 126, 134, 142], 310, 205),
  target("Bluepeak Consulting", [95, 100, 105, 110], 330, 130),
  target("Tessera Commerce", [70, 80, 85, 95], 150, 120),
  target("Ironbridge Integrators", [70, 65, 60, 65], 40, 40),
  // Down 28 % and then 31 % on a year ago.
  target("Solway Data", [68.4, 57, 43.2, 41.4], 150, 30, [70, 62, 60, 60]),
  target("Quayside Cloud", [28, 34, 40, 48], 95, 85),
  target("OneSided Reseller", [28.5, 29, 30.5, 32], 84, 55),
  target("Fennimore Partners", [30, 28, 26, 26], 50, 60),
  target("Cobalt Harbor", [20, 22, 24, 24], 40, 50),
  target("Lattice Works", [16, 19, 22, 23], 36, 45),
  target("Rowan & Pike", [20, 18, 16, 16], 0, 30),
  target("Sable Networks", [16, 14, 15, 15], 15, 25),
  target("Arbor Logic", [10, 12, 13, 15], 16, 35),
  target("Hartwell Digital", [5, 10, 14, 16], 20, 20, none),
  target("Pinnacle Stack", [10, 10, 10, 10], 12, 15),
  target("Juno Field Services", [10, 9, 8, 8], 8, 25),
  target("Orchard CRM", [8, 8, 7, 7], 4, 10),
  target("Cinder Labs", [4, 3.2, 10.8, 7], 9, 0),
  target("Vantage Loop", [5, 5, 6, 4], 8, 0),
  target("Brightwater IT", [4, 3, 4, 4], 0, 0, none),
  target("Otterly", [4, 3, 2, 3], 5, 0, none),
  // Nothing for two quarters.
  target("Delphine Group", [5, 3, 0, 0], 6, 0, [6, 4, 0, 0]),
  target("NewVenture", none, 0, 45),
  target("Larkspur AI", none, 0, 25),
  target("Fathom Security", none, 0, 15),
  target("Solstice Robotics", none, 0, 5),
];
