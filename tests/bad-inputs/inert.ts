import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import type { Link } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect } from "vitest";
import type { FormatName } from "../../src/cli/validate/formats.ts";
import { visible } from "../../src/core/text.ts";
import { nodesOf, plainText } from "../../src/export/tree.ts";
import { parseXml } from "../format/xml.ts";
import type { Outcome } from "./every-format.ts";

/** Nothing that a run prints is obeyed by a terminal, a log reader or a browser, and programs can read it. */
export const expectInert = (format: FormatName, { stdout, stderr, summary }: Outcome): void => {
  for (const [where, text] of Object.entries({ stdout, stderr, summary })) {
    expectPlain(format, text, `${format} ${where}`);
    expectNoCommand(format, text, `${format} ${where}`);
  }
  expect(stderr, "a crash").not.toMatch(/^ {4}at /m);
  if (summary !== "") expectMarkdown(summary);
  readers[format]?.(stdout);
};

/** No control character but line feeds, no mark that turns text; in a terminal and for programs, none that hides. */
const expectPlain = (format: FormatName, text: string, where: string): void => {
  const isProse = format === "markdown" || format === "html";
  const line = text
    .replaceAll("\ufffd", "")
    .split("\n")
    .find((each) => (isProse ? acting.test(each) : visible(each) !== each));
  expect(line, where).toBeUndefined();
};

// eslint-disable-next-line no-control-regex -- these characters are what it looks for
const acting = /[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]/;

const ours = /^::(error|warning|notice) (title=[^:]*|file=[^:]*)::/;

const expectNoCommand = (format: FormatName, text: string, where: string): void => {
  const commands = text
    .split(/[\r\n\u2028\u2029]/)
    .filter((line) => /^\s*::/.test(line) || /##\w*\[/.test(line))
    .filter((line) => format !== "github" || !ours.test(line));
  expect(commands, where).toEqual([]);
};

// Draft 4 and later drafts agree on every keyword that this schema uses.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validateSarif = ajv.compile(
  Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "$schema" && key !== "id")),
);

interface Run {
  readonly results: readonly {
    readonly partialFingerprints: Readonly<Record<string, string>>;
    readonly locations: readonly {
      readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
    }[];
  }[];
}

const expectSarif = (text: string): void => {
  const log = JSON.parse(text) as { readonly runs: readonly Run[] };
  validateSarif(log);
  expect(validateSarif.errors ?? []).toEqual([]);
  const results = log.runs.flatMap((run) => run.results);
  expectUnique(results.flatMap((each) => Object.values(each.partialFingerprints)));
  for (const { locations } of results)
    for (const { physicalLocation } of locations) {
      const { uri } = physicalLocation.artifactLocation;
      expect(uri).toMatch(/^(?!\/|\w+:)(?:[\w.~/-]|%[0-9A-F]{2})+$/);
    }
};

const expectUnique = (names: readonly string[]): void => {
  expect(names.length - new Set(names).size, "fingerprints that stand twice").toBe(0);
};

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const expectGitlab = (text: string): void => {
  const issues = JSON.parse(text) as readonly Issue[];
  expectUnique(issues.map(({ fingerprint }) => fingerprint));
  for (const { description, severity, location } of issues) {
    expect(description).not.toBe("");
    expect(["info", "minor", "major", "critical", "blocker"]).toContain(severity);
    expect(location.path).not.toMatch(/^\.?\//);
    expect(location.lines.begin).toBeGreaterThan(0);
  }
};

/**
 * Markdown of ours has links within itself and line breaks; everything else in it is text. Readers turn bare
 * addresses into links, which show where they lead.
 */
export const expectMarkdown = (text: string): void => {
  const nodes = [...nodesOf(unified().use(remarkParse).use(remarkGfm).parse(text))];
  const html = nodes.flatMap((node) => (node.type === "html" ? [node.value] : []));
  expect(html.filter((value) => !/^(<\/?a( id="[\w-]+")?>|<br>)$/.test(value))).toEqual([]);
  const links = nodes.flatMap((node) => (node.type === "link" ? [node] : []));
  const hiding = links.filter((link) => !link.url.startsWith("#") && !showsTarget(link));
  expect(hiding).toEqual([]);
  const others = ["image", "imageReference", "definition", "footnoteReference", "yaml"];
  expect(nodes.filter(({ type }) => others.includes(type))).toEqual([]);
};

const showsTarget = (link: Link): boolean => {
  const text = plainText(link);
  const isAddress = text === link.url && /^https?:\/\//i.test(text);
  return isAddress || [`http://${text}`, `mailto:${text}`].includes(link.url);
};

/** A page without scripts, frames, forms or anything from elsewhere, and a policy that would refuse them. */
export const expectPage = (text: string): void => {
  expect(text).toMatch(/^<!doctype html>\n/);
  const tags = text.match(/<[a-z!][^<>]*>/gi) ?? [];
  const elements =
    /^<(script|iframe|object|embed|form|link|img|base|svg[^>]*href|foreignobject|math)/i;
  expect(tags.filter((tag) => elements.test(tag))).toEqual([]);
  const bare = tags.map((tag) => tag.replaceAll(/"[^"]*"/g, '""'));
  expect(bare.filter((tag) => /\s(on\w+|style|src|srcset|srcdoc|action)=/i.test(tag))).toEqual([]);
  const targets = tags.flatMap((tag) => /\shref="([^"]*)"/.exec(tag)?.[1] ?? []);
  expect(targets.filter((target) => !target.startsWith("#"))).toEqual([]);
  expect(text.match(/<style>/g) ?? []).toHaveLength(1);
  const [policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text) ?? [];
  expect(policy).toContain("default-src 'none'; style-src 'sha256-");
  expect(policy).toContain("base-uri 'none'; form-action 'none'");
  expect(policy).not.toMatch(/unsafe|\*|script-src|https?:/);
};

const readers: Partial<Record<FormatName, (text: string) => void>> = {
  json: (text) => void JSON.parse(text),
  jsonl: (text) =>
    text
      .trimEnd()
      .split("\n")
      .forEach((line) => void JSON.parse(line)),
  sarif: expectSarif,
  gitlab: expectGitlab,
  junit: (text) => void parseXml(text),
  markdown: expectMarkdown,
  html: expectPage,
};
