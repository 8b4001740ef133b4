import { readdirSync, readFileSync } from "node:fs";
import { data as isoCurrencies } from "currency-codes";
import { iso31661 } from "iso-3166";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  parseTaxonomy,
  taxonomyCodes,
  taxonomySchema,
  type Taxonomy,
  type TaxonomyEntry,
} from "../scripts/taxonomies.ts";

const folder = new URL("../schemas/taxonomies/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
const texts = new Map(files.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
const taxonomies = [...texts.values()].map(parseTaxonomy);

const taxonomy = (id: string): Taxonomy => {
  const found = taxonomies.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no taxonomy ${id}`);
  return found;
};
const ids = (id: string): string[] => taxonomy(id).entries.map((entry) => entry.id);
const entry = (list: string, id: string): TaxonomyEntry | undefined =>
  taxonomy(list).entries.find((candidate) => candidate.id === id);
const inEuOn = (day: string): string[] =>
  taxonomy("countries")
    .entries.filter(({ eu = [] }) => eu.some(({ from, to }) => from <= day && day <= (to ?? day)))
    .map(({ id }) => id);

// Themes as real pairings, plans and good practices name them, compound phrases taken apart.
const PHRASES = `
  energy management; smart city; hydrogen; public awareness; open innovation; sustainable consumption
  sustainable tourism; climate mitigation; waste; green infrastructure; sustainable mobility
  climate resilience; citizen engagement; urban parks; climate adaptation; mobility; circular economy
  water; social innovation; urban farming; culture; multicultural events; energy communities
  community gardens; micromobility; climate; biodiversity; production and consumption
  natural and cultural heritage; land use and nature-based solutions; community engagement; seedlings
  sculpture museum; water and waste water; smart mobility; non-motorised transport; tourism
  business development; transport; green city; sustainable urbanisation; walking; cycling; start-ups
  technology park; air; digital; education; smart cities; urbanisation; ecology; metals; automotive
  logistics; biomedicine; trade; SMEs; environmental technology; aerospace; health
  innovation (region to region); city-wide decarbonisation; just transition; building; port
  geothermal power; mobility plans; solar; green belt; community energy; wind; forests; green power
  public transport; greenery; coal exit; district heat; green areas; renovation; fleets
  culture and tourism; new urbanisation; ecological control; non-ferrous metals; automotive parts
  education and jobs; green economy; smart infrastructure; energy; health and urban green; retail
  community space; civil society; urban commons; urban biodiversity; participation; regeneration
  education partnerships; digital transformation of industry; poverty; inclusion through music
  public services; public park; refugee integration; immigrant inclusion; green regeneration
  governance; business; environment; procurement; jobs; affordable housing; district regeneration
  e-participation; vacant space; inclusion; art; social housing; gender; metropolitan planning; food
  urban bees; climate-friendly housing; urban food policy; green-space charter; citizen clean-up
  active ageing`
  .split(/[;\n]/)
  .map((phrase) => phrase.trim())
  .filter((phrase) => phrase !== "");

describe("every taxonomy", () => {
  test("there are thirteen, each named like its file", () => {
    expect(taxonomies.map(({ id }) => `${id}.yaml`)).toEqual(files);
    expect(files).toEqual([
      "com.yaml",
      "countries.yaml",
      "currencies.yaml",
      "integration-aspects.yaml",
      "languages.yaml",
      "nlc.yaml",
      "nua.yaml",
      "paris.yaml",
      "po.yaml",
      "sdg.yaml",
      "sendai.yaml",
      "themes.yaml",
      "uaeu.yaml",
    ]);
  });

  test.each(files)("%s reads the same in YAML 1.1 and 1.2", (name) => {
    const text = texts.get(name) ?? "";
    expect(load(text)).toEqual(parse(text));
  });

  test.each(taxonomies.map((list) => [list.id, list] as const))("%s is consistent", (_, list) => {
    const known = new Set(list.entries.map(({ id }) => id));
    const groups = new Set(list.groups?.map(({ id }) => id));
    expect(known.size).toBe(list.entries.length);
    for (const { id, parent, replacedBy, group, until } of list.entries) {
      expect(parent === undefined || known.has(parent), `parent of ${id}`).toBe(true);
      expect(replacedBy === undefined || known.has(replacedBy), `successor of ${id}`).toBe(true);
      expect(replacedBy === undefined || until !== undefined, `end of ${id}`).toBe(true);
      expect(groups.size === 0 ? group === undefined : groups.has(group ?? ""), id).toBe(true);
    }
    expect(new Set(list.entries.map(({ title }) => title)).size).toBe(list.entries.length);
  });

  test.each(taxonomies.map((list) => [list.id, list] as const))(
    "%s: every code has the form it declares",
    (_, list) => {
      const form = new RegExp(list.pattern ?? "never^", "u");
      const bare = taxonomyCodes({ ...list, prefix: "" }).map(({ code }) => code.slice(1));
      expect(bare.filter((code) => !form.test(code))).toEqual([]);
      expect(form.test("no such code")).toBe(false);
    },
  );

  test("what is not verified is explained", () => {
    const silent = taxonomies.filter(
      ({ verified, unverified, entries }) =>
        unverified === undefined && (!verified || entries.some((e) => e.verified === false)),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe("frameworks", () => {
  test("sdg: 17 goals and their targets", () => {
    const goals = taxonomy("sdg").entries.filter(({ parent }) => parent === undefined);
    const counts = goals.map(
      ({ id }) => taxonomy("sdg").entries.filter(({ parent }) => parent === id).length,
    );
    expect(counts).toEqual([7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19]);
    expect(counts.reduce((a, b) => a + b)).toBe(169);
    expect(ids("sdg")).toContain("16.10");
  });

  test.each([
    ["18", false],
    ["0", false],
    ["11.e", false],
    ["11.02", false],
    ["1.1.1", false],
    ["1.10", true],
  ])("sdg: the form of %s is %s", (code, expected) => {
    expect(new RegExp(taxonomy("sdg").pattern ?? "", "u").test(code)).toBe(expected);
  });

  test("nua: ranges cover 1 to 175 without gap or overlap, claims lie inside", () => {
    const codes = taxonomyCodes(taxonomy("nua")).map(({ code }) => code);
    expect(codes).toEqual(Array.from({ length: 175 }, (_, i) => `NUA:${i + 1}`));
    for (const { id, from, to } of taxonomy("nua").entries) expect(id).toBe(`${from}-${to}`);
    expect(taxonomy("nua").claims).toEqual({ from: 25, to: 160 });
    const starts = taxonomy("nua").entries.map(({ from }) => from);
    expect(starts).toContain(25);
    expect(starts).toContain(161);
  });

  test("the smaller lists hold what their source has", () => {
    expect(ids("uaeu")).toHaveLength(20);
    expect(taxonomy("uaeu").entries.every(({ since }) => since !== undefined)).toBe(true);
    expect(ids("sendai").join(" ")).toBe("P1 P2 P3 P4 A B C D E F G");
    expect(ids("paris")).toEqual(expect.arrayContaining(["2.1a", "2.1b", "2.1c", "7"]));
    expect(ids("nlc").slice(0, 3)).toEqual(["just", "green", "productive"]);
    expect(ids("com")).toEqual(expect.arrayContaining(["mitigation", "transport", "extreme-heat"]));
    expect(ids("po")).toEqual(expect.arrayContaining(["PO1", "PO5", "RSO5.1", "RSO5.2"]));
  });

  test("recalled lists are not called verified", () => {
    expect(entry("nua", "25-42")?.verified).toBe(false);
    expect(taxonomy("com").verified).toBe(false);
    expect(taxonomy("po").verified).toBe(false);
    expect(taxonomy("integration-aspects").verified).toBe(false);
  });
});

describe("standards", () => {
  test("countries are those of ISO 3166-1, and Kosovo by its EU code", () => {
    const iso = iso31661.map(({ alpha2 }) => alpha2);
    expect(iso).toHaveLength(249);
    expect(ids("countries")).toEqual([...iso, "XK"]);
    expect(entry("countries", "XK")?.verified).toBe(false);
    expect(entry("countries", "NO")?.title).toBe("Norway");
  });

  test.each([
    ["2026-11-23", 27, false],
    ["2020-02-01", 27, false],
    ["2020-01-31", 28, true],
    ["2013-06-30", 27, true],
    ["1972-12-31", 6, false],
  ])("on %s the Union has %i members, the United Kingdom among them: %s", (day, count, uk) => {
    expect(inEuOn(day)).toHaveLength(count);
    expect(inEuOn(day).includes("GB")).toBe(uk);
  });

  test("currencies follow ISO 4217 in codes and decimals", () => {
    const left = "BOV CHE CHW USN XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX".split(" ");
    const iso = isoCurrencies.filter(({ code }) => !left.includes(code));
    const since2024 = "XCG";
    const ours = taxonomy("currencies").entries;
    expect(
      ours
        .filter(({ id, until }) => until === undefined && id !== since2024)
        .map(({ id, exponent }) => [id, exponent]),
    ).toEqual(
      iso
        .filter(({ code }) => entry("currencies", code)?.until === undefined)
        .map(({ code, digits }) => [code, digits]),
    );
    expect(iso.map(({ code }) => code).filter((code) => !ids("currencies").includes(code))).toEqual(
      [],
    );
  });

  test.each([
    { id: "JPY", exponent: 0 },
    { id: "EUR", exponent: 2 },
    { id: "KWD", exponent: 3 },
    { id: "HRK", exponent: 2, until: "2022-12-31", replacedBy: "EUR" },
    { id: "BGN", exponent: 2, until: "2025-12-31", replacedBy: "EUR" },
  ])("$id has $exponent decimals, ends $until, becomes $replacedBy", (expected) => {
    const { title, ...facts } = entry("currencies", expected.id) ?? { title: "" };
    expect(facts).toEqual(expected);
    expect(title).not.toBe("");
  });

  test("every currency says its decimals", () => {
    expect(taxonomy("currencies").entries.filter((e) => e.exponent === undefined)).toEqual([]);
  });

  test("languages: the 24 of the Union and those of partner cities, all well-formed tags", () => {
    const eu = taxonomy("languages").entries.filter(({ group }) => group === "eu");
    expect(eu).toHaveLength(24);
    expect(Intl.getCanonicalLocales(ids("languages"))).toHaveLength(ids("languages").length);
    const partners = "zh hi ja ca eu gl is nb no uk sr tr ru ar id ms ko th vi cy".split(" ");
    expect(ids("languages")).toEqual(expect.arrayContaining(partners));
  });
});

describe("own vocabularies", () => {
  const themes = taxonomy("themes").entries;
  const themeOf = (phrase: string): string | undefined =>
    themes.find((theme) =>
      [theme.id.replaceAll("-", " "), ...(theme.aliases ?? [])].includes(phrase),
    )?.id;

  test("related codes exist", () => {
    const known = new Set(taxonomies.flatMap((list) => taxonomyCodes(list).map((c) => c.code)));
    expect(themes.flatMap(({ related = [] }) => related).filter((c) => !known.has(c))).toEqual([]);
    expect(themes.filter(({ related }) => related === undefined)).toEqual([]);
  });

  test("an alias leads to one theme", () => {
    const words = themes.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  test.each(PHRASES)("the phrase “%s”, used by real pairings and plans, has a theme", (phrase) => {
    expect(themeOf(phrase)).toBeDefined();
  });

  test.each([
    ["smart city", "digital"],
    ["hydrogen", "energy"],
    ["urban farming", "food"],
    ["natural and cultural heritage", "culture-heritage"],
    ["non-ferrous metals", "local-economy"],
  ])("%s belongs to %s", (phrase, theme) => {
    expect(themeOf(phrase)).toBe(theme);
  });

  test("twelve integration aspects with a question each and a scale from 1 to 5", () => {
    const { entries, scale = [] } = taxonomy("integration-aspects");
    expect(entries).toHaveLength(12);
    expect(entries.filter(({ description = "" }) => !description.endsWith("?"))).toEqual([]);
    expect(scale.map(({ score }) => score)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("taxonomySchema", () => {
  const list: Taxonomy = {
    id: "x",
    title: "Title",
    description: "What it is.",
    prefix: "X",
    source: { name: "Body", version: "2020", licence: "facts" },
    verified: true,
    complete: true,
    entries: [
      { id: "1-2", from: 1, to: 2, title: "First two" },
      { id: "3.a", title: "Third", verified: false },
    ],
  };

  test("lists each code with prefix and title", () => {
    expect(taxonomySchema(list)).toEqual({
      title: "Title",
      description: "What it is. Source: Body (2020).",
      type: "string",
      enum: ["X:1", "X:2", "X:3.a"],
      enumDescriptions: ["First two", "First two", "Third (unverified)"],
    });
  });

  test("has bare codes where there is no prefix", () => {
    expect(taxonomySchema(taxonomy("countries")).enum.slice(0, 2)).toEqual(["AD", "AE"]);
    expect(taxonomySchema(taxonomy("sdg")).enum).toContain("SDG:11.2");
  });
});

describe("parseTaxonomy", () => {
  const text = texts.get("sendai.yaml") ?? "";

  test.each([
    ["an unquoted number as code", text.replace("id: P1", "id: 1"), "/entries/0/id must be string"],
    ["an unknown key", `${text}\nlicense: x\n`, "must NOT have additional properties"],
    ["a missing key", text.replace("verified: true\n", ""), "must have required property"],
    ["a title that is too long", text.replace("Understand", "x".repeat(90)), "/entries/0/title"],
  ])("refuses %s", (_, broken, message) => {
    expect(() => parseTaxonomy(broken)).toThrow(message);
  });

  test("refuses half a range", () => {
    const half = (texts.get("nua.yaml") ?? "").replace(/to: 10,/, "");
    expect(() => parseTaxonomy(half)).toThrow("must have property to when property from");
  });
});

describe("taxonomy.schema.json", () => {
  test("describes every property", () => {
    const schema: unknown = JSON.parse(
      readFileSync(new URL("../taxonomy.schema.json", folder), "utf8"),
    );
    expect(undescribed(schema, "#")).toEqual([]);
  });
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Pointers of all properties without a description. */
const undescribed = (node: unknown, at: string): string[] => {
  if (!isObject(node)) return [];
  const properties = isObject(node.properties) ? node.properties : {};
  return [
    ...Object.entries(properties).flatMap(([name, value]) =>
      isObject(value) && typeof value.description === "string" ? [] : [`${at}/${name}`],
    ),
    ...Object.entries(node).flatMap(([name, value]) => undescribed(value, `${at}/${name}`)),
  ];
};
