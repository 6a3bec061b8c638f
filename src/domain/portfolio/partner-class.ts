export type PartnerClass = "A" | "B" | "C" | "None";
