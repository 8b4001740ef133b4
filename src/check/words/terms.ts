import type { AdviceId } from "../advice.ts";
import type { AspectTitle, Noun, Phrase } from "../phrases.ts";

/** What fixed checks put into their messages, in another language. */
export interface Terms {
  /** Between groups of three digits. */
  readonly separator: string;
  readonly or: string;
  readonly and: string;
  readonly phrases: Readonly<Record<Phrase, string>>;
  /** Gender and noun: `f étape`. */
  readonly nouns: Readonly<Record<Noun, `${Gender} ${string}`>>;
  /** The noun with the word in front of it. */
  readonly articles: Readonly<Record<Article, (noun: string, gender: Gender) => string>>;
  /** `the text "…"`, `the number 5`, `in the form of …`, with what follows as `{0}`. */
  readonly starts: Readonly<Record<Start, string>>;
  readonly aspects: Readonly<Record<AspectTitle, string>>;
  readonly advice: Readonly<Record<AdviceId, string>>;
}

export type Gender = "m" | "f";

export type Article = "a" | "this" | "the";

export const starts = ["the text", "the number", "in the form of"] as const;

export type Start = (typeof starts)[number];
