const longest = 31;

/** A worksheet's name for a file, by Excel's rules: at most 31 characters and none of []:*?/\ */
export const sheetName = (fileName: string): string => {
  const name = fileName
    .replace(/\.[^.]*$/, "")
    .replaceAll("[", "(")
    .replaceAll("]", ")")
    .replace(/[:*?/\\\p{Cc}]/gu, "_")
    .slice(0, longest)
    .trim()
    .replace(/^'+|'+$/g, "");
  // Excel keeps this name for itself.
  if (name.toLowerCase() === "history") return `${name}_`;
  return name === "" ? "Sheet1" : name;
};
