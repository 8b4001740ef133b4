import type { PlanOutline } from "../../format/plan-facts.ts";

/** What a plan with errors says of its language, title and cities; nothing where its language cannot be read. */
export const outlineOf = (value: unknown): PlanOutline | undefined => {
  const language = at(value, "language");
  if (typeof language !== "string" || !/^[a-z]{2,3}(-[A-Z]{2})?$/.test(language)) return undefined;
  const line = (text: unknown): string =>
    oneLine(typeof text === "string" ? text : at(text, language));
  const cities = at(value, "cities");
  const names = Array.isArray(cities) ? cities.map((city) => line(at(city, "name"))) : [];
  return { language, title: line(at(value, "title")), cities: names.filter((name) => name !== "") };
};

const at = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;

/** Longer titles are no titles. */
const longest = 200;

const oneLine = (text: unknown): string =>
  typeof text === "string" ? text.slice(0, longest).replaceAll(/\s+/g, " ").trim() : "";
