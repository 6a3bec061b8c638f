import { currencyPrefix } from "../text/money";

export const percentFormat = "0.0%";
export const wholeFormat = "#,##0";

/** Literal text within a number format; a dollar sign needs no quotes and Excel shows it without. */
const literal = (text: string): string =>
  text === "" || text === "$" ? text : `"${text.replaceAll('"', "")}"`;

/** Money without cents, the minus before the symbol. */
export const moneyFormat = (currency: string): string => {
  const positive = `${literal(currencyPrefix(currency))}#,##0`;
  return `${positive};-${positive}`;
};

/** An amount to the cent, with the sign that joins it to the one before: "+ 1,120,000.00". */
export const centsFormat = (joinedBy = ""): string => {
  const sign = joinedBy === "" ? "" : literal(`${joinedBy} `);
  return sign === "" ? "#,##0.00" : `${sign}#,##0.00;${sign}-#,##0.00`;
};

export const dateFormat = "yyyy-mm-dd";

/** Places gained or lost, with the direction as a mark. */
export const rankChangeFormat = '"▲ "0;"▼ "0;0';
/** A change as a part of what was before. */
export const changeFormat = "+0%;-0%;0%";
export const tenureFormat = '0" mo"';
export const scoreFormat = "0.0";
export const timesFormat = "0.00";
