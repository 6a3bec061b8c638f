import { majorUnits } from "../domain/numeric/minor-units";
import { whole } from "./counting";

const symbols: Readonly<Record<string, string>> = { USD: "$", $: "$", EUR: "€", GBP: "£" };

/** What stands before an amount: a symbol where there is one, else the code, nothing if unknown. */
export const currencyPrefix = (currency: string): string =>
  currency === "" ? "" : (symbols[currency] ?? `${currency} `);

const signed = (minor: number, currency: string, digits: string): string =>
  `${minor < 0 ? "−" : ""}${currencyPrefix(currency)}${digits}`;

/** In full, without cents: "$1,240,000". */
export const longMoney = (minor: number, currency: string): string => {
  const digits = whole(Math.round(majorUnits(Math.abs(minor))));
  return signed(digits === "0" ? 0 : minor, currency, digits);
};

const inCents = new Intl.NumberFormat("en-US", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** To the cent: "$0.00". */
export const centsMoney = (minor: number, currency: string): string =>
  signed(minor, currency, inCents.format(majorUnits(Math.abs(minor))));

/** To three or four digits: "$5.48M", "$730k", "$8k", "$0". */
export function shortMoney(minor: number, currency: string): string {
  const size = Math.round(majorUnits(Math.abs(minor)));
  if (size < 1000) return longMoney(minor, currency);
  return signed(minor, currency, shortened(size));
}

/** The unit is chosen after rounding, so that 999,999 is "1.00M" and not "1000k". */
function shortened(size: number): string {
  const thousands = size / 1e3;
  if (Number(thousands.toFixed(1)) < 10) return `${Number(thousands.toFixed(1))}k`;
  if (Math.round(thousands) < 1000) return `${Math.round(thousands)}k`;
  const millions = (size / 1e6).toFixed(2);
  return Number(millions) < 1000 ? `${millions}M` : `${(size / 1e9).toFixed(2)}B`;
}
