import { resolve, type SchemaNode } from "./schema-node.ts";
import type { Output } from "./sources.ts";

/** The top-level fields of a plan and whether each holds entries, so that folders can be put together. */
export const planFieldFiles = (plan: SchemaNode): readonly Output[] => [
  { path: "src/plan/plan-fields.generated.ts", content: moduleOf(plan) },
];

const moduleOf = (plan: SchemaNode): string => `// Generated from schemas/ by \`npm run generate\`.

/**
 * Every top-level field of a plan: \`entries\` is a list of maps, which may have a file each;
 * \`value\` is anything else.
 */
export const planFields: Readonly<Record<string, "entries" | "value">> = {
${Object.entries(plan.properties ?? {})
  .map(([name, node]) => `  ${name}: "${holds(plan, node)}",`)
  .join("\n")}
};
`;

const holds = (plan: SchemaNode, node: SchemaNode): "entries" | "value" => {
  const { items } = resolve(plan, node);
  return items && resolve(plan, items).type === "object" ? "entries" : "value";
};
