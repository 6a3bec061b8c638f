import { minorUnits } from "../domain/numeric/minor-units";
import { agree, currencyOf, moreExact } from "./currency-mark";
import type { DecimalMark } from "./reading-answers";

/** What an amount written as text may be. Values are in minor units, null for none. */
export type AmountText = {
  /** A code or sign, "" where none stands beside it. */
  readonly currency: string;
  /** With a point before the cents. */
  readonly point: number | null;
  /** With a comma before the cents. */
  readonly comma: number | null;
  /** Whether a point or comma stands in it at all. */
  readonly isMarked: boolean;
};

/** Thousands are grouped by threes and by one separator; a group at the left has no leading zero. */
const bodies: Readonly<Record<DecimalMark, RegExp>> = {
  ".": /^(?:\d+|[1-9]\d{0,2}(?:([, '’])\d{3})(?:\1\d{3})*)(?:\.\d+)?$/u,
  ",": /^(?:\d+|[1-9]\d{0,2}(?:([. '’])\d{3})(?:\1\d{3})*)(?:,\d+)?$/u,
};

/** Null where the text is no amount of money: a word, a percentage, a date. */
export function amountText(cell: string): AmountText | null {
  const text = cell.trim().replace(/\s+/gu, " ");
  const first = text.search(/\d/u);
  if (first === -1 || text.length > 60) return null;
  const last = first + text.slice(first).search(/\d\D*$/u);
  const before = text.slice(0, first);
  const behind = text.slice(last + 1);
  const sign = signOf(before, behind);
  const scaled = scaleOf(bare(behind));
  const currency = sign === null || scaled === null ? null : joined(bare(before), scaled.rest);
  if (sign === null || scaled === null || currency === null) return null;
  const body = text.slice(first, last + 1);
  const valueIn = (mark: DecimalMark): number | null => {
    if (!bodies[mark].test(body)) return null;
    const digits = body.replace(mark === "." ? /[, '’]/gu : /[. '’]/gu, "").replace(",", ".");
    return minorUnits(Number(`${sign}${digits}e${scaled.power}`));
  };
  return { currency, point: valueIn("."), comma: valueIn(","), isMarked: /[.,]/u.test(body) };
}

const bare = (around: string): string => around.replace(/[\s()+\-−]/gu, "");

/** "(500)", "-500", "500-" and "$-500" are less than nothing; null where two signs stand. */
function signOf(before: string, behind: string): "-" | "" | null {
  const count = (text: string, signs: RegExp) => text.match(signs)?.length ?? 0;
  const opens = count(before, /\(/gu);
  if (opens !== count(behind, /\)/gu) || /\)/u.test(before) || /\(/u.test(behind)) return null;
  const minus = opens + count(before, /[\-−]/gu) + count(behind, /[\-−]/gu);
  const plus = count(before + behind, /\+/gu);
  if (minus + plus > 1) return null;
  return minus === 1 ? "-" : "";
}

/** "1.2M", "3k" and "3k USD": thousands and millions, then perhaps a currency. */
function scaleOf(word: string): { readonly power: number; readonly rest: string } | null {
  if (word === "" || currencyOf(word) !== null) return { power: 0, rest: word };
  const power = { k: 3, m: 6 }[word.charAt(0).toLowerCase()];
  return power === undefined ? null : { power, rest: word.slice(1) };
}

/** The currency that stands before or behind, or both if they agree: "$500 USD". */
function joined(before: string, behind: string): string | null {
  const one = before === "" ? "" : currencyOf(before);
  const other = behind === "" ? "" : currencyOf(behind);
  if (one === null || other === null || !agree(one, other)) return null;
  return moreExact(one, other);
}
