import type { Place, Text } from "../format/plan-facts.ts";

/** What the author of a plan calls the place a JSON pointer leads to, in the value of the whole document. */
export const placeOf = (root: unknown, pointer: string): Place | undefined => {
  const [section, ...rest] = stepsOf(pointer);
  if (section === undefined) return undefined;
  let value = childOf(root, section);
  let entry: Place["entry"];
  let field: string | undefined;
  for (const step of rest) {
    value = childOf(value, step);
    const named = nameOf(value);
    if (named && entry === undefined) entry = named;
    else if (named?.id !== undefined || !/^\d+$/.test(step))
      field = joined(field, named?.id ?? step);
  }
  return { section, ...(entry ? { entry } : {}), ...(field === undefined ? {} : { field }) };
};

const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

/** The way below an entry, as it is written in the file. */
const joined = (way: string | undefined, step: string): string =>
  way === undefined ? step : `${way} › ${step}`;

const childOf = (value: unknown, step: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, step)
    ? Reflect.get(value, step)
    : undefined;

const titles = ["title", "name", "text", "label", "what", "description", "insight"];

/** Id and title of a map that has one of them. */
const nameOf = (value: unknown): Place["entry"] => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const id = childOf(value, "id");
  const title = titles.map((key) => childOf(value, key)).find(isText);
  if (typeof id !== "string" && title === undefined) return undefined;
  return {
    ...(typeof id === "string" ? { id } : {}),
    ...(title === undefined ? {} : { title }),
  };
};

const isText = (value: unknown): value is Text =>
  (typeof value === "string" && value.trim() !== "") ||
  (typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).length > 0 &&
    Object.values(value).every((text) => typeof text === "string"));
