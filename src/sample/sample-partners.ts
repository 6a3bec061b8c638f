/** Invented partners: how many deals each won in the window, and of what size about. */
export type SamplePartner = {
  readonly name: string;
  readonly wonDeals: number;
  readonly typicalAmount: number;
};

const partner = (name: string, wonDeals: number, typicalAmount: number): SamplePartner => ({
  name,
  wonDeals,
  typicalAmount,
});

/** Few bring most, some a little, four nothing yet. */
export const samplePartners: readonly SamplePartner[] = [
  partner("Northwind SI", 9, 62_000),
  partner("Globex Cloud", 8, 50_000),
  partner("Meridian Systems", 7, 42_000),
  partner("Kestrel Analytics", 6, 34_000),
  partner("Bluepeak Consulting", 5, 22_000),
  partner("Tessera Commerce", 4, 16_000),
  partner("Ironbridge Integrators", 3, 12_000),
  partner("Solway Data", 3, 9_000),
  partner("Quayside Cloud", 2, 8_000),
  partner("OneSided Reseller", 2, 5_000),
  partner("Fennimore Partners", 1, 5_000),
  partner("Cobalt Harbor", 1, 3_000),
  partner("NewVenture", 0, 10_000),
  partner("Larkspur AI", 0, 10_000),
  partner("Helix R&D Lab", 0, 10_000),
  partner("LogoCorp", 0, 10_000),
];

export const sampleAccounts = [
  "Aldercroft Foods",
  "Brackenhall Energy",
  "Calloway Freight",
  "Dunmore Textiles",
  "Eastwick Clinics",
  "Farrowdale Dairy",
  "Greystone Insurance",
  "Hollin Bank",
  "Inverlay Homes",
  "Juniper Rail",
  "Kilbride Motors",
  "Larchmont Schools",
  "Mossgate Retail",
  "Nethercott Paper",
  "Oakhurst Telecom",
  "Penrose Water",
] as const;

export const sampleProducts = ["Platform", "Analytics", "Renewal", "Expansion", "Pilot"] as const;
