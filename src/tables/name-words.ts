/** Places that companies put behind their name. */
export const regions: ReadonlySet<string> = new Set([
  ..."emea apac amer americas latam dach benelux nordics mena anz eu uk us usa uae".split(" "),
  ..."north south east west northern southern eastern western central global".split(" "),
  ..."international worldwide europe european america american asia asian pacific africa".split(
    " ",
  ),
  ..."african middle iberia nordic britain ireland england scotland france germany".split(" "),
  ..."deutschland austria switzerland schweiz italy italia spain espana portugal belgium".split(
    " ",
  ),
  ..."netherlands nederland luxembourg denmark danmark sweden sverige norway norge finland".split(
    " ",
  ),
  ..."iceland poland polska czechia slovakia slovenia hungary romania bulgaria greece turkey".split(
    " ",
  ),
  ..."ukraine russia israel egypt morocco nigeria kenya dubai india china japan korea".split(" "),
  ..."taiwan singapore malaysia indonesia thailand vietnam philippines australia zealand".split(
    " ",
  ),
  ..."new hong kong canada mexico brazil brasil argentina chile colombia peru".split(" "),
]);

export const readsAsRegion = (words: readonly string[]): boolean =>
  words.every((word) => regions.has(word));

/** Words that begin the names of many companies, so that one alone names none. */
export const tooCommon: ReadonlySet<string> = new Set([
  ...regions,
  ..."partner partners group holding holdings company account customer vendor reseller".split(" "),
  ..."agency consulting consultants services service solutions systems software".split(" "),
  ..."technology technologies tech digital cloud data networks network security media".split(" "),
  ..."marketing design creative capital energy health first united general advanced".split(" "),
  ..."smart green blue black white universal other unknown direct".split(" "),
]);
