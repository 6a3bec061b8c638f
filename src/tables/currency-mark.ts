/** The codes of money in use (ISO 4217). */
const codes = new Set(
  (
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN " +
    "BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL " +
    "GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF " +
    "KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN " +
    "MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD " +
    "SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX " +
    "USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG"
  ).split(" "),
);

/** Signs that stand for one currency. */
const ofOne: Readonly<Record<string, string>> = {
  "€": "EUR",
  "£": "GBP",
  "₹": "INR",
  "₩": "KRW",
  "₺": "TRY",
  "₪": "ILS",
  "₽": "RUB",
  "₫": "VND",
  "₴": "UAH",
  "₦": "NGN",
  "₱": "PHP",
  "฿": "THB",
  ZŁ: "PLN",
  KČ: "CZK",
  US$: "USD",
  R$: "BRL",
  C$: "CAD",
  CA$: "CAD",
  A$: "AUD",
  AU$: "AUD",
  NZ$: "NZD",
  HK$: "HKD",
  S$: "SGD",
  SFR: "CHF",
};

/** Signs that several countries use: they stay as written, and agree with any of these. */
const ofSeveral: Readonly<Record<string, readonly string[]>> = {
  $: (
    "ARS AUD BBD BMD BND BSD BZD CAD CLP COP DOP FJD GYD HKD JMD KYD LRD MXN NAD NZD SBD SGD SRD " +
    "TTD TWD USD UYU XCD"
  ).split(" "),
  "¥": ["JPY", "CNY"],
  KR: ["SEK", "NOK", "DKK", "ISK"],
};

/** What a sign or code beside an amount says: a code, or a sign of several; null for another word. */
export function currencyOf(mark: string): string | null {
  const upper = mark.toUpperCase();
  if (codes.has(upper) || Object.hasOwn(ofSeveral, upper)) return upper;
  return Object.hasOwn(ofOne, upper) ? (ofOne[upper] ?? null) : null;
}

/** Whether two marks may mean the same currency; "" agrees with everything. */
export const agree = (one: string, other: string): boolean =>
  one === other ||
  one === "" ||
  other === "" ||
  (Object.hasOwn(ofSeveral, one) && ofSeveral[one]?.includes(other) === true) ||
  (Object.hasOwn(ofSeveral, other) && ofSeveral[other]?.includes(one) === true);

/** Of two marks that agree, the one that says more. */
export const moreExact = (one: string, other: string): string =>
  one === "" || (other !== "" && Object.hasOwn(ofSeveral, one)) ? other : one;
