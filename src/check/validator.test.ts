import { readFileSync } from "node:fs";
import fc from "fast-check";
import { CORE_SCHEMA, load as loadYaml } from "js-yaml";
import { describe, expect, test } from "vitest";
import { createAjv, faultLines } from "../../tests/support/ajv.ts";
import { toPointer, type Path } from "../core/path.ts";
import type { Fault } from "./faults.ts";
import { parseSchema } from "./kinds.ts";
import { openValidator } from "./validator.ts";

const load = (text: string): unknown => loadYaml(text, { schema: CORE_SCHEMA });

const kinds = ["plan", "profile", "config", "theme", "template", "baseline"] as const;

const schemaText = (kind: string): string =>
  readFileSync(`schemas/bundled/${kind}.schema.json`, "utf8");

const samples = {
  plan: ["tests/mutations/exemplary.plan.yaml", "examples/velenje/plan.yaml"],
  profile: ["schemas/profiles/iuc-lap.yaml", "schemas/profiles/published.yaml"],
  config: ["tests/fixtures/settings/iuc.config.yaml"],
  theme: ["templates/themes/network.yaml", "tests/fixtures/themes/full.yaml"],
  template: ["templates/report/plan/template.yaml"],
  baseline: ["tests/fixtures/settings/baseline.yaml"],
};

const line = (fault: Fault): string => {
  const pointer = toPointer(fault.path);
  switch (fault.kind) {
    case "value":
      return `${pointer} ${fault.keyword}`;
    case "missing":
    case "unknown":
      return `${pointer} ${fault.kind} ${fault.key}`;
    case "empty":
    case "repeated":
      return `${pointer} ${fault.kind}`;
  }
};

describe.each(kinds)("a %s", (kind) => {
  const oracle = createAjv().compile(JSON.parse(schemaText(kind)) as object);
  const validate = openValidator<unknown>(() => parseSchema(schemaText(kind)));

  const compare = (value: unknown): readonly string[] => {
    const faults: Fault[] = [];
    const fits = validate(value, faults);
    const lines = [...new Set(faults.map(line))].sort();
    expect(oracle(value)).toBe(fits);
    expect(lines).toEqual(faultLines(oracle.errors ?? [], value));
    return lines;
  };

  test.each(samples[kind])("%s fits, as ajv says", (path) => {
    expect(compare(load(readFileSync(path, "utf8")))).toEqual([]);
  });

  test.each(samples[kind])("spoilt in any way, %s breaks what ajv says it breaks", (path) => {
    const text = readFileSync(path, "utf8");
    const places = placesIn(load(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), spoiling), { minLength: 1, maxLength: 6 }), (all) => {
        const value = load(text);
        for (const [at, spoil] of all)
          spoilAt(value, places[at % places.length] ?? [], structuredClone(spoil));
        compare(value);
      }),
      { numRuns: 300 },
    );
  });

  test("any value is judged as ajv judges it", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void compare(value)));
  });
});

test.each(kinds.map((kind) => `schemas/bundled/${kind}.schema.json`))(
  "%s asks nothing we do not check",
  (path) => {
    const words = ["title", "description", "examples", "enumDescriptions", "refersTo"];
    const names = new Set(["properties", "patternProperties", "$defs"]);
    const known = new Set([...knownKeywords, ...words]);
    const unknown = new Set<string>();
    const look = (node: unknown, isNames: boolean): void => {
      if (typeof node !== "object" || node === null || Array.isArray(node)) return;
      for (const [key, value] of Object.entries(node)) {
        if (!isNames && !known.has(key)) unknown.add(key);
        if (isNames || typeof value === "object") look(value, !isNames && names.has(key));
      }
    };
    look(JSON.parse(readFileSync(path, "utf8")), false);
    expect([...unknown]).toEqual([]);
  },
);

const knownKeywords = [
  ...["$schema", "$id", "$defs", "$ref", "type", "const", "enum", "pattern"],
  ...["minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum"],
  ...["items", "minItems", "uniqueItems", "minProperties", "required", "properties"],
  ...["patternProperties", "additionalProperties", "propertyNames"],
];

type Spoiling = { readonly kind: "put" | "take" | "add" | "twice"; readonly value: unknown };

const spoiling: fc.Arbitrary<Spoiling> = fc.record({
  kind: fc.constantFrom("put" as const, "take" as const, "add" as const, "twice" as const),
  value: fc.oneof(
    fc.constantFrom(null, "", 0, -1, 1e9, 1.5, true, [], {}, [""], "a".repeat(600), "2030", "x y"),
    fc.jsonValue({ maxDepth: 2 }),
  ),
});

function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...steps.flatMap((step) => placesIn(Reflect.get(value, step), [...path, step]))];
}

function spoilAt(root: unknown, path: Path, { kind, value }: Spoiling): void {
  const owner = path
    .slice(0, -1)
    .reduce<unknown>(
      (at, step) => (typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined),
      root,
    );
  const step = path.at(-1);
  if (typeof owner !== "object" || owner === null || step === undefined) return;
  if (Array.isArray(owner)) {
    if (kind === "take") owner.splice(Number(step), 1);
    else if (kind === "twice") owner.push(owner[Number(step)] ?? "again");
    // No file holds a list with holes.
    else if (Number(step) < owner.length) owner[Number(step)] = value;
  } else if (kind === "take") Reflect.deleteProperty(owner, step);
  else if (kind === "add") Reflect.set(owner, `${String(step)}s`, value);
  else Reflect.set(owner, step, value);
}
