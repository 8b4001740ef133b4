import type { Shape } from "./shape.ts";

/** The words under a dotted key, `sections.summary`; nothing where there are none. */
export type Words = (key: string) => string | undefined;

/** What a template may name: fields of its data, and words of one language. */
export interface Vocabulary {
  readonly fields: Shape;
  readonly words: Words;
  /** Keys there are words for, to find what was meant. */
  readonly keys?: readonly string[];
}
