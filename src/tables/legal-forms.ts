/** Endings that say what kind of company it is, each under the shortest of its spellings. */
const spellings: Readonly<Record<string, string>> = {
  incorporated: "inc",
  limited: "ltd",
  corporation: "corp",
  company: "co",
  private: "pvt",
};

const endings = new Set([
  ..."inc ltd llc llp lp lllp plc pllc corp co pvt pty pte pbc".split(" "),
  ..."gmbh mbh ag kg kgaa ug ohg gbr ev se eg".split(" "),
  ..."sa sas sasu sarl eurl srl sprl spa sl slu sau cv sab".split(" "),
  ..."bv nv vof ab as asa aps oy oyj hf ehf".split(" "),
  ..."lda ltda eireli sp oo sro doo dd zrt kft nyrt ooo oao zao pao jsc pjsc".split(" "),
  ..."kk gk bhd sdn tbk fze fzco fzllc wll".split(" "),
]);

/** Between the endings of "S.A. de C.V." and "Sp. z o.o." */
const between = new Set(["de", "z"]);

const shortest = (word: string): string => spellings[word] ?? word;

/** Where the endings of a name begin; its first word is always its own. */
function ownLength(words: readonly string[]): number {
  let length = words.length;
  while (length > 1) {
    const last = words[length - 1] ?? "";
    const isLinking = between.has(last) && length < words.length;
    if (!endings.has(shortest(last)) && !isLinking) break;
    length--;
  }
  return length;
}

/** The words of a name without those that say what kind of company it is. */
export const withoutLegalForm = (words: readonly string[]): readonly string[] =>
  words.slice(0, ownLength(words));

/** The words of a name with its legal form in the shortest spelling: "Limited" is "Ltd". */
export function withShortLegalForm(words: readonly string[]): readonly string[] {
  const own = ownLength(words);
  return words.map((word, at) => (at < own ? word : shortest(word)));
}
