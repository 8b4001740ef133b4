/** A text that shows one construct of YAML 1.2.2, and why it is refused where it is. */
export interface Snippet {
  readonly construct: string;
  readonly yaml: string;
  readonly refused?: { readonly by: string; readonly because: string };
}

const read = (construct: string, yaml: string): Snippet => ({ construct, yaml });

const refused = (construct: string, yaml: string, [by, because]: readonly [string, string]) => ({
  construct,
  yaml,
  refused: { by, because },
});

const merge = ["yaml/merge-key", "YAML 1.1 only"] as const;
const foreignTag = ["yaml/tag-not-allowed", "a tag asks a program to build something"] as const;
const keyless = ["yaml/key-not-allowed", "a field needs a name"] as const;
const infinite = ["yaml/not-a-number", "nothing can be computed with it"] as const;
const digits = ["yaml/precision", "the digits would be changed"] as const;
const stream = ["yaml/multiple-documents", "a file holds one document"] as const;
const control = ["text/control", "invisible, and a command to some programs"] as const;
const twice = ["yaml/duplicate-key", "only one value could count"] as const;
const cycle = ["yaml/cycle", "it never ends"] as const;

const scalars: readonly Snippet[] = [
  ...["null", "Null", "NULL", "~", "nUll", "none", "nil"].map((w) =>
    read(`plain ${w}`, `a: ${w}\n`),
  ),
  ...["true", "True", "TRUE", "tRUE", "false", "False", "FALSE", "fALSE"].map((w) =>
    read(`plain ${w}`, `a: ${w}\n`),
  ),
  ...["yes", "no", "on", "off", "y", "n", "Yes", "NO", "On", "OFF"].map((w) =>
    read(`word of YAML 1.1: ${w}`, `a: ${w}\n`),
  ),
  ...["0", "-0", "+0", "7", "-19", "+12", "007", "012", "-012", "0o14", "0o7", "0x1F", "0xff"].map(
    (w) => read(`integer ${w}`, `a: ${w}\n`),
  ),
  ...["1_000", "0b101", "-0o14", "-0x1F", "0o8", "0xG", "1:30", "190:20:30", "1,000"].map((w) =>
    read(`no integer of 1.2: ${w}`, `a: ${w}\n`),
  ),
  ...[
    "1.",
    "1.0",
    ".5",
    "-.5",
    "+1.5",
    "1e3",
    "1E+3",
    "12e-03",
    "-2E+05",
    "6.8523015e+5",
    "0.",
    "1.e3",
  ].map((w) => read(`float ${w}`, `a: ${w}\n`)),
  ...[".", "-", "+", "1.2.3", "e3", ".e3", "1e", "-.", "+.", "1_0.5", "685_230.15"].map((w) =>
    read(`no float of 1.2: ${w}`, `a: ${w === "-" ? '"-"' : w}\n`),
  ),
  ...[".inf", "-.inf", "+.INF", ".Inf", ".nan", ".NaN", ".NAN", "1e999"].map((w) =>
    refused(`special float ${w}`, `a: ${w}\n`, infinite),
  ),
  ...["Infinity", "NaN", ".iNF", "+.nan", "inf"].map((w) =>
    read(`no special float: ${w}`, `a: ${w}\n`),
  ),
  ...["12345678901234567890", "9007199254740993", "0.12345678901234567", "0x1fffffffffffffff1"].map(
    (w) => refused(`too many digits ${w}`, `a: ${w}\n`, digits),
  ),
  ...[
    "9007199254740991",
    "0.30000000000000004",
    "1000000000000000000000",
    "0.1000000000000000000",
  ].map((w) => read(`many digits that are kept ${w}`, `a: ${w}\n`)),
  ...["2024-01-01", "2001-12-14t21:59:43.10-05:00", "2024", "2022/2023", "M7"].map((w) =>
    read(`date ${w}`, `a: ${w}\n`),
  ),
  read("plain with signs inside", "a: a-b, c#d e:f [g] {h} & * ! | > ' \" % @ `\n"),
  read("plain that starts with a sign before text", "- -a\n- ?b\n- :c\n"),
  read("plain over several lines", "a: one\n  two\n\n  three\n\n\n  four\nb: x\n"),
  read("plain in a list over several lines", "- one\n  two\n- three\n"),
  read("plain key with spaces", "a key with words: value\n"),
  read("plain with a comment", "a: text # not text\nb: text#text\n"),
  read("plain at the root", "just text\nover two lines\n"),
  read("plain that ends with a colon before a word", "a: http://example.org:80/x\n"),
  read("plain in brackets", "a: [one two, three:four, -5, y, x]\n"),
  read("plain with unicode", "a: Žalec – Šoštanj “2030” 😀 👩‍👩‍👧\n"),
  ...["\u0085", "\u2028", "\u2029", "\u00a0", "\u3000"].map((sign) =>
    read(`no line break and no blank: ${sign.codePointAt(0)?.toString(16)}`, `a: x${sign}y\n`),
  ),
];

const quoted: readonly Snippet[] = [
  read("single quotes", "a: 'one'\nb: ''\nc: 'it''s'\nd: '\"x\" \\n'\n"),
  read("single quotes over lines", "a: 'one\n  two\n\n  three '\n"),
  read("double quotes", 'a: "one"\nb: ""\nc: "it\'s"\n'),
  read("double quotes over lines", 'a: "one\n  two\n\n  three  "\n'),
  read("double quotes with escaped line break", 'a: "one \\\n  two\\\n  \\  three"\n'),
  read("double quotes with trailing blanks", 'a: "one  \n   two\t\n  three"\n'),
  read(
    "escapes of printable characters",
    'a: "\\" \\/ \\\\ \\x41 \\u00e9 \\U0001F600 \\_ \\L \\P \\N \\t \\n"\n',
  ),
  read("an escaped pair of halves", 'a: "\\ud83d\\ude00"\n'),
  ...["\\0", "\\a", "\\b", "\\v", "\\f", "\\e", "\\x07", "\\u009b"].map((escape) =>
    refused(`escape ${escape} of a control character`, `a: "${escape}"\n`, control),
  ),
  refused("an escaped half of a character", 'a: "\\ud83d"\n', control),
  refused("escaped change of direction", 'a: "\\u202e"\n', [
    "text/bidi",
    "reads as something else",
  ]),
  read("quoted numbers and words", "a: '1'\nb: \"true\"\nc: 'null'\nd: \"1.5\"\n"),
  read("quoted keys", "'a': 1\n\"b c\": 2\n'd: e': 3\n"),
  read("quoted key next to its value", '{"a":1,"b":[2]}\n'),
  read("quoted at the root", '"text"\n'),
  read("comment signs and markers in quotes", "a: '# --- text'\nb: \"x # y\"\n"),
];

const blockText = (head: string): string =>
  `a: ${head}\n\n  one\n   two\n\n  three\n  four\n\n\nb: 1\n`;

const blocks: readonly Snippet[] = [
  ...["|", "|-", "|+", ">", ">-", ">+"].map((head) => read(`block text ${head}`, blockText(head))),
  ...["|1", ">1-", ">-1"].map((head) =>
    read(`block text ${head}`, `a: ${head}\n    one\n   two\nb: 1\n`),
  ),
  ...["|2", "|+2", "|2+"].map((head) =>
    read(`block text ${head}`, `a: ${head}\n    one\n   two\n  three\n\nb: 1\n`),
  ),
  read(
    "block text with a comment behind its sign",
    "a: | # comment\n  one\nb: > # comment\n  two\n",
  ),
  read("block text that keeps nothing", "a: |\n\nb: |+\n\n\nc: >-\n\nd: 1\n"),
  read(
    "block text with indented and empty lines",
    "a: >\n  one\n  two\n\n    three\n    four\n\n  five\n  - six\n  - seven\n",
  ),
  read("block text with a leading empty line", "a: |\n\n\n  one\n"),
  read("block text with trailing blanks", "a: |\n  one  \n  two\t\n"),
  read("block text with tabs", "a: |\n  \tone\n  two\t2\n"),
  read(
    "block text with hashes, markers and quotes",
    "a: |\n  # no comment\n  --- no marker\n  'x: [y\n",
  ),
  read("block text at the end without a line break", "a: |\n  one"),
  read("block text kept at the end", "a: |+\n  one\n\n"),
  read("block text in a list", "- |\n one\n- >\n two\n three\n- |-\n  four\n"),
  refused("block text at the root without indentation", "|\none\n", [
    "yaml/syntax",
    "a text alone is no plan, and such a line is mostly a slip",
  ]),
  read("block text at the root", "|\n one\n two\n"),
  read("block text at the root behind a marker", "--- |\n one\n"),
  read("block text followed by a comment", "a: |\n  one\n # comment\nb: 2\n"),
];

const collections: readonly Snippet[] = [
  read("block list", "- a\n- 1\n- true\n"),
  read("block list of lists", "- - a\n  - b\n- - c\n-\n  - d\n"),
  read("block list of maps", "- a: 1\n  b: 2\n-   c: 3\n    d: 4\n-\n  e: 5\n"),
  read("block map", "a: 1\nb: 2\n"),
  read("block map of maps", "a:\n  b:\n    c: 1\n  d: 2\ne: 3\n"),
  read("list at the indentation of its key", "a:\n- 1\n- 2\nb:\n  - 3\n"),
  read("empty values", "a:\nb: \nc:\n  d:\ne: ''\n"),
  read("empty items", "-\n- a\n-\n-\n- b\n-\n"),
  read("empty items with comments", "- # one\n- a # two\n# three\n- # four\n"),
  read("empty item before a deeper list", "a:\n  -\n  - b\n  -\nc: 1\n"),
  read("flow list", "[a, 1, true, null, 'b', \"c\"]\n"),
  read("flow list over lines", "a: [\n  1,\n  2, # two\n  3,\n]\nb: 1\n"),
  read("flow map", "{a: 1, b: 2, 'c': 3, \"d\": 4}\n"),
  read("flow map over lines", "a: {\n  b: 1,\n  c: 2\n  }\nd: 1\n"),
  read("flow map with empty values", "{a, b: , c: 1, d:}\n"),
  read("empty flow list and map", "a: []\nb: {}\nc: [ ]\nd: { }\n"),
  read("trailing comma", "a: [1, 2, ]\nb: {c: 1, }\n"),
  read("flow in flow", "[[a, [b]], {c: {d: [e]}}]\n"),
  read("flow in a block list", "- [a]\n- {b: 1}\n- [c, {d: 2}]\n"),
  read("one pair in a flow list", "[a: 1, b, c: 2, 'd': 3]\n"),
  read("one pair with an explicit key in a flow list", "[? a : 1, ? b]\n"),
  read("explicit keys", "? a\n: 1\n? b\n? c\n: 2\n"),
  read("explicit key with block values", "? a\n: - 1\n  - 2\n? |\n  long\n: b: 3\n"),
  read("explicit key in a flow map", "{? a : 1, ? b, c: 2}\n"),
  read("keys that look like values in quotes", "'1': a\n'true': b\n'null': c\n"),
  read(
    "comments everywhere",
    "# one\na: # two\n  # three\n  b: 1 # four\n  # five\n# six\nc: [ # seven\n  1 # eight\n  ]\n",
  ),
  read("comments without values", "# only\n# comments\n"),
  read("nothing", ""),
  read("blanks only", "  \n\n"),
  read("null alone", "null\n"),
  read("no line break at the end", "a: 1"),
  read("CRLF", "a: 1\r\nb:\r\n  - c\r\n  - |\r\n    d\r\n    e\r\n"),
  read("CRLF in quotes and plain text", 'a: "one\r\n  two"\r\nb: three\r\n  four\r\n'),
  read(
    "key named like an inherited property",
    "__proto__: {a: 1}\nconstructor: 2\nprototype: 3\ntoString: 4\n",
  ),
  read("tabs between tokens", "a:\t1\nb: [2,\t3]\t# x\n"),
  read("tabs on empty lines", "a: 1\n\t\nb: 2\n"),
  read("wide indentation", "a:\n        b: 1\n        c:\n                d: 2\n"),
  ...["1", "1.5", "true", "0x10", "-3"].map((key) =>
    read(`key ${key} becomes a text`, `${key}: a\n`),
  ),
  refused("the same key twice", "a: 1\na: 2\n", twice),
  refused("the same key twice, once as a number", "1: a\n'1': b\n", twice),
  refused("list as a key", "? [a, b]\n: c\n", keyless),
  refused("list as an implicit key", "[a, b]: c\n", keyless),
  refused("block list as a key", "? - a\n  - b\n: c\n", keyless),
  refused("map as a key", "? {a: 1}\n: c\n", keyless),
  refused("block map as a key", "? a: 1\n: c\n", keyless),
  refused("list with lists as a key", "? [[a]]\n: c\n", keyless),
  refused("null as a key", "null: a\n", keyless),
  refused("empty explicit key", "? \n: a\n", keyless),
  refused("empty implicit key", ": a\n", ["yaml/syntax", "a field needs a name"]),
  refused("empty key in braces", "{: a}\n", keyless),
  refused("braces in braces", "a: {{ b }}\n", keyless),
  read("dash and question mark that start a text", "a: -b\nc: ?d\n-e: f\n"),
  read("explicit keys in a list", "- ? a\n  : b\n- ? c\n"),
  read("list of maps behind explicit keys", "? - \n".replace("- ", "x") + ": - a: 1\n  - b: 2\n"),
  read("text over lines in brackets", "[one\n two,\n three]\n"),
  read("tabs behind dashes and between question mark and key", "-\ta\n-\tb\n"),
  refused("tab in front of a text that goes on", "a: x\n\ty\n", [
    "yaml/tab-indent",
    "tabs are no indentation",
  ]),
  read("empty name in quotes", "'': 1\n"),
  read("blanks around the colon", "a b  : 1\n"),
  read("keys that differ in case", "a: 1\nA: 2\n"),
  refused("name over two lines in braces", "{a\n b: 1}\n", [
    "yaml/syntax",
    "no field has a name of two lines; a brace was left open",
  ]),
  refused("colon on the next line in braces", '{"a"\n:1}\n', [
    "yaml/syntax",
    "such a line is mostly a slip",
  ]),
  refused("nothing explicit as a key in braces", "{? , b: 1}\n", keyless),
  refused("nothing as the key of a pair", "[: a]\n", keyless),
];

const properties: readonly Snippet[] = [
  read("anchor and alias of a text", "a: &x text\nb: *x\n"),
  read("anchor and alias of a number", "a: &x 1\nb: *x\n"),
  read("anchor and alias of a list", "a: &x [1, 2]\nb: *x\n"),
  read("anchor and alias of a block", "a: &x\n  b: 1\nc: *x\nd:\n  - *x\n  - *x\n"),
  read("anchor on a list item", "- &x a\n- *x\n- &y\n  b: 1\n- *y\n- &z [c]\n- *z\n"),
  read("anchor on a key", "&x a: 1\nb: *x\n"),
  read("anchor on the first key of an item", "- &x a: 1\n  b: *x\n"),
  read("alias as a key", "a: &x name\n*x : 2\n"),
  read("alias in brackets", "a: &x 1\nb: [*x, *x]\nc: {d: *x}\n"),
  read("anchor on nothing", "a: &x\nb: *x\n"),
  read("anchor used again for another value", "a: &x 1\nb: *x\nc: &x 2\nd: *x\n"),
  read("anchor within an anchor", "a: &x {b: &y [1]}\nc: *x\nd: *y\n"),
  read("anchor names with signs", "a: &x-1.y/z 1\nb: *x-1.y/z\n"),
  read("anchor on block text", "a: &x |\n  one\nb: *x\n"),
  read("anchor on quoted text", "a: &x 'one'\nb: &y \"two\"\nc: [*x, *y]\n"),
  refused("a part inside itself", "a: &x [*x]\n", cycle),
  refused("a map inside itself", "&x\na: *x\n", cycle),
  refused("a part inside itself on its own line", "&x\n[*x]\n", cycle),
  refused("merge key", "a: &x {b: 1}\nc: {<<: *x, d: 2}\n", merge),
  refused("merge key in a block", "a: &x {b: 1}\nc:\n  <<: *x\n  d: 2\n", merge),
  read("merge key in quotes is a name", "a: {'<<': 1}\n"),
  read("tag of a text", "a: !!str 1\nb: !!str true\nc: !!str\nd: !!str 'x'\n"),
  read("tag of an integer", "a: !!int 1\nb: !!int '2'\nc: !!int 0x1F\n"),
  read("tag of a float", "a: !!float 1.5\nb: !!float '2.5'\n"),
  read("tag of a boolean", "a: !!bool true\nb: !!bool 'false'\n"),
  read("tag of null", "a: !!null null\nb: !!null ~\n"),
  read("tag of a list and map", "a: !!seq [1]\nb: !!map {c: 1}\nd: !!seq\n- 1\ne: !!map\n  f: 1\n"),
  read("tag and anchor", "a: !!str &x 1\nb: &y !!str 2\nc: [*x, *y]\n"),
  read("verbatim tag", "a: !<tag:yaml.org,2002:str> 1\n"),
  read("tag with a handle", "%TAG !y! tag:yaml.org,2002:\n---\na: !y!str 1\n"),
  read("tag on a key", "!!str 1: a\n"),
  ...["!local x", "!!python/object:os.system x", "!!js/function x", "! x", "!<x> y"].map((value) =>
    refused(`tag ${value}`, `a: ${value}\n`, foreignTag),
  ),
  read("anchor name in any letters", "a: &žř 1\nb: *žř\n"),
  read("anchor on the whole document", "--- &x\na: 1\n"),
  read("anchor on the first key of a document", "&x a: 1\nb: 2\n"),
  read("tag of a text on nothing, of a list over lines", "a: !!str\nb: !!seq\n  - 1\n"),
  refused(
    "handle for tags of one's own",
    "%TAG !e! tag:example.com,2000:\n---\na: !e!x b\n",
    foreignTag,
  ),
  refused("two anchors on one value", "a: &x &y 1\n", ["yaml/syntax", "no YAML"]),
  refused("two tags on one value", "a: !!str !!int 1\n", ["yaml/syntax", "no YAML"]),
  refused("tag on an alias", "a: &x 1\nb: !!str *x\n", ["yaml/syntax", "no YAML"]),
  refused("alias before its anchor", "a: *x\nb: &x 1\n", ["yaml/syntax", "no YAML"]),
  refused("merge key with its tag", "a: &x {b: 1}\nc: {!!merge <<: *x}\n", merge),
  refused("tag of a list on a map", "a: !!seq {b: 1}\n", foreignTag),
  refused("tag of an integer on a text", "a: !!int text\n", foreignTag),
  refused("tag of a list on nothing", "a: !!seq\n", foreignTag),
  refused("tag of binary data", "a: !!binary aGVsbG8=\n", foreignTag),
  refused("tag of a set", "a: !!set {b, c}\n", foreignTag),
  refused("tag of an ordered map", "a: !!omap [b: 1]\n", foreignTag),
  refused("tag of pairs", "a: !!pairs [b: 1]\n", foreignTag),
  refused("tag of a point in time", "a: !!timestamp 2024-01-01\n", foreignTag),
];

const documents: readonly Snippet[] = [
  read("document marker", "---\na: 1\n"),
  read("document marker with a value", "--- a\n"),
  read("document marker with a flow value", "--- {a: 1}\n"),
  read("document end", "a: 1\n...\n"),
  read("document end with comments", "a: 1\n... # end\n# after\n"),
  read("comments before the marker", "# one\n---\n# two\na: 1\n"),
  read("empty document behind a marker", "---\n"),
  read("marker without a blank behind it is text", "a:\n ---b\n"),
  read("directive of YAML 1.2", "%YAML 1.2\n---\na: no\n"),
  read("directive of YAML 1.1 changes no value", "%YAML 1.1\n---\na: [no, off, 012, 1:30, 0o7]\n"),
  read("unknown directive", "%FOO bar\n---\na: 1\n"),
  refused("directive without a document", "%FOO\n", ["yaml/syntax", "a slip of the keyboard"]),
  refused("marker that is part of a word", "---a\n", [
    "yaml/syntax",
    "js-yaml takes it for a marker",
  ]),
  refused("two documents", "a: 1\n---\nb: 2\n", stream),
  refused("two documents, one empty", "a: 1\n---\n", stream),
  refused("two documents with an end marker", "a: 1\n...\n---\nb: 2\n", stream),
];

export const corpus: readonly Snippet[] = [
  ...scalars,
  ...quoted,
  ...blocks,
  ...collections,
  ...properties,
  ...documents,
];
