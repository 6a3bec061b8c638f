import { foldName } from "../domain/attribution/partner-name";
import { nameForms, type NameForms } from "./name-forms";
import { mayBeMistyped, nameLikeness, nearReasons, type NearReason } from "./name-likeness";

/** A name as written, and how many rows it stands in. */
export type NamedRows = { readonly name: string; readonly rows: number };

export type NameSuggestion = { readonly name: string; readonly reason: NearReason };

/** Null where nothing is near enough, or several are and nobody may guess. */
export type Suggested<Named extends NamedRows> = Named & {
  readonly suggestion: NameSuggestion | null;
};

/**
 * The names that are not in a list of partners, each with the one of the list it may be meant for.
 * Nothing is merged. Those with a suggestion come first, then those in more rows.
 */
export function unlistedNames<Named extends NamedRows>(
  names: readonly Named[],
  list: readonly string[],
): readonly Suggested<Named>[] {
  const listed = new Set(list.map(foldName));
  const near = nearIndex();
  for (const name of list) near.add(nameForms(name));
  return names
    .filter(({ name }) => !listed.has(foldName(name)))
    .map((named) => ({
      ...named,
      suggestion: suggestionFor(nameForms(named.name), near, "listed"),
    }))
    .sort(byLikeliness);
}

/**
 * Where there is no list: the names that may be meant for another one. Of two that are near, the
 * one in fewer rows is suggested to be the other.
 */
export function nearNames<Named extends NamedRows>(
  names: readonly Named[],
): readonly Suggested<Named>[] {
  const near = nearIndex();
  const found: Suggested<Named>[] = [];
  for (const named of [...names].sort(byRows)) {
    const forms = nameForms(named.name);
    const suggestion = suggestionFor(forms, near, "written");
    if (suggestion !== null) found.push({ ...named, suggestion });
    near.add(forms);
  }
  return found.sort(byLikeliness);
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byRows = (a: NamedRows, b: NamedRows): number => b.rows - a.rows || byText(a.name, b.name);

const byLikeliness = (a: Suggested<NamedRows>, b: Suggested<NamedRows>): number =>
  Number(a.suggestion === null) - Number(b.suggestion === null) || byRows(a, b);

type Near = NameForms & { readonly reason: NearReason };

/** The nearest of the names; several of one kind are a choice that nobody may make in silence. */
function suggestionFor(
  forms: NameForms,
  index: NearIndex,
  kind: "listed" | "written",
): NameSuggestion | null {
  const near = index.around(forms).flatMap((other): Near[] => {
    const reason = nameLikeness(forms, other);
    return reason === null ? [] : [{ ...other, reason }];
  });
  const [first, ...others] = near.sort((a, b) => nearness(forms, a) - nearness(forms, b));
  if (first === undefined) return null;
  const rivals = others.filter((other) => nearness(forms, other) === nearness(forms, first));
  // In a list, two names are two partners; as written, they may be one again.
  const isRival = (other: Near) => kind === "listed" || nameLikeness(first, other) === null;
  if (!isCertain(first) && rivals.some(isRival)) return null;
  return { name: first.name, reason: first.reason };
}

/** Names that differ in no letter are the same partner, however many of them there are. */
const isCertain = ({ reason }: Near): boolean =>
  nearReasons.indexOf(reason) < nearReasons.indexOf("legal-form");

/** The closer reason first; of parts the longest, and those before names that go on further. */
function nearness({ words }: NameForms, near: Near): number {
  const reason = nearReasons.indexOf(near.reason);
  if (near.reason !== "part-of-name") return reason;
  return reason + (near.words.length < words.length ? 1 / near.words.length : 2);
}

type NearIndex = {
  readonly add: (forms: NameForms) => void;
  /** The names that may be near this one, in the order they were added. */
  readonly around: (forms: NameForms) => readonly NameForms[];
};

/** Finds names by what near ones must share, so that not all pairs have to be compared. */
function nearIndex(): NearIndex {
  const added: NameForms[] = [];
  const places = new Map<string, number[]>();
  return {
    add: (forms) => {
      for (const key of new Set([...sharedKeys(forms), whole(forms), ...beginnings(forms)])) {
        const place = places.get(key);
        if (place === undefined) places.set(key, [added.length]);
        else place.push(added.length);
      }
      added.push(forms);
    },
    around: (forms) => {
      const keys = [...sharedKeys(forms), ...beginningsAsWholes(forms), wholeAsBeginning(forms)];
      const found = new Set(keys.flatMap((key) => places.get(key) ?? []));
      return [...found].sort((a, b) => a - b).flatMap((place) => added[place] ?? []);
    },
  };
}

/** The same form; or the same words once a letter is taken out of one or of both. */
const sharedKeys = ({ forms, words }: NameForms): readonly string[] => [
  ...forms.map(({ difference, text }) => `${difference}:${text}`),
  `letters:${words.join(" ")}`,
  ...words.flatMap((word, at) => (mayBeMistyped(word) ? withoutALetter(words, at) : [])),
];

function withoutALetter(words: readonly string[], at: number): readonly string[] {
  const word = words[at] ?? "";
  const before = words
    .slice(0, at)
    .map((other) => `${other} `)
    .join("");
  const after = words
    .slice(at + 1)
    .map((other) => ` ${other}`)
    .join("");
  return Array.from(
    { length: word.length },
    (_, letter) => `letters:${before}${word.slice(0, letter)}${word.slice(letter + 1)}${after}`,
  );
}

const partsOf = ({ words }: NameForms): readonly string[] =>
  words.slice(1).map((_, at) => words.slice(0, at + 1).join(" "));

const whole = ({ words }: NameForms): string => `whole:${words.join(" ")}`;
const beginnings = (forms: NameForms) => partsOf(forms).map((part) => `begins:${part}`);
const wholeAsBeginning = ({ words }: NameForms): string => `begins:${words.join(" ")}`;
const beginningsAsWholes = (forms: NameForms) => partsOf(forms).map((part) => `whole:${part}`);
