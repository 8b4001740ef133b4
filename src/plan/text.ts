import type { Line } from "./types.generated.ts";

/** A text in one language: what is asked for, else the plan's language, else the first one there. */
export const textIn = (text: Line, language: string, planLanguage = language): string => {
  if (typeof text === "string") return text;
  const base = (tag: string): string | undefined => tag.split("-")[0];
  const match = (tag: string): string | undefined =>
    text[tag] ?? Object.entries(text).find(([key]) => base(key) === base(tag))?.[1];
  return match(language) ?? match(planLanguage) ?? Object.values(text)[0] ?? "";
};
