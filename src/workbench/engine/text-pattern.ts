const special = /~([*?~])|([*?])|([.+^${}()|[\]\\])/gu;

/** Excel's wildcards: "*" and "?" stand for anything, "~" before them for themselves. */
export const textPattern = (text: string): RegExp => {
  const source = text.replaceAll(special, (_, own?: string, wild?: string, other?: string) => {
    if (wild !== undefined) return wild === "*" ? ".*" : ".";
    return `\\${own ?? other ?? ""}`;
  });
  return new RegExp(`^${source}$`, "isu");
};
