import type { Diagnostic } from "../core/diagnostic.ts";
import type { Language } from "../core/language.ts";
import { excerpt, fill } from "../core/problem.ts";
import type { Place, PlanFacts } from "../format/plan-facts.ts";
import type { Fact } from "../template/slot.ts";
import { quoteOf, type Quote, type Speech } from "./speech.ts";

/** The words of a finding in one language. */
export interface FindingWords {
  readonly message: string;
  readonly why: string;
  readonly fix: string;
}

/** Says a finding in a language; in English where there are no words in that language yet. */
export type Reword = (diagnostic: Diagnostic, language: Language) => FindingWords;

/** Something to change, with every place it concerns. */
export interface Point {
  readonly title: string;
  /** Why it matters, and what to do. */
  readonly reasons: readonly Fact[];
  /** What to do by itself; blank where each place has its own. */
  readonly fix: string;
  readonly places: readonly PointPlace[];
  /** How many more places there are than are shown, in words; blank where all are shown. */
  readonly more: string;
}

/** Where a point applies; blank what does not apply. */
export interface PointPlace {
  readonly section: string;
  readonly entry: Quote;
  /** Id of the entry, and the field in it, as they stand in the file. */
  readonly id: string;
  readonly field: string;
  /** `actions.yaml, line 4` */
  readonly at: string;
  /** What is the matter here, and what to do, where these differ from the other places. */
  readonly message: string;
  readonly fix: string;
}

/** What points are made with. */
export interface PointContext {
  readonly facts: PlanFacts | undefined;
  /** Folder of the plan, with a slash at its end, which the reader of a sheet need not see. */
  readonly folder: string;
  readonly speech: Speech;
  readonly reword: Reword;
}

/** So many places of one point are shown. */
const mostPlaces = 20;

/** Findings as points in the order of the plan; those of one kind are gathered into one. */
export const pointsOf = (
  diagnostics: readonly Diagnostic[],
  context: PointContext,
): readonly Point[] => {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const { ruleId, messageId, why } = diagnostic;
    const key = JSON.stringify([ruleId, messageId, why]);
    groups.set(key, [...(groups.get(key) ?? []), diagnostic]);
  }
  return [...groups.values()].flatMap(parted).map((group) => pointOf(group, context));
};

/**
 * Findings that differ in more than one value are parted by a word that few of them differ in, such as the
 * kind of what is missing: “no … has the id …” would tell nothing.
 */
const parted = (group: readonly Diagnostic[]): readonly (readonly Diagnostic[])[] => {
  const names = differingIn(group);
  const [word] = names
    .map((name) => ({ name, values: new Set(group.map(({ params }) => params[name])) }))
    .filter(({ values }) => [...values].every(isWord) && values.size * 2 <= group.length)
    .sort((a, b) => a.values.size - b.values.size);
  if (names.length < 2 || word === undefined) return [group];
  return [...word.values].map((value) => group.filter(({ params }) => params[word.name] === value));
};

const isWord = (value: unknown): boolean =>
  typeof value === "string" && /^[\p{L}\s-]+$/u.test(value);

/** Names of the values in which findings of one kind differ. */
const differingIn = ([first, ...others]: readonly Diagnostic[]): readonly string[] =>
  Object.keys(first?.params ?? {}).filter((name) =>
    others.some(({ params }) => params[name] !== first?.params[name]),
  );

const pointOf = (group: readonly Diagnostic[], context: PointContext): Point => {
  const { words: phrases, counted } = context.speech;
  const total = group.reduce((sum, { count }) => sum + count, 0);
  const words = commonWords(group, context);
  const own = group.map((each) => wordsOf(each, context));
  const isAlike = own.every(({ message }) => message === words.message);
  const isMendedAlike = own.every(({ fix }) => fix === own[0]?.fix);
  const hidden = total - Math.min(group.length, mostPlaces);
  return {
    title: titleOf(group, words.message, context),
    reasons: [
      { label: phrases.sheet.why, value: { text: words.why } },
      ...(isMendedAlike ? [{ label: phrases.sheet.fix, value: { text: words.fix } }] : []),
    ],
    fix: isMendedAlike ? words.fix : "",
    places: group.slice(0, mostPlaces).map((each, index) => ({
      ...pointPlace(each, context),
      message: isAlike || tellsAll(each, group, context) ? "" : (own[index]?.message ?? ""),
      fix: isMendedAlike ? "" : (own[index]?.fix ?? ""),
    })),
    more: hidden === 0 ? "" : counted(phrases.sheet.more, hidden),
  };
};

const titleOf = (group: readonly Diagnostic[], message: string, context: PointContext): string => {
  const { speech } = context;
  const total = group.reduce((sum, { count }) => sum + count, 0);
  if (total === 1) return capitalised(message, speech);
  return fill(speech.words.sheet.alike, { count: howMany(group, total, context), message });
};

/** Whether the place says already in what a finding differs from the others: the name of its section or field. */
const tellsAll = (
  { params, pointer }: Diagnostic,
  group: readonly Diagnostic[],
  { facts }: PointContext,
): boolean => {
  const place = facts?.places[pointer];
  const told = [place?.section, place?.entry?.id, place?.field];
  return differingIn(group).every((name) => told.some((each) => each === params[name]));
};

const wordsOf = (diagnostic: Diagnostic, { reword, speech }: PointContext): FindingWords =>
  reword(diagnostic, speech.language);

/** What findings of one kind have in common; values in which they differ become an ellipsis. */
const commonWords = (group: readonly Diagnostic[], context: PointContext): FindingWords => {
  const [first] = group;
  if (first === undefined) return { message: "", why: "", fix: "" };
  const blanked = Object.fromEntries(differingIn(group).map((name) => [name, "…"]));
  return wordsOf({ ...first, params: { ...first.params, ...blanked } }, context);
};

/** “3 actions” where each lies in another entry of one list, else “3 places”. */
const howMany = (
  group: readonly Diagnostic[],
  total: number,
  { facts, speech }: PointContext,
): string => {
  const places = group.map(({ pointer }) => facts?.places[pointer]);
  const [section = ""] = new Set(places.map((place) => place?.section));
  const entries: Readonly<Record<string, { one: string; other: string } | undefined>> =
    speech.words.entries;
  const noun = Object.hasOwn(entries, section) ? entries[section] : undefined;
  const isOfOne = places.every((place) => place?.section === section && place.entry);
  const distinct = new Set(group.map(({ pointer }) => pointer.split("/").slice(0, 3).join("/")));
  return noun && isOfOne && distinct.size === total
    ? speech.counted(noun, total)
    : speech.counted(speech.words.sheet.places, total);
};

/** Where a finding lies, in words. */
const pointPlace = (
  { pointer, file, range }: Diagnostic,
  { facts, folder, speech }: PointContext,
): Omit<PointPlace, "message" | "fix"> => {
  const place = facts?.places[pointer];
  const name = file.startsWith(folder) ? file.slice(folder.length) : file;
  return {
    section: place ? sectionName(place, speech) : "",
    entry: entryName(place, facts, speech),
    id: place?.entry?.id ?? "",
    field: place?.field ?? "",
    at: fill(speech.words.sheet.line, { file: name, line: range.start.line }),
  };
};

const sectionName = ({ section }: Place, { words }: Speech): string => {
  const names: Readonly<Record<string, string>> = words.sections;
  return Object.hasOwn(names, section) ? (names[section] ?? section) : section;
};

/** Longest title of an entry that is quoted, in UTF-16 units. */
const titleLength = 80;

const entryName = (
  place: Place | undefined,
  facts: PlanFacts | undefined,
  speech: Speech,
): Quote => {
  const title = place?.entry?.title;
  if (title === undefined || facts === undefined) return { text: "", lang: "" };
  const quote = quoteOf(title, facts.language, speech);
  return { ...quote, text: excerpt(quote.text, titleLength) };
};

/** Messages begin with a small letter; where one stands alone, it is a sentence. */
export const capitalised = (text: string, { language }: Speech): string => {
  const [first = ""] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
};
