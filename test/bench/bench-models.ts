import { attribution } from "../../src/domain/attribution/attribution";
import { chainOf } from "../../src/domain/attribution/chain";
import { journeysOf, type Touches } from "../../src/domain/attribution/journeys";
import { removalEffects } from "../../src/domain/attribution/markov";
import { dealModels } from "../../src/domain/attribution/models";
import { creditByPartner } from "../../src/domain/attribution/shared";
import { generated } from "./generate";
import { timed, type Timed } from "./timed";

/** What any answer must at least do: read every touch and add to its partner. */
function plainPass({ amount, touchStart, partner, partnerCount }: Touches): Float64Array {
  const credit = new Float64Array(partnerCount);
  for (let deal = 0; deal < amount.length; deal++) {
    const whole = amount[deal] ?? 0;
    const end = touchStart[deal + 1] ?? 0;
    for (let touch = touchStart[deal] ?? 0; touch < end; touch++) {
      const who = partner[touch] ?? 0;
      credit[who] = (credit[who] ?? 0) + whole;
    }
  }
  return credit;
}

const milliseconds = (seconds: number): string => (seconds * 1000).toFixed(2).padStart(9);

function line(name: string, { cold, warm }: Timed, plain: number): void {
  const ratio = `${(warm / plain).toFixed(1)}×`.padStart(8);
  console.log(`${name.padEnd(22)}${milliseconds(cold)} ms${milliseconds(warm)} ms${ratio}`);
}

function verdict(name: string, found: number, bar: number, unit: string): void {
  const passes = found <= bar ? "pass" : "FAIL";
  console.log(`  bar: ${name} ${found.toFixed(1)}${unit}, at most ${bar}${unit}: ${passes}`);
}

/** Every model at one number of deals, for 10, 50 and 200 partners. */
export function benchModels(deals: number): void {
  for (const partners of [10, 50, 200]) benchPartners(deals, partners);
  const peak = process.resourceUsage().maxRSS / 1024;
  if (deals >= 1e6) verdict("peak memory", peak, 600, " MB");
  else console.log(`  peak memory ${peak.toFixed(0)} MB`);
}

function benchPartners(deals: number, partners: number): void {
  const touches = generated(deals, partners, 1);
  const lost = journeysOf(generated(Math.floor(deals / 2), partners, 2));
  const won = journeysOf(touches);
  const count = touches.partner.length.toLocaleString("en-US");
  console.log(
    `\n${deals.toLocaleString("en-US")} deals, ${count} touches, ${partners} partners` +
      "\n                           cold         warm    ratio",
  );
  const plain = timed(() => plainPass(touches), 200);
  line("one plain pass", plain, plain.warm);
  let together = 0;
  for (const [name, model] of Object.entries(dealModels)) {
    const found = timed(() => creditByPartner(won, model));
    together += found.warm;
    line(name, found, plain.warm);
  }
  const markov = timed(() => removalEffects(chainOf(won, lost)));
  line("markov", markov, plain.warm);
  line(
    "journeys from touches",
    timed(() => journeysOf(touches), 5),
    plain.warm,
  );
  const selection = { won, lost, wonDeals: [...won.amount.keys()], use: unused };
  for (const model of ["role", "decay"] as const)
    line(
      `${model}, to the cent`,
      timed(() => attribution(selection, model), 3),
      plain.warm,
    );
  verdict("all models but markov together", together / plain.warm, 5, "×");
  verdict("markov", markov.warm / plain.warm, 25, "×");
  globalThis.gc?.();
}

const unused = {
  ...{ won: 0, lost: 0, open: 0, outsideWindow: 0, afterClose: 0, beforeLookback: 0 },
  undatedBesideDated: 0,
};
