import { firstAdvice, type AdviceSubject } from "./advice-rules";
import type { Advice, AdviceNote } from "./advice";

/**
 * What the figures of a partner advise, with the reason and what is to be said beside it. It is
 * advice: people decide.
 */
export function advise(subject: AdviceSubject): Advice {
  const { advised, reason } = firstAdvice(subject);
  const [action, ...notes] = advised;
  const more: readonly AdviceNote[] = [
    ...(subject.flags.includes("CONC") ? (["diversify"] as const) : []),
    ...(action === "Exit" && subject.flags.includes("NO-EXIT")
      ? (["agree-separation-first"] as const)
      : []),
  ];
  return { action, reason, notes: [...new Set([...notes, ...more])] };
}
