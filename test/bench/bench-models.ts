import { attribution } from "../../src/domain/attribution/attribution";
import { chainOf } from "../../src/domain/attribution/chain";
import { journeysOf, type Journeys, type Touches } from "../../src/domain/attribution/journeys";
import { removalEffects } from "../../src/domain/attribution/markov";
import { dealModels, modelNames, type ModelName } from "../../src/domain/attribution/models";
import { creditByPartner } from "../../src/domain/attribution/shared";
import { generated } from "./generate";
import { timed, type Timed } from "./timed";

/** The floor of the bars: go from deal to deal, read every touch and add to its partner. */
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

/** The same in one loop: a loop of its own for each deal is what a processor guesses worst. */
function flatPass({ amount, deal: dealOf, partner, partnerCount }: Journeys): Float64Array {
  const credit = new Float64Array(partnerCount);
  for (let party = 0; party < partner.length; party++) {
    const who = partner[party] ?? 0;
    credit[who] = (credit[who] ?? 0) + (amount[dealOf[party] ?? 0] ?? 0);
  }
  return credit;
}

/** What the figures are, told once above all tables. */
export function explainModels(): void {
  console.log(`Milliseconds of the first run (cold) and of the shortest after it (warm); × is warm to one plain pass.
  one plain pass  from deal to deal and touch to touch, adding the amount to the partner: the floor of the bars
  one flat pass   the same over the partners of all deals in one loop, for comparison
  journeys        once for all models: the partners of each deal, their best roles, what counts in order
  unrounded       shares of credit added up by partner: the engine, which the bars are for
  to the cent     the same and then each deal apportioned by largest remainder: what cells and sheets show`);
}

/** Every model at one number of deals, for 10, 50 and 200 partners. */
export function benchModels(deals: number): void {
  for (const partners of [10, 50, 200]) benchPartners(deals, partners);
  const peak = process.resourceUsage().maxRSS / 1024;
  if (deals === 1e6) verdict("peak memory", peak, 600, " MB");
  else console.log(`  peak memory ${peak.toFixed(0)} MB`);
}

function benchPartners(deals: number, partners: number): void {
  const touches = generated(deals, partners, 1);
  const won = journeysOf(touches);
  const lost = journeysOf(generated(Math.floor(deals / 2), partners, 2));
  const count = touches.partner.length.toLocaleString("en-US");
  const size = `${deals.toLocaleString("en-US")} deals, ${count} touches, ${partners} partners`;
  console.log(`\n${size}\n${heading}`);
  const plain = timed(() => plainPass(touches), 200);
  const line = (name: string, ...figures: readonly Timed[]) => {
    console.log(name.padEnd(18) + figures.map((each) => columns(each, plain.warm)).join("   "));
  };
  line("one plain pass", plain);
  line(
    "one flat pass",
    timed(() => flatPass(won), 200),
  );
  line(
    "journeys",
    timed(() => journeysOf(touches), 9),
  );
  const found = modelNames.map((model) => ({ model, ...figuresOf(model, won, lost) }));
  for (const { model, unrounded, toTheCent } of found) line(model, unrounded, toTheCent);
  const nine = found.filter(({ model }) => model !== "markov");
  const together = inARow(nine.map(({ unrounded }) => unrounded));
  line("all but markov", together, inARow(nine.map(({ toTheCent }) => toTheCent)));
  const markov = found.find(({ model }) => model === "markov")?.unrounded ?? plain;
  if (deals === 1e5 && partners === 200) {
    verdict("every model but markov, unrounded", together.warm / plain.warm, 5, "×");
    verdict("markov, unrounded", markov.warm / plain.warm, 25, "×");
  }
  globalThis.gc?.();
}

function figuresOf(model: ModelName, won: Journeys, lost: Journeys) {
  const selection = { won, lost, wonDeals: [...won.amount.keys()], use: unused };
  return {
    unrounded: timed(() =>
      model === "markov"
        ? removalEffects(chainOf(won, lost))
        : creditByPartner(won, dealModels[model]),
    ),
    toTheCent: timed(() => attribution(selection, model), 4),
  };
}

const unused = {
  ...{ won: 0, lost: 0, open: 0, outsideWindow: 0, afterClose: 0, beforeLookback: 0 },
  undatedBesideDated: 0,
};

const inARow = (figures: readonly Timed[]): Timed => ({
  cold: figures.reduce((sum, { cold }) => sum + cold, 0),
  warm: figures.reduce((sum, { warm }) => sum + warm, 0),
});

const aligned = (...titles: readonly string[]): string =>
  titles.map((title, at) => title.padStart(at % 3 === 2 ? 9 : 10)).join("");
const heading = [
  " ".repeat(18) + "unrounded".padStart(29) + "   " + "to the cent".padStart(29),
  " ".repeat(18) + aligned("cold", "warm", "×") + "   " + aligned("cold", "warm", "×"),
].join("\n");

const columns = ({ cold, warm }: Timed, plain: number): string =>
  [cold, warm].map((seconds) => (seconds * 1000).toFixed(2).padStart(10)).join("") +
  `${(warm / plain).toFixed(1)}×`.padStart(9);

function verdict(name: string, found: number, bar: number, unit: string): void {
  const passes = found <= bar ? "pass" : "FAIL";
  console.log(`  bar: ${name}: ${found.toFixed(1)}${unit}, at most ${bar}${unit}: ${passes}`);
}
