import type { Language } from "../../core/language.ts";
import type { Shape } from "../../locales/index.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { pt } from "./pt.ts";

/** All words of a feedback sheet, with the keys of English. */
export type FeedbackWords = Shape<typeof en>;

/** Words for one and for several. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** The words of each language that we speak. */
export const feedbackWords: Readonly<Record<Language, FeedbackWords>> = { en, fr, es, pt };
