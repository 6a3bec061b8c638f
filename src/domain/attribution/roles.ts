/** What a partner can be to a deal, best first: the lower of two codes is the better role. */
export const roles = ["Sourced", "Co-sell", "Influenced", "Implementation", "Marketplace"] as const;

export type Role = (typeof roles)[number];

/** An index into `roles`, as columns of bytes hold it. */
export const roleCode = (role: Role): number => roles.indexOf(role);

export const roleOf = (code: number): Role => {
  const role = roles[code];
  if (role === undefined) throw new Error(`role code: ${code}`);
  return role;
};

/**
 * What each role weighs against the others, in the order of `roles`: 1, 0.6, 0.4, 0.3 and 0.2,
 * tenfold so that they are whole and ties to the cent can be told exactly.
 */
export const roleWeights: readonly number[] = [10, 6, 4, 3, 2];
