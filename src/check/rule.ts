import type { Anchor } from "../core/document.ts";
import type { Level, Params } from "../core/diagnostic.ts";
import type { Language } from "../core/language.ts";
import type { Path } from "../core/path.ts";
import type { PlanModel } from "../plan/model.ts";
import type { Status } from "../plan/types.generated.ts";
import type { Phrase } from "./phrases.ts";

/** A rule of the method: its meaning, its words, its proof and its check, in one value. */
export interface Rule<M extends string = string> {
  /** topic/invariant, equal to the file's path under `src/rules`. */
  readonly id: string;
  /** Ids of the candidate rules it carries out (methodology §9), for traceability. */
  readonly origin: readonly string[];
  /** Where the demand comes from, in a few words a planner can look up. */
  readonly sources: readonly string[];
  readonly level: Level;
  /**
   * `wrong`: a value contradicts itself, another value or the method.
   * `missing`: something the method asks for is not there.
   * `total`: a count or sum over several entities says so.
   * The last two stay silent where a schema error left something out.
   */
  readonly kind: "wrong" | "missing" | "total";
  /** First maturity stage at which it speaks; absent means always. */
  readonly from?: Status;
  /**
   * It compares with the day of the run, in every plan or in those it tells, and is skipped there when the day
   * is not known.
   */
  readonly needsToday?: true | ((model: PlanModel) => boolean);
  /** Top-level plan properties its claim rests on besides the place it reports (for `missing` and `total`). */
  readonly reads?: readonly string[];
  /** Numbers a profile or a configuration may change, with their defaults. */
  readonly options?: Readonly<Record<string, number>>;
  readonly words: RuleLanguages<M>;
  /** Plans (YAML, laid over a minimal valid plan) it is silent on. */
  readonly good: readonly string[];
  /** Plans it reports, as `line:column messageId` in order. */
  readonly bad: readonly { readonly yaml: string; readonly reports: readonly string[] }[];
  readonly check: (model: PlanModel, context: RuleContext) => Iterable<Report<M>>;
}

/** What checking needs of a rule; its examples and its words in other languages are for those who explain it. */
export type CheckRule<M extends string = string> = Omit<Rule<M>, "good" | "bad" | "words"> & {
  readonly words: { readonly en: RuleWords<M> };
};

/** The words of a rule by language; English decides which messages there are. */
export type RuleLanguages<M extends string> = { readonly en: RuleWords<M> } & Readonly<
  Record<Exclude<Language, "en">, RuleWords<NoInfer<M>>>
>;

export interface RuleWords<M extends string> {
  /** The invariant as one sentence. */
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
  /** Lower-case, no full stop, at most 100 characters, `{name}` for values. */
  readonly messages: Readonly<Record<M, string>>;
}

export interface RuleContext {
  /** ISO date of the run, where it is known. */
  readonly today: string | undefined;
  /** Value of one of the rule's own options after profile and configuration. */
  readonly option: (name: string) => number;
}

/** One violation: where, which message, with which values. */
export interface Report<M extends string = string> {
  readonly path: Path;
  readonly anchor?: Anchor;
  readonly messageId: M;
  readonly data?: Params;
  /**
   * The key that is absent from the map at `path`. The runner looks in that map's `gaps` for a reason
   * that excuses it, and points at the place where the key would be written.
   */
  readonly missing?: string;
  /** The value that was probably meant, in place of the one at `path`. */
  readonly meant?: string;
  readonly related?: readonly {
    readonly path: Path;
    readonly anchor?: Anchor;
    readonly message: Phrase;
  }[];
}

/** Types a rule; returns it unchanged. */
export const defineRule = <M extends string>(rule: Rule<M>): Rule<M> => rule;
