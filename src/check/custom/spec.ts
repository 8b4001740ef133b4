import type { Condition, CustomRule, ValueSchema } from "../config.generated.ts";

/** A rule of the user's own as data. */
export type CustomSpec = Exclude<CustomRule, string>;

/** Whether a text fits a pattern. */
export type Test = (text: string) => boolean;

/** Opens a pattern on an engine whose time grows with the text alone; nothing where it cannot be used. */
export type Patterns = (pattern: string) => Test | undefined;

/** The steps of `actions[*].costs[*]`: names, and `*` for each entry. */
export const stepsOf = (select = ""): readonly string[] =>
  select === "" ? [] : select.replaceAll("[*]", ".*").split(".");

/** Every pattern of a rule. */
export const patternsOf = ({ where = [], must = [], schema }: CustomSpec): readonly string[] => [
  ...[...where, ...must].flatMap(patternOf),
  ...schemasIn(schema).flatMap(({ pattern }) => pattern ?? []),
];

const patternOf = ({ is, value }: Condition): readonly string[] =>
  is === "matches" && typeof value === "string" ? [value] : [];

/** A form and every form inside it, each once. */
export const schemasIn = (root: ValueSchema | undefined): readonly ValueSchema[] => {
  const found = new Set<ValueSchema>(root ? [root] : []);
  for (const node of found) for (const inner of partsOf(node)) found.add(inner);
  return [...found];
};

const partsOf = (node: ValueSchema): readonly ValueSchema[] => [
  ...Object.values(node.properties ?? {}),
  ...Object.values(node.$defs ?? {}),
  ...(node.anyOf ?? []),
  ...(node.items ? [node.items] : []),
  ...(node.not ? [node.not] : []),
];
