import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { createAjv } from "../../../tests/support/ajv.ts";
import { parseSchema } from "../../check/kinds.ts";
import { openAssets } from "../assets.ts";
import { schemaTextOf } from "../schema-text.ts";
import { fieldExample } from "./field-example.ts";
import { fieldsOf } from "./field-index.ts";

const text = schemaTextOf(openAssets());

describe.each(["plan", "profile"] as const)("a %s", (kind) => {
  const root = parseSchema(text(kind));
  // Only what the example holds: a field without the file around it.
  const validate = createAjv().compile({ ...root, required: [] });

  test("has an example of every field that passes the schema", () => {
    const wrong = fieldsOf(root)
      .map(({ path }) => ({ path, example: fieldExample(root, path) }))
      .filter(({ example }) => !validate(load(example)));
    expect(wrong).toEqual([]);
  });
});

test("shows a field inside the least around it", () => {
  expect(fieldExample(parseSchema(text("plan")), ["actions", "owners"])).toBe(
    `actions:
  - id: tram-line
    title: Text on one line
    owners:
      - s1
`,
  );
});
