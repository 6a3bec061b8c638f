/**
 * The arguments of a formula as Excel hands them to a function: `{1,2;3,4}` is a range of two rows,
 * what is omitted is null. The formula holds constants only.
 */
export const argumentsOf = (formula: string): unknown[] => {
  const [, list = ""] = /^=[A-Z]+\((.*)\)$/.exec(formula) ?? [];
  // Within braces and quotes a comma does not end an argument.
  const constants = list.match(/(?:\{[^}]*\}|"[^"]*"|[^,{"])+|(?<=,|^)(?=,|$)/g) ?? [];
  return Array.from({ length: 4 }, (_, index) => valueOf(constants[index] ?? ""));
};

const valueOf = (constant: string): unknown => {
  if (constant === "") return null;
  if (!constant.startsWith("{")) return JSON.parse(constant);
  return constant
    .slice(1, -1)
    .split(";")
    .map((row) => JSON.parse(`[${row}]`) as unknown);
};
