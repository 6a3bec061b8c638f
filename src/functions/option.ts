/** A scalar option as given, or null where it is omitted: desktop Excel sends 0 for a blank cell. */
export const optionOf = (argument: unknown): unknown => {
  if (argument === undefined || argument === 0) return null;
  return typeof argument === "string" && argument.trim() === "" ? null : argument;
};
