import { foldName } from "../../domain/attribution/partner-name";
import { ok } from "../../domain/problem";
import type { CheckedName } from "../../workflows/name-check";
import type { SettledName, Setup, Work } from "./pane-state";
import { patiently, setUpAgain, setUpAnew, type Outcome, type Step } from "./steps";

/** Says that a name is the partner it looks like; the workbook's table of aliases keeps it. */
export async function acceptName(step: Step, setup: Setup | null, name: CheckedName): Outcome {
  const { suggestion } = name;
  if (setup?.preview == null || suggestion === null) return ok(undefined);
  const alias = { written: name.name, partner: suggestion.name };
  const { standing } = setup.preview.besides.aliases;
  const work: Work = { kind: "noting", waitingForCell: false };
  const written = await patiently(step, work, () => step.acceptAlias(alias, standing));
  if (!written.ok) return written;
  return setUpAgain(step, { ...setup, settled: withName(setup.settled, name, "same") });
}

/** Says that a name is a partner of its own, whatever it looks like. */
export function keepName(step: Step, setup: Setup | null, name: CheckedName): Outcome {
  if (setup === null) return Promise.resolve(ok(undefined));
  const { answers } = setup;
  const ownNames = [...answers.ownNames, foldName(name.name)];
  const settled = withName(setup.settled, name, "own");
  return setUpAnew(step, { ...setup, settled, answers: { ...answers, ownNames } });
}

/** Takes back what was said of a name. */
export async function undoName(step: Step, setup: Setup | null, name: SettledName): Outcome {
  if (setup?.preview == null) return ok(undefined);
  const settled = setup.settled.filter((one) => one.name !== name.name);
  if (name.answer === "own") {
    const ownNames = setup.answers.ownNames.filter((own) => own !== foldName(name.name));
    return setUpAnew(step, { ...setup, settled, answers: { ...setup.answers, ownNames } });
  }
  const alias = { written: name.name, partner: name.suggestion?.name ?? "" };
  const { standing } = setup.preview.besides.aliases;
  const work: Work = { kind: "noting", waitingForCell: false };
  const undone = await patiently(step, work, () => step.undoAlias(alias, standing));
  return undone.ok ? setUpAgain(step, { ...setup, settled }) : undone;
}

const withName = (
  settled: readonly SettledName[],
  name: CheckedName,
  answer: SettledName["answer"],
): readonly SettledName[] => [
  ...settled.filter((one) => one.name !== name.name),
  { ...name, answer },
];
