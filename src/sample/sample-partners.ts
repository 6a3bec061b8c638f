/** What an invented partner is, beside its revenue. */
export type SamplePartner = {
  readonly name: string;
  readonly type: string;
  readonly manager: string;
  /** The day the agreement began: year, month, day. */
  readonly since: readonly [number, number, number];
  /** From 1 to 5 on the ten criteria in their built-in order, "_" where nobody rated. */
  readonly ratings: string;
  /** The balance between both sides, or in thousands our value, our cost, theirs; null: unknown. */
  readonly sides: number | readonly [number, number, number, number] | null;
  /** The goal it serves. */
  readonly goal: string;
  /** What is out of order here; all else is as it should be. */
  readonly lacks: readonly Lack[];
};

export type Lack = "their sponsor" | "review" | "exit terms" | "stable contact";

const partner = (
  name: string,
  [type, manager]: readonly [string, string],
  since: SamplePartner["since"],
  ratings: string,
  { sides = null, goal = "", lacks = [] }: Partial<Pick<SamplePartner, "sides" | "goal" | "lacks">>,
): SamplePartner => ({ name, type, manager, since, ratings, sides, goal, lacks });

const okafor = "M. Okafor";
const lindqvist = "J. Lindqvist";
const adeyemi = "S. Adeyemi";
const castell = "R. Castell";

const producing = [
  partner("Northwind SI", ["Integrator", okafor], [2023, 4, 17], "5544454434", {
    ...{ sides: [500, 100, 300, 120], goal: "G1" },
  }),
  partner("Globex Cloud", ["Cloud", lindqvist], [2022, 11, 8], "4245543422", {
    ...{ sides: 58, goal: "G1" },
  }),
  partner("Meridian Systems", ["Integrator", adeyemi], [2023, 2, 21], "4445542334", {
    ...{ sides: 71, goal: "G1", lacks: ["their sponsor"] },
  }),
  partner("Kestrel Analytics", ["Software", adeyemi], [2023, 9, 5], "5344544453", {
    ...{ sides: 66, goal: "G2" },
  }),
  partner("Bluepeak Consulting", ["Consultancy", lindqvist], [2023, 6, 14], "3544435433", {
    ...{ sides: 49, goal: "G2", lacks: ["review"] },
  }),
  partner("Tessera Commerce", ["Software", adeyemi], [2024, 1, 16], "3435424332", {
    ...{ sides: 55, goal: "G3" },
  }),
  partner("Ironbridge Integrators", ["Integrator", okafor], [2022, 5, 30], "3233334333", {
    ...{ sides: 44 },
  }),
  partner("Solway Data", ["Software", castell], [2023, 3, 7], "4333333255", {
    ...{ sides: 61, goal: "G2" },
  }),
  partner("Quayside Cloud", ["Cloud", castell], [2024, 4, 22], "4533545344", {
    ...{ sides: 68, goal: "G1" },
  }),
  partner("OneSided Reseller", ["Reseller", lindqvist], [2024, 2, 12], "1554344342", {
    ...{ sides: [800, 120, 90, 120], goal: "G1", lacks: ["exit terms"] },
  }),
  partner("Fennimore Partners", ["Consultancy", adeyemi], [2024, 3, 18], "3542544444", {
    ...{ sides: 63, goal: "G2" },
  }),
  partner("Cobalt Harbor", ["Services", okafor], [2023, 10, 2], "3355233233", {
    ...{ sides: 57, goal: "G3" },
  }),
  partner("Lattice Works", ["Software", castell], [2024, 6, 10], "4434243442", {
    ...{ sides: 52, goal: "G2", lacks: ["review"] },
  }),
  partner("Rowan & Pike", ["Consultancy", adeyemi], [2023, 8, 28], "3233333323", {
    ...{ sides: 47, goal: "G3" },
  }),
  partner("Sable Networks", ["Reseller", castell], [2024, 9, 9], "4_____3_3_", { goal: "G1" }),
  partner("Arbor Logic", ["Services", adeyemi], [2024, 5, 6], "4344223224", {
    ...{ sides: 59, goal: "G3" },
  }),
  partner("Hartwell Digital", ["Software", okafor], [2025, 9, 15], "5455335323", { sides: 61 }),
  partner("Pinnacle Stack", ["Cloud", castell], [2024, 2, 26], "4224434333", {
    ...{ sides: 55, goal: "G2" },
  }),
  partner("Juno Field Services", ["Services", okafor], [2024, 7, 1], "3543453434", {
    ...{ sides: 60, goal: "G3", lacks: ["stable contact"] },
  }),
  partner("Orchard CRM", ["Software", adeyemi], [2023, 11, 20], "4334223234", {
    ...{ sides: 50, goal: "G2" },
  }),
  partner("Cinder Labs", ["Software", castell], [2024, 3, 11], "3243243132", {
    ...{ sides: 42, goal: "G3", lacks: ["exit terms"] },
  }),
  partner("Vantage Loop", ["Reseller", lindqvist], [2024, 8, 19], "3232333331", {
    ...{ sides: 41, goal: "G1" },
  }),
  partner("Brightwater IT", ["Reseller", castell], [2024, 10, 14], "2342233212", {
    ...{ sides: 43, goal: "G1" },
  }),
  partner("Otterly", ["Software", lindqvist], [2025, 1, 13], "3432214224", {
    ...{ sides: 44, goal: "G2" },
  }),
  partner("Delphine Group", ["Consultancy", lindqvist], [2023, 5, 22], "2322223233", {
    goal: "G3",
  }),
];

/** Too early to judge, and one that is not there for revenue. */
const promising = [
  partner("NewVenture", ["Software", adeyemi], [2026, 6, 8], "44_4351_53", {
    ...{ goal: "G4", lacks: ["their sponsor"] },
  }),
  partner("Larkspur AI", ["Software", castell], [2026, 8, 10], "5434324443", { goal: "G4" }),
  partner("Fathom Security", ["Software", okafor], [2026, 5, 11], "4234443455", { goal: "G4" }),
  partner("Solstice Robotics", ["Technology", lindqvist], [2026, 7, 13], "3____4____", {
    goal: "G4",
  }),
  partner("Helix R&D Lab", ["Technology", okafor], [2024, 10, 7], "4354334454", { goal: "G5" }),
];

/** On the web page, and nothing else. */
const logos = [
  partner("LogoCorp", ["Technology", lindqvist], [2023, 7, 10], "2222234441", {
    ...{ goal: "G6", lacks: ["exit terms"] },
  }),
  partner("Amberline", ["Reseller", castell], [2024, 4, 15], "4142333433", { goal: "G6" }),
  partner("Birchgate", ["Software", okafor], [2024, 11, 4], "__________", { goal: "G6" }),
  partner("Crestwell", ["Consultancy", adeyemi], [2024, 1, 29], "2334313243", { goal: "G6" }),
  partner("Dunmore Digital", ["Services", castell], [2025, 2, 17], "5334233232", { goal: "G6" }),
  partner("Eastfold", ["Technology", lindqvist], [2025, 5, 12], "__________", { goal: "G6" }),
  partner("Glasswing", ["Software", adeyemi], [2023, 12, 4], "4223333233", { goal: "G6" }),
  partner("Hollowell IT", ["Reseller", okafor], [2025, 8, 11], "__________", { goal: "G6" }),
  partner("Inkerman Tech", ["Technology", castell], [2024, 6, 24], "4124223223", { goal: "G6" }),
  partner("Jasper & Hale", ["Consultancy", lindqvist], [2025, 3, 31], "3333333334", { goal: "G6" }),
];

export const samplePartners: readonly SamplePartner[] = [...producing, ...promising, ...logos];
