import { expect, test } from "vitest";
import { schemaPages } from "./reference-schema.ts";
import type { SchemaNode } from "./schema-node.ts";

const root: SchemaNode = {
  title: "Plan",
  description: "A plan.",
  type: "object",
  required: ["title"],
  properties: {
    title: { $ref: "#/$defs/line", description: "The title on the cover." },
    themes: { type: "array", description: "Its themes.", items: { $ref: "#/$defs/themes" } },
    risks: { type: "array", description: "What may go wrong.", items: { $ref: "#/$defs/risk" } },
  },
  $defs: {
    line: { title: "LineOfText", description: "Text on one line.", type: "string" },
    themes: { title: "Themes", type: "string", enum: ["water"] },
    risk: {
      title: "Risk",
      description: "A risk.",
      type: "object",
      required: ["id"],
      properties: {
        id: { type: "string", description: "Its id." },
        level: {
          description: "How high.",
          type: "string",
          enum: ["low", "high"],
          enumDescriptions: ["seldom", "often"],
        },
        score: { description: "Points.", type: "integer", minimum: 1, maximum: 5 },
        owner: {
          description: "Who watches.",
          type: "string",
          refersTo: ["people", "stakeholders"],
        },
      },
    },
  },
};

const pages = new Map(
  schemaPages("plan", root, new Set(["themes"])).map(({ path, content }) => [path, content]),
);

test("a list of maps has a page, everything else stands in the overview", () => {
  expect([...pages.keys()].map((path) => path.replace("docs/reference/plan/", ""))).toEqual([
    "README.md",
    "risks.md",
    "shared.md",
  ]);
  const overview = pages.get("docs/reference/plan/README.md");
  expect(overview).toContain("| [`risks`](risks.md) | What may go wrong. |");
  expect(overview).toContain(
    "| **title** | The title on the cover. | [line of text](shared.md#line-of-text) |",
  );
  expect(overview).toContain(
    "| themes | Its themes. | list: a code of [themes](../taxonomies/themes.md) |",
  );
});

test("a field says what to write, in words", () => {
  const risks = pages.get("docs/reference/plan/risks.md");
  expect(risks).toContain("| **id** | Its id. | text |");
  expect(risks).toContain("| level | How high. | `low` seldom; `high` often |");
  expect(risks).toContain("| score | Points. | whole number, 1 to 5 |");
  expect(risks).toContain("| owner | Who watches. | id of one of: people, stakeholders |");
});

test("a reference to nothing is an error", () => {
  const broken: SchemaNode = { ...root, properties: { a: { $ref: "#/$defs/none" } } };
  expect(() => schemaPages("plan", broken, new Set())).toThrow('no definition is called "none"');
});
