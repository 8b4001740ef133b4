import { languages } from "../src/core/language.ts";

/** Name of a rule's export: `time/action-dates-ordered` is `actionDatesOrdered`. */
export const exportName = (id: string): string =>
  id
    .slice(id.indexOf("/") + 1)
    .replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Ids of the rules that `src/rules/index.ts` imports. */
export const rulesIn = (index: string): readonly string[] =>
  [...index.matchAll(/ from "\.\/([a-z]+\/[a-z0-9-]+)\.ts";$/gm)].map(([, id = ""]) => id);

/** The text of `src/rules/index.ts` for these rules, in order of id. Throws where two share a name. */
export const ruleIndex = (ids: readonly string[]): string => {
  const sorted = [...ids].sort();
  const twins = sorted.filter((id) => sorted.some((each) => each !== id && sameName(each, id)));
  if (twins.length > 0) throw new Error(`${twins.join(" and ")} would have the same name in code`);
  const imports = sorted.map((id) => `import { ${exportName(id)} } from "./${id}.ts";`);
  return `import type { Rule } from "../check/rule.ts";
${imports.join("\n")}

/** Every rule, in order of id. */
export const rules: readonly Rule[] = [${sorted.map(exportName).join(", ")}];
`;
};

const sameName = (a: string, b: string): boolean => exportName(a) === exportName(b);

/** The rule that has the name in code which `id` would get; nothing where the name is free. */
export const namesake = (id: string, ids: readonly string[]): string | undefined =>
  ids.find((each) => each !== id && sameName(each, id));

const emptyWords = (language: string): string => `    ${language}: {
      summary: "",
      why: "",
      fix: "",
      messages: { wrong: "" },
    },`;

/** A rule to be filled in; it does not pass its tests until it is. */
export const ruleTemplate = (
  id: string,
): string => `import { defineRule } from "../../check/rule.ts";

/** The invariant in one line. */
export const ${exportName(id)} = defineRule({
  id: "${id}",
  origin: [],
  sources: [],
  level: "warning",
  kind: "wrong",
  words: {
${languages.map(emptyWords).join("\n")}
  },
  good: [],
  bad: [],
  *check(model) {
    // yield { path: ["actions", 0, "end"], messageId: "wrong", data: {} };
  },
});
`;
