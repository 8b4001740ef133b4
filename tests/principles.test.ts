// The fourteen principles of good findings, each shown on plans that go through the whole command.
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { memoryIo } from "../src/cli/io-memory.ts";
import { main } from "../src/cli/main.ts";
import { fixedChecks } from "../src/cli/rule-docs.ts";
import { displayWidth, visible } from "../src/core/text.ts";
import { rules } from "../src/rules/index.ts";

interface Place {
  readonly start: { readonly line: number; readonly column: number; readonly offset: number };
  readonly end: { readonly offset: number };
}

interface Found {
  readonly id: string;
  readonly level: string;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly file: string;
  readonly range: Place;
  readonly count: number;
  readonly related: readonly { readonly message: string; readonly range: Place }[];
  readonly repair?: { readonly safety: string };
}

const head = `iuc: plan/1
id: trees
title: Shade for all
profile: iuc-lap
language: en
status: draft
cities: [{ id: lyon, name: Lyon, country: FR }]
`;

const run = async (words: string, files: Readonly<Record<string, string>>): Promise<string> => {
  const io = memoryIo({ files, width: 80 });
  await main(["validate", ...words.split(" ").filter(Boolean)], io);
  return io.stdout();
};

const found = async (text: string): Promise<readonly Found[]> => {
  const output = await run("--json", { "a.plan.yaml": text });
  return (JSON.parse(output) as { diagnostics: readonly Found[] }).diagnostics;
};

/** What is said about a plan that has a head and these lines. */
const check = (lines: string): Promise<readonly Found[]> => found(head + lines);

const pretty = (lines: string): Promise<string> => run("", { "a.plan.yaml": head + lines });

/** The text a finding points at. */
const marked = (lines: string, { start, end }: Place): string =>
  (head + lines).slice(start.offset, end.offset);

const messy = `themes: [mobilty]
vision:
actions:
  - id: a1
    titel: Plant trees
    budget: 1000
    start: 14.03.2028
    progress: 50
  - id: a1
    title: Two
    objectives: [nothing]
    costs: 1,200
`;

describe("1 three parts: what is wrong, why it matters, what to do", () => {
  test("in every finding", async () => {
    const all = await check(messy);
    expect(all.length).toBeGreaterThan(6);
    for (const { message, why, fix } of all) {
      expect(message).not.toBe("");
      expect(why).toMatch(/^\p{Lu}.*\.$/su);
      expect(fix).toMatch(/^\p{Lu}.*[.…]$/su);
    }
  });

  test("where a programme is missing, the advice names one that there is", async () => {
    const all = await found("iuc: plan/1\n");
    expect(all.map(({ fix }) => fix)).toContain('Add a line "profile: iuc-lap".');
  });

  test("and in every rule and check there is, so that none can speak without them", () => {
    const words = [...rules.map((rule) => rule.words.en), ...Object.values(fixedChecks)];
    for (const { why, fix } of words) expect([why, fix]).not.toContain("");
  });
});

describe("2 the author's own text, not a value written anew", () => {
  test("lines stand as they are in the file, with comments and spaces", async () => {
    const text = await pretty("period: { start:  2025-13,  end: 2030 }   # to be agreed\n");
    expect(text).toContain("│ period: { start:  2025-13,  end: 2030 }   # to be agreed\n");
  });

  test.each([
    ["version: 1.10", "1.10"],
    ["version: 012", "012"],
    ["version: 0x1F", "0x1F"],
    ["version: 1e3", "1e3"],
  ])("%s is shown as it was typed", async (line, typed) => {
    const [first] = await check(`${line}\n`);
    expect(first?.message).toBe(
      `"version" takes ${first?.message.includes("one line") ? "text on one line" : "text"}, not the number ${typed}`,
    );
    expect(first?.fix).toContain(`'version: "${typed}"'`.slice(1, -1));
  });
});

describe("3 the headline stands alone", () => {
  test("on one line of a log, with the name or value it is about", async () => {
    const all = await check(messy);
    for (const { message } of all) {
      expect(message.length).toBeLessThanOrEqual(100);
      expect(message).not.toContain("\n");
      expect(message).toMatch(/"[^"]+"/);
    }
  });

  test("also where names and values are long", async () => {
    const long = "x".repeat(300);
    for (const { message } of await check(`${long}: 1\nthemes: [${long}]\n`))
      expect(message.length).toBeLessThanOrEqual(100);
  });
});

describe("4 the smallest true span", () => {
  test.each([
    ["an unknown key", "colour: red\n", "colour"],
    ["a wrong value", "themes: [mobilty]\n", "mobilty"],
    ["a value of another kind", "subtitle: 2030\n", "2030"],
    ["a text in another form", "nextRevision: 14.03.2028\n", "14.03.2028"],
    ["a second key", "summary: A\nsummary: B\n", "summary"],
    ["a missing key, at the entry that lacks it", "actions: [{ id: a1 }]\n", "id"],
    ["a missing key, at its owner", "pairing:\n  priority: Shade\n", "pairing"],
    [
      "a broken reference",
      "actions:\n  - { id: a1, title: A, dependsOn: [{ action: a9 }] }\n",
      "a9",
    ],
    ["a second id", "actions: [{ id: a1, title: A }, { id: a1, title: B }]\n", "a1"],
  ])("%s", async (_, lines, span) => {
    const [first] = await check(lines);
    expect(first && marked(lines, first.range)).toBe(span);
  });

  test("a missing key also shows where its line belongs", async () => {
    const lines = "pairing:\n  priority: Shade\n";
    const [first] = await check(lines);
    expect(first?.id).toBe("field/missing");
    expect(first?.related.map(({ message, range }) => [message, marked(lines, range)])).toEqual([
      ["its place is here", "priority"],
    ]);
  });

  test("a second key also shows the first one", async () => {
    const lines = "summary: A\nvision: { statement: B }\nsummary: C\n";
    const [first] = await check(lines);
    expect(first?.range.start.line).toBe(10);
    expect(first?.related.map(({ message, range }) => [message, range.start.line])).toEqual([
      ["it stands here first", 8],
    ]);
  });

  test("a broken reference also shows the nearest candidate", async () => {
    const lines = `stakeholders: [{ id: parks, name: Parks department }]
actions: [{ id: a1, title: Plant trees, owners: [park] }]
`;
    const [first] = await check(lines);
    expect(first?.related.map(({ message, range }) => [message, marked(lines, range)])).toEqual([
      ["the nearest one", "parks"],
    ]);
    expect(await pretty(lines)).toContain(
      " --> a.plan.yaml:8:22 the nearest one\n" +
        " 7 │ cities: [{ id: lyon, name: Lyon, country: FR }]\n" +
        " 8 │ stakeholders: [{ id: parks, name: Parks department }]\n" +
        "   │                      -----\n",
    );
  });
});

test.each([
  ["S1", "s1", "safe"],
  ["Parks Department", "parks-department", "unsafe"],
])(
  "a reference in another form (%s) shows the entry that is meant",
  async (written, id, safety) => {
    const lines = `stakeholders: [{ id: x, name: X }, { id: ${id}, name: Parks }]
actions: [{ id: a1, title: A, owners: [${written}] }]
`;
    const [first, ...others] = await check(lines);
    expect(others).toEqual([]);
    expect([first?.message, first?.fix, first?.repair?.safety]).toEqual([
      `"${written}" is not an id`,
      `Write ${id}.`,
      safety,
    ]);
    expect(first?.related.map(({ message, range }) => [message, marked(lines, range)])).toEqual([
      ["the nearest one", id],
    ]);
  },
);

describe("5 twins are one finding", () => {
  test("a missing key and an unknown one that is its misspelling", async () => {
    const all = await check("actions:\n  - id: a1\n    titel: Plant trees\n");
    expect(all.map(({ id, message }) => [id, message])).toEqual([
      ["field/misspelt", '"titel" should be "title", which an action needs'],
    ]);
  });

  test("but not where the right one is there as well", async () => {
    const all = await check("actions: [{ id: a1, title: A, titel: B }]\n");
    expect(all.map(({ id }) => id)).toEqual(["field/unknown"]);
  });

  test("a typo file with five slips has five findings, each with its key and a suggestion", async () => {
    const text = head
      .replace("title:", "titel:")
      .replace("profile:", "profil:")
      .replace("language:", "langauge:")
      .concat("actions: [{ id: a1, titel: A }]\nindicaters: []\n");
    const all = await found(text);
    const spans = all.map(({ range }) => text.slice(range.start.offset, range.end.offset));
    expect(spans).toEqual(["titel", "profil", "langauge", "titel", "indicaters"]);
    for (const { message, fix } of all) {
      expect(message).toMatch(/should be "|did you mean "/);
      expect(fix).toMatch(/^Rename /);
    }
  });
});

describe("6 did you mean", () => {
  test.each([
    ["a misspelling", "indicaters: []\n", '"indicators"'],
    ["another way to write it", "target_groups: []\nfunding_: []\n", "funding"],
    ["a name of another format", "goals: []\n", '"objectives"'],
    ["an old name in an entry", "actions: [{ id: a1, title: A, milestones: [] }]\n", '"steps"'],
  ])("%s", async (_, lines, name) => {
    const all = await check(lines);
    expect(all.map(({ message }) => message).join("\n")).toMatch(
      new RegExp(`did you mean.*${name}`),
    );
  });

  test("a field of the level above", async () => {
    const [first] = await check("actions: [{ id: a1, title: A, indicatorss: [], risks: [] }]\n");
    expect(first?.message).toContain('"indicatorss"');
    const nested = await check("governance: { objectives: [] }\n");
    expect(nested[0]?.message).toContain("but of the plan");
  });

  test("a field of the level below", async () => {
    const [first] = await check("dependsOn: [a1]\n");
    expect(first?.message).toBe('"dependsOn" is not a field of a plan but of an action');
    expect(first?.fix).toBe("Move it to an action.");
  });

  test("nothing for fewer than three letters, and at most three names", async () => {
    const [short] = await check("ti: A\n");
    expect(short?.message).toBe('"ti" is not a field of a plan');
    for (const { message } of await check(messy))
      expect((message.split("did you mean")[1] ?? "").match(/"[^"]+"/g)?.length ?? 0).toBeLessThan(
        4,
      );
  });
});

describe("7 a field with several shapes: the one that was meant is taken", () => {
  test("a group of fields is held against the fields of a group", async () => {
    const lines = "actions: [{ id: a1, title: A, owners: [{ stakeholdr: parks }] }]\n";
    const all = await check(lines);
    expect(all.map(({ message }) => message)).toEqual([
      '"stakeholdr" should be "stakeholder", which an owner needs',
    ]);
  });

  test("a value of none of the shapes is one finding that lists them in one line", async () => {
    const all = await check("actions: [{ id: a1, title: A, owners: [[parks]] }]\n");
    expect(all.map(({ message }) => message)).toEqual([
      'an entry of "owners" takes an id or a group of fields, not a list',
    ]);
  });
});

describe("8 limits on noise", () => {
  test("a file that cannot be read has one finding", async () => {
    const lines = `titel: x\nactions:\n${"  - { id: [ : }\n".repeat(2000)}`;
    const all = await check(lines);
    expect(all.map(({ id }) => id)).toEqual(["yaml/syntax"]);
  });

  test("what an error hides is not reported again by the rules", async () => {
    const all = await check(
      "actions: [{ id: a1, titel: A }]\nrisks: [{ id: r1, description: Flood, actions: [a1] }]\n",
    );
    expect(all.map(({ id }) => id)).toEqual(["field/misspelt"]);
  });

  test("a flood of one kind is cut, and counted in full", async () => {
    const lines = `tags: [${Array.from({ length: 5000 }, (_, index) => `"A ${index}"`).join(", ")}]\n`;
    const all = await check(lines);
    expect(all).toHaveLength(1000);
    expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(5000);
    const text = await pretty(lines);
    expect(text).toContain("5,000 errors");
    expect(text.split("\n").length).toBeLessThan(1000);
  });

  test("the same words in many places are one block with the places", async () => {
    const actions = Array.from(
      { length: 8 },
      (_, index) => `  - { id: a${index}, title: A${index}, x: 1 }\n`,
    );
    const text = await pretty(`actions:\n${actions.join("")}`);
    expect(text.match(/^error {2}/gm)).toHaveLength(1);
    expect(text).toContain("also  a.plan.yaml:10:26 (actions › a1 › x)");
    expect(text).toContain("3 more places");
    expect(text).toContain("8 errors");
  });
});

describe("9 ids are words with a domain, each with a page and iuc explain", () => {
  const ids = [...rules.map(({ id }) => id), ...Object.keys(fixedChecks)];

  test.each(ids)("%s", (id) => {
    expect(id).toMatch(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(existsSync(`docs/reference/rules/${id}.md`)).toBe(true);
  });

  test("the text names the command that tells more", async () => {
    expect(await pretty("colour: red\n")).toContain("more  iuc explain field/unknown\n");
  });
});

describe("10 fixes carry a safety label", () => {
  test("what keeps the meaning is safe, a guess is not", async () => {
    const all = await check(messy);
    const safety = Object.fromEntries(all.map(({ message, repair }) => [message, repair?.safety]));
    expect(safety['"14.03.2028" is not a date that can be read']).toBe("safe");
    expect(Object.values(safety)).toContain("unsafe");
    for (const label of Object.values(safety))
      expect(["safe", "unsafe", undefined]).toContain(label);
  });
});

describe("11 tone: no blame, no jargon, the same facts in every language", () => {
  const jargon =
    /\b(schema|instance|enum|oneOf|anyOf|regex|boolean|null|parser|token|node|invalid|illegal|you (?:forgot|failed)|your (?:mistake|fault)|please)\b/i;
  const blame =
    /\b(sch[ée]ma|esquema|inv[áa]lid[oa]|invalide|ill[ée]gal|ilegal|vous avez oubli|ha olvidado|esqueceu|bool[ée]en|booleano)\b/iu;

  test.each(rules.map(({ id, words }) => [id, words] as const))("%s", (_, words) => {
    for (const [language, said] of Object.entries(words))
      for (const text of [said.summary, said.why, said.fix, ...Object.values(said.messages)])
        expect(text).not.toMatch(language === "en" ? jargon : blame);
  });

  test("findings speak of fields, lists and text", async () => {
    for (const { message, why, fix } of await check(messy))
      expect(`${message} ${why} ${fix}`).not.toMatch(jargon);
  });

  test("languages tell the same places, levels and rules", async () => {
    const files = { "a.plan.yaml": head + messy };
    const bones = (text: string): readonly string[] =>
      text
        .split("\n")
        .flatMap((line) => /^(\S+:\d+:\d+) .*( \(\S+\/\S+\))$/.exec(line)?.slice(1).join("") ?? []);
    const english = bones(await run("--format concise", files));
    expect(english.length).toBeGreaterThan(6);
    for (const language of ["fr", "es", "pt"])
      expect(bones(await run(`--format concise --lang ${language}`, files))).toEqual(english);
  });
});

describe("12 columns for people, carets by display width", () => {
  /** The columns that the carets under the line of `file:line` take. */
  const carets = (
    text: string,
  ): { readonly above: string; readonly from: number; readonly to: number } => {
    const lines = text.split("\n");
    const index = lines.findIndex((line) => /│ *\^+$/.test(line));
    const below = lines[index] ?? "";
    return { above: lines[index - 1] ?? "", from: below.indexOf("^"), to: below.length };
  };

  const columns = (text: string, part: string): { readonly from: number; readonly to: number } => {
    const from = displayWidth(text.slice(0, text.indexOf(part)));
    return { from, to: from + displayWidth(part) };
  };

  test.each([
    ["wide letters", '? "東京の計画"\n: { 計画: x }\n', "計画:"],
    ["combining marks", "themes: [mobilite\u0301s, x\u0301y]\n", "mobilite\u0301s"],
    [
      "emoji of several parts",
      'vision: { statement: "\u{1f469}\u200d\u{1f33e} a", farbe: 2 }\n',
      "farbe",
    ],
  ])("%s", async (_, lines, part) => {
    const text = await pretty(lines.startsWith("?") ? `summary: { 東京: a, 計画: b }\n` : lines);
    const mark = lines.startsWith("?") ? "東京" : part;
    const { above, from, to } = carets(text);
    if (above.includes(mark)) expect({ from, to }).toEqual(columns(above, mark));
    else throw new Error(`not shown: ${text}`);
  });

  test("columns count characters: a wide letter or emoji is one", async () => {
    const [first] = await check('context: { "\u{1f333}": 1 }\ntags: ["\u{1f333}", "B C"]\n');
    expect(first?.range.start.column).toBe(12);
    const [, , second] = await check('tags: [ok, "x\u{1f333}", "B C"]\ncolour: 1\n');
    expect(second?.range.start.column).toBe(1);
  });

  test("tabs are expanded in the frame and one column in the place", async () => {
    const text = await pretty("themes:\t[mobilty]\n");
    expect(text).toContain("a.plan.yaml:8:10 ");
    expect(text).toContain(" 8 │ themes: [mobilty]\n   │          ^^^^^^^\n");
  });

  test("long lines are cut around the place", async () => {
    const sides = ["a".repeat(5000), "c".repeat(5000)] as const;
    const text = await pretty(`vision: { statement: "${sides[0]}", farbe: "${sides[1]}" }\n`);
    const { above, from, to } = carets(text);
    expect(above).toMatch(/^ 8 │ …a+", farbe: "c+…$/);
    expect(displayWidth(above)).toBeLessThanOrEqual(80);
    expect(above.slice(from, to)).toBe("farbe");
  });
});

describe("13 untrusted text is visible, places can be clicked", () => {
  test("what a terminal would obey is spelled out, in keys, values and names of files", async () => {
    const text = await run("", {
      "a\u001b[31m.plan.yaml": `${head}"col\\u001b[2Jour": red\nthemes: ["\\u202emobil"]\n`,
    });
    for (const line of text.split("\n")) expect(visible(line)).toBe(line);
    expect(text).toContain("a^[[31m.plan.yaml:8:1");
  });

  test("no line of a log starts with a command that is not ours", async () => {
    for (const format of [
      "pretty",
      "concise",
      "github",
      "gitlab",
      "junit",
      "json",
      "jsonl",
      "sarif",
    ]) {
      const text = await run(`--format ${format}`, {
        "a.plan.yaml": `${head}? "x\\n::error::boo ##[group]"\n: 1\nthemes: ["\\n::stop-commands::x"]\n`,
      });
      const commands = text.split(/[\r\n]/).filter((line) => /^\s*::|##\w*\[/.test(line));
      expect(commands.filter((line) => !line.startsWith("::error file=a.plan.yaml,"))).toEqual([]);
    }
  });

  test("places are relative to the working directory, file:line:column", async () => {
    const text = await run("--format concise plans/../plans", {
      "plans/lyon/plan.yaml": `${head}colour: 1\n`,
    });
    expect(text).toMatch(/^plans\/lyon\/plan\.yaml:8:1 error /);
  });
});

describe("14 the same order and the same bytes", () => {
  const files = {
    "b.plan.yaml": head + messy,
    "a.plan.yaml": (head + messy).replaceAll("trees", "parks"),
    "c/plan.yaml": head + messy,
  };

  test("by file, line, column and id, whatever is named first", async () => {
    const one = await run("--format concise b.plan.yaml c a.plan.yaml", files);
    expect(await run("--format concise a.plan.yaml b.plan.yaml c", files)).toBe(one);
    const places = one
      .split("\n")
      .flatMap((line) => /^(\S+?):(\d+):(\d+) \w+ .*\((\S+)\)$/.exec(line)?.slice(1, 5) ?? []);
    const rows = Array.from({ length: places.length / 4 }, (_, index) =>
      places.slice(4 * index, 4 * index + 4),
    );
    expect(rows.length).toBeGreaterThan(20);
    const sorted = rows.toSorted(
      (x, y) =>
        (x[0] ?? "").localeCompare(y[0] ?? "", "en") ||
        Number(x[1]) - Number(y[1]) ||
        Number(x[2]) - Number(y[2]) ||
        ((x[3] ?? "") < (y[3] ?? "") ? -1 : 1),
    );
    expect(rows).toEqual(sorted);
  });

  test.each(["pretty", "json", "jsonl", "sarif", "github", "gitlab", "junit"])(
    "%s is the same twice",
    async (format) => {
      expect(await run(`--format ${format}`, files)).toBe(await run(`--format ${format}`, files));
    },
  );
});
