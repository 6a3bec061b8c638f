import type { KnockOut } from "../domain/fit/knock-outs";

const reasons: Readonly<Record<KnockOut["code"], string>> = {
  ECON: "One side loses money",
  MARKET: "Reach, need and offer are all below the middle",
  SPONSOR: "No sponsor",
};

/** What holds a fit down: "No sponsor: at most 59". */
export const capText = ({ code, limit }: KnockOut): string => `${reasons[code]}: at most ${limit}`;

/** The same as a sentence: "No sponsor, so fit cannot pass 59." */
export const capSentence = ({ code, limit }: KnockOut): string =>
  `${reasons[code]}, so fit cannot pass ${limit}.`;
