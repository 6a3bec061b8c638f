type Value = string | number | boolean;

const errors = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|CALC!|SPILL!|BUSY!|GETTING_DATA)$/u;

/** Excel's order: numbers before texts before logicals before errors. */
export const kindOf = (value: Value): number => {
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return errors.test(value) ? 3 : 1;
};

const compareTexts = (one: string, other: string, matchCase: boolean): number => {
  const plain = one.localeCompare(other, "en", { sensitivity: "accent" });
  return plain !== 0 || !matchCase ? plain : one.localeCompare(other, "en", { caseFirst: "lower" });
};

const compareValues = (one: Value, other: Value, matchCase: boolean): number => {
  const [kind, otherKind] = [kindOf(one), kindOf(other)];
  if (kind !== otherKind) return kind - otherKind;
  if (kind === 3) return 0;
  if (typeof one === "string" && typeof other === "string")
    return compareTexts(one, other, matchCase);
  return Number(one) - Number(other);
};

/** Blank cells ("") are last either way. */
export const compareCells = (
  one: Value,
  other: Value,
  ascending: boolean,
  matchCase: boolean,
): number => {
  if (one === "" || other === "") return Number(one === "") - Number(other === "");
  const order = compareValues(one, other, matchCase);
  return ascending ? order : -order;
};
