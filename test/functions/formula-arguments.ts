export type Ranges = Readonly<Record<string, unknown>>;

/**
 * The name and arguments of a formula as Excel hands them to a function: `{1,2;3,4}` is a range of
 * two rows, a name is a range of `ranges`, what is omitted is null. All else are constants.
 */
export function callOf(formula: string, ranges: Ranges = {}) {
  const [, name = "", list = ""] = /^=([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
  // Within braces and quotes a comma does not end an argument.
  const constants = list.match(/(?:\{[^}]*\}|"[^"]*"|[^,{"])+|(?<=,|^)(?=,|$)/g) ?? [];
  const given = Array.from({ length: 7 }, (_, index) => valueOf(constants[index] ?? "", ranges));
  return { name, given };
}

export const argumentsOf = (formula: string): unknown[] => callOf(formula).given;

const valueOf = (constant: string, ranges: Ranges): unknown => {
  if (constant === "") return null;
  if (constant in ranges) return ranges[constant];
  if (!constant.startsWith("{")) return JSON.parse(constant);
  return constant
    .slice(1, -1)
    .split(";")
    .map((row) => JSON.parse(`[${row}]`) as unknown);
};
