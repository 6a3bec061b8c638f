import type { SeededRandom } from "./seeded-random";

const places = [
  ...["Aldercroft", "Brackenhall", "Calloway", "Durrant", "Eastwick", "Farrowdale", "Greystone"],
  ...["Hollin", "Inverlay", "Juniper", "Kilbride", "Larchmont", "Mossgate", "Nethercott"],
  ...["Oakhurst", "Penrose", "Quillfeather", "Ravensby", "Selwick", "Thornaby", "Ullswater"],
  ...["Varley", "Westerham", "Yarrowfield", "Ashcombe", "Birdlip", "Coldbrook", "Denholm"],
  ...["Ellerby", "Foxcote", "Garsdale", "Hathersage", "Ilkeston", "Jesmond", "Kelham"],
  ...["Lindale", "Marchbank", "Norbury", "Orrell", "Pickering"],
] as const;

const trades = [
  ["Foods", "Manufacturing"],
  ["Energy", "Utilities"],
  ["Freight", "Logistics"],
  ["Textiles", "Manufacturing"],
  ["Clinics", "Healthcare"],
  ["Insurance", "Financial services"],
  ["Bank", "Financial services"],
  ["Homes", "Construction"],
  ["Rail", "Logistics"],
  ["Motors", "Retail"],
  ["Schools", "Public sector"],
  ["Telecom", "Telecommunications"],
  ["Water", "Utilities"],
] as const;

/** A customer and its trade; every place has one trade. */
export function drawAccount(random: SeededRandom): {
  readonly account: string;
  readonly industry: string;
} {
  const place = random.between(0, places.length - 1);
  const [trade, industry] = trades[place % trades.length] ?? trades[0];
  return { account: `${places[place] ?? places[0]} ${trade}`, industry };
}

export const sampleProducts = ["Platform", "Analytics", "Renewal", "Expansion", "Pilot"] as const;
