import type { Diagnostic, Level } from "../../core/diagnostic.ts";
import type { SourceText } from "../../core/document.ts";
import { toRange } from "../../core/position.ts";
import type { FaultRule, TemplateFault } from "../../template/syntax.ts";

interface RuleWords {
  readonly level: Level;
  readonly why: string;
  readonly fix: string;
}

const reference = "docs/reference/report-model.md";

/** Why each kind of fault matters, and what to do. */
const words: Readonly<Record<FaultRule, RuleWords>> = {
  "template/syntax": {
    level: "error",
    why: "A template that cannot be read prints nothing.",
    fix: "close every {{#block}} with its {{/block}}, and every {{ with }}",
  },
  "template/field": {
    level: "error",
    why: "It would leave a hole in every report, and nobody would notice.",
    fix: `take a field that is there; ${reference} lists them all`,
  },
  "template/prototype": {
    level: "error",
    why: "It reaches behind the report, into the program; a template prints what a plan says and no more.",
    fix: `take a field that is there; ${reference} lists them all`,
  },
  "template/helper": {
    level: "error",
    why: "Each value is printed by a helper, which makes it safe, and helpers stand alone.",
    fix: `take one of those that ${reference} lists`,
  },
  "template/words": {
    level: "error",
    why: "The report would show the key instead of words.",
    fix: `take a key that is there, or write the words into words.yaml and name them as "own.key"`,
  },
  "template/partial": {
    level: "error",
    why: "A template is read as one text, so that it depends on nothing else.",
    fix: "write the part here",
  },
  "template/raw": {
    level: "error",
    why: "Marks in the text of a plan would act: as headings, links, or worse.",
    fix: "print it as {{text value}} or {{prose value}}",
  },
  "template/heading": {
    level: "error",
    why: "Who listens to a report moves by its headings and gets lost where they are in disorder; PDF/UA forbids it.",
    fix: "begin chapters with ## and go down one level at a time, also where a part before is left out",
  },
  "template/alt": {
    level: "error",
    why: "Who cannot see the picture would not know that there is one.",
    fix: "write what it shows: ![Map of the centre](…)",
  },
  "template/directive": {
    level: "warning",
    why: "What it encloses is printed as if it were not there.",
    fix: `take a directive that is there; ${reference} lists them all`,
  },
};

/** What a plan may turn out well in spite of: these are judged in the report itself. */
const soft: ReadonlySet<FaultRule> = new Set([
  "template/heading",
  "template/alt",
  "template/directive",
]);

/** Whether no report can be made with a fault like this. */
export const isFatal = ({ rule }: TemplateFault): boolean => !soft.has(rule);

/** A fault with its place and its words, as every format prints it. */
export const faultDiagnostic = (
  source: SourceText,
  { rule, line, column, message }: TemplateFault,
): Diagnostic => {
  const { level, why, fix } = words[rule];
  const start = startOf(source.text, line) + column - 1;
  return {
    ruleId: rule,
    messageId: "fault",
    level,
    message,
    why,
    fix,
    file: source.name,
    range: toRange(source, { start, end: endOf(source.text, start) }),
    pointer: "",
    idPath: "",
    params: {},
    related: [],
    count: 1,
    source,
  };
};

const startOf = (text: string, line: number): number => {
  let at = 0;
  for (let count = 1; count < line; count += 1) {
    const next = text.indexOf("\n", at);
    if (next < 0) break;
    at = next + 1;
  }
  return at;
};

/** The end of the braces or the word that begins here, on the same line. */
const endOf = (text: string, start: number): number => {
  const [rest = ""] = text.slice(start).split("\n", 1);
  const [whole = ""] = /^\{\{.*?\}\}+|^[^\s{}]+/.exec(rest) ?? [];
  return start + Math.max(1, whole.length);
};
