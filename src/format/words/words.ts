import type { Level } from "../../core/diagnostic.ts";
import type { Language } from "../../core/language.ts";
import type { Safety } from "../../core/repair.ts";

/** Everything that formats and pages say themselves, in one language; findings bring their own words. */
export interface Words {
  readonly language: Language;
  /** A whole number with its digits grouped. */
  readonly number: (count: number) => string;
  /** `a, b and c`. */
  readonly all: (words: readonly string[]) => string;
  readonly level: Readonly<Record<Level, string>>;
  /** `1 error`, `2 errors`. */
  readonly levels: Readonly<Record<Level, Counted>>;
  readonly noFindings: string;
  readonly kinds: Readonly<Record<"plan" | "profile", Counted>>;
  /** `2 plans and 1 profile checked`, of so many things in words. */
  readonly checked: (things: string, count: number) => string;
  readonly nothingChecked: string;
  readonly unread: Counted;
  /** The total on one line: what was checked, what was found. */
  readonly total: (checked: string, found: string) => string;
  /** What stands before the notes below a finding. */
  readonly labels: Readonly<Record<"also" | "why" | "fix" | "more" | "next", string>>;
  readonly times: Counted;
  readonly morePlaces: Counted;
  /** Findings that `pretty` leaves out. */
  readonly moreFindings: Counted;
  readonly outcome: Readonly<Record<"unreadable" | "failed", string>>;
  /** The maturity that a plan was checked against. */
  readonly asStage: (stage: string) => string;
  /** A plan of which only a part was checked. */
  readonly partial: { readonly rules: string; readonly places: Counted };
  readonly incomplete: string;
  readonly skippedRules: Counted;
  /** Findings that comments in plans ignore, and those that the baseline holds. */
  readonly ignored: Counted;
  readonly accepted: Counted;
  /** How many findings `--fix` mends. */
  readonly fixable: Counted;
  /** How a finding is mended, by how sure that is. */
  readonly mends: Readonly<Record<Safety, string>>;
  /** GitHub drops the rest, which is these findings. */
  readonly beyondGithub: (shown: number, rest: string) => string;
  readonly summary: SummaryWords;
  /** Name of the test that stands for a plan without findings. */
  readonly allFine: string;
  readonly page: PageWords;
  readonly ruleList: RuleListWords;
}

/** Words with a number in front, or around it. */
export type Counted = (count: number) => string;

/** The job summary of GitHub. */
export interface SummaryWords {
  readonly plan: string;
  readonly findings: string;
  readonly place: string;
  readonly finding: string;
  readonly rule: string;
  /** Findings that have no room. */
  readonly more: Counted;
  readonly files: Counted;
}

/** Headings and facts on the page of a rule or a field. */
export interface PageWords {
  readonly why: string;
  readonly fix: string;
  readonly says: string;
  readonly reported: string;
  readonly fine: string;
  readonly values: string;
  readonly value: string;
  readonly meaning: string;
  readonly fields: string;
  readonly field: string;
  readonly kind: string;
  readonly write: string;
  readonly example: string;
  readonly level: string;
  readonly from: string;
  readonly option: (name: string) => string;
  readonly waits: readonly [name: string, text: string];
  readonly needs: readonly [name: string, text: string];
  readonly sources: string;
  readonly method: string;
  readonly fixed: string;
  readonly everyStage: string;
  readonly andLater: (stage: string) => string;
  readonly inProfile: (value: string, profile: string) => string;
}

/** What `iuc rules` says around its tables. */
export interface RuleListWords {
  readonly title: string;
  readonly more: string;
  readonly alwaysOn: string;
  readonly name: string;
  readonly level: string;
  readonly from: string;
  readonly summary: string;
}

/** Which numbers go with the singular, and how the digits of a language are grouped. */
export interface Grammar {
  readonly isOne: (count: number) => boolean;
  /** Between groups of three digits. */
  readonly separator: string;
  /** Fewest digits that are grouped. */
  readonly from: number;
}

/** A number as its language writes it. */
export const numberIn =
  ({ separator, from }: Grammar) =>
  (count: number): string => {
    const digits = String(count);
    return digits.length < from ? digits : digits.replaceAll(/(?<=\d)(?=(\d{3})+$)/g, separator);
  };

/** Words in the singular or the plural, with the number in place of `#`. */
export const counterIn = (grammar: Grammar): ((one: string, many: string) => Counted) => {
  const number = numberIn(grammar);
  return (one, many) => (count) =>
    (grammar.isOne(count) ? one : many).replace("#", () => number(count));
};

/** Words joined by commas and, before the last, by `and`. */
export const joinedBy =
  (and: string) =>
  (words: readonly string[]): string => {
    const last = words.at(-1) ?? "";
    return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${and} ${last}`;
  };
