import { foldName } from "../domain/attribution/partner-name";
import type { Canonical } from "./partner-names";

/**
 * The names of a list of partners that names in the data are looked up in: each once, by its first
 * spelling. One that Aliases says is another partner stands in the list as that partner.
 */
export function listedNames(
  partners: readonly { readonly name: string }[],
  canonical: Canonical,
): readonly string[] {
  const names = new Map<string, string>();
  for (const partner of partners) {
    const name = canonical(partner.name);
    if (!names.has(foldName(name))) names.set(foldName(name), name);
  }
  return [...names.values()];
}
