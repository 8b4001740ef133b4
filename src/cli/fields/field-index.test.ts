import { describe, expect, test } from "vitest";
import { parseSchema } from "../../check/kinds.ts";
import { openAssets } from "../assets.ts";
import { schemaTextOf } from "../schema-text.ts";
import { fieldsOf, findField } from "./field-index.ts";

const fields = fieldsOf(parseSchema(schemaTextOf(openAssets())("plan")));

const paths = (query: string): readonly string[] | undefined => {
  const found = findField(fields, query);
  if (found.kind === "field") return [found.field.path.join(".")];
  return found.kind === "several" ? found.fields.map(({ path }) => path.join(".")) : undefined;
};

describe("finds a field", () => {
  test.each([
    ["actions.owners", "actions.owners"],
    ["action.owners", "actions.owners"],
    ["owners", "actions.owners"],
    ["/actions/0/owners", "actions.owners"],
    ["actions[0].owners", "actions.owners"],
    ["plan.title", "title"],
    ["city.population", "cities.population"],
    ["target_groups", "actions.targetGroups"],
    ["funding.instrument", "funding.instrument"],
    ["costs.money", "actions.costs.money"],
    ["gaps", "gaps"],
    ["actions/a1/owners", "actions.owners"],
    ["actions › a1 › costs › c2 › money", "actions.costs.money"],
    ["localGroup/members/0/since", "localGroup.members.since"],
  ])("%s", (query, path) => {
    expect(paths(query)).toContain(path);
    if (query !== "costs.money") expect(paths(query)).toHaveLength(1);
  });
});

test("names all places of a name that stands in several", () => {
  expect(paths("instrument")).toEqual(["funding.instrument"]);
  expect(paths("start")).toEqual(expect.arrayContaining(["actions.start", "period.start"]));
});

test.each([
  ["ownrs", ["owners"]],
  ["actions.ownrs", ["actions.owners"]],
  ["zzzzzz", []],
  ["risks/actions-have-rsk", []],
  ["", []],
])("%j is no field", (query, similar) => {
  const found = findField(fields, query);
  expect(found.kind).toBe("none");
  expect(found).toMatchObject({ similar: expect.arrayContaining(similar) as unknown });
});
