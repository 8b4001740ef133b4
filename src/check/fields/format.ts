import type { Advice, Finding } from "../../core/diagnostic.ts";
import type { Path } from "../../core/path.ts";
import { excerpt } from "../../core/problem.ts";
import { advise } from "../advice.ts";
import { valueAt } from "../../plan/walk.ts";
import { makeFinding } from "../make-finding.ts";
import type { Phrase } from "../phrases.ts";
import { typesOf, type SchemaNode } from "../schema-node.ts";
import { dateIn } from "./date-form.ts";
import { numbersIn } from "./number.ts";
import { fieldName, nounOf, reasonAt, writtenAt, type Subject } from "./terms.ts";

/** The finding on a text that is not written the way its field takes it. */
export const wrongFormat = (subject: Subject, path: Path, value: unknown): Finding => {
  const node = subject.view.at(path) ?? {};
  const text = typeof value === "string" ? value : writtenAt(subject.document, path);
  const why = reasonAt(subject, path);
  if (/[\r\n]/.test(text) && node.pattern === oneLine)
    return makeFinding("field/format", "line", { path, params: { key: fieldName(path) }, why });
  const { expected, fix } = formOf(node, path)(text);
  const params = { key: fieldName(path), value: excerpt(text, 30), expected };
  const entry = meantEntry(subject, node, text);
  if (!entry) return makeFinding("field/format", "form", { path, params, why, fix });
  const nearest: Phrase = "the nearest one";
  return makeFinding("field/format", "form", {
    ...{ path, params, why },
    fix: advise("write", { lines: entry.id }),
    related: [{ path: entry.path, message: nearest }],
  });
};

/** The entry that a reference means whose id is the same in lower case and with hyphens. */
export const meantEntry = (
  { document }: Pick<Subject, "document">,
  { refersTo = [] }: SchemaNode,
  text: string,
): { readonly id: string; readonly path: Path } | undefined => {
  const id = slug(text);
  for (const list of id === "" ? [] : refersTo) {
    const entries = valueAt(document.value, [list]);
    const at = Array.isArray(entries)
      ? entries.findIndex((_, index) => valueAt(entries, [index, "id"]) === id)
      : -1;
    if (at >= 0) return { id, path: [list, at, "id"] };
  }
  return undefined;
};

const oneLine = "^[^\\r\\n]+$";

/** How to write a text so that its field takes it; nothing where it does already. */
export const formFix = (node: SchemaNode, path: Path, text: string): Advice | undefined =>
  node.pattern === undefined || new RegExp(node.pattern, "u").test(text)
    ? undefined
    : formOf(node, path)(text).fix;

/** What was expected, and how to write it, for one text. */
type Form = (text: string) => { readonly expected: string; readonly fix: Advice };

const formOf = (node: SchemaNode, path: Path): Form => {
  const key = fieldName(path);
  if (node.title && Object.hasOwn(forms, node.title)) return forms[node.title] ?? other(node);
  if (typesOf(node).includes("array") && node.items?.refersTo) return listOfIds(key);
  if (node.refersTo) return reference(node.refersTo);
  return (Object.hasOwn(byField, key) ? byField[key] : undefined) ?? other(node);
};

const id: Form = (text) => ({
  expected: "an id",
  fix: advise("id", { id: slug(text) || "tram-line" }),
});

const listOfIds =
  (key: string): Form =>
  (text) => ({
    expected: "all-actions or a list of ids",
    fix: advise("idList", { key, id: slug(text) || "a1" }),
  });

const reference =
  (kinds: readonly string[]): Form =>
  () => ({
    expected: "an id",
    fix: kinds.includes("any")
      ? advise("anyReference")
      : advise("reference", { kinds: kinds.join(" or ") }),
  });

const date =
  (forms: "dateForms" | "endForms"): Form =>
  (text) => {
    const meant = dateIn(text);
    const isTaken = meant !== undefined && (meant !== "continuous" || forms === "endForms");
    return {
      expected: "a date that can be read",
      fix: isTaken ? advise("date", { date: meant }) : advise(forms),
    };
  };

const frameworks = "SDG, NUA, PARIS, SENDAI, UAEU, NLC, COM or PO";

const frameworkCode: Form = (text) => {
  const match =
    /^(SDG|NUA|PARIS|SENDAI|UAEU|NLC|COM|PO)[\s:._-]*([A-Za-z0-9][A-Za-z0-9.-]*)$/i.exec(
      text.trim(),
    );
  const [, framework, code] = match ?? [];
  const isGoal = /^\d{1,2}(\.[0-9a-z])?$/.test(text);
  if (framework !== undefined && code !== undefined)
    return {
      expected: "a framework code",
      fix: advise("code", { code: `${framework.toUpperCase()}:${code}` }),
    };
  const fix = advise("framework", { code: isGoal ? `SDG:${text}` : "SDG:11.2", frameworks });
  return { expected: "a framework code", fix };
};

const webAddress: Form = (text) => ({
  expected: "a web address",
  fix: /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text)
    ? advise("address", { text })
    : advise("wholeAddress"),
});

const language: Form = (text) => {
  const tag = text.replaceAll("_", "-");
  const [first = "", second] = tag.split("-");
  const meant = [first.toLowerCase(), ...(second ? [second.toUpperCase()] : [])].join("-");
  return {
    expected: "a language tag",
    fix: /^[a-z]{2,3}(-[A-Z]{2})?$/.test(meant)
      ? advise("language", { tag: meant })
      : advise("languageForm"),
  };
};

const citation: Form = () => ({
  expected: "the id of a source",
  fix: advise("citation"),
});

const reading: Form = (text) => {
  const numbers = numbersIn(text);
  return {
    expected: "a plain number",
    fix:
      numbers.length > 0
        ? advise("readNumber", { numbers: numbers.join(" or ") })
        : advise("readNone"),
  };
};

/** Forms by the title of the kind of value. */
const forms: Readonly<Record<string, Form>> = {
  Id: id,
  Moment: date("dateForms"),
  WhenDate: date("dateForms"),
  EndDate: date("endForms"),
  FrameworkCode: frameworkCode,
  WebAddress: webAddress,
  LanguageTag: language,
  Citation: citation,
  Reading: reading,
};

/** Forms of fields that have a form of their own. */
const byField: Readonly<Record<string, Form>> = {
  email: () => ({ expected: "an e-mail address", fix: advise("email") }),
  phone: () => ({ expected: "a telephone number", fix: advise("phone") }),
  nuts: () => ({ expected: "a NUTS code", fix: advise("nuts") }),
  lau: () => ({ expected: "a LAU code", fix: advise("lau") }),
  tags: (text) => ({
    expected: "a tag",
    fix: advise("tag", { tag: slug(text) || "tram" }),
  }),
};

const other = (node: SchemaNode): Form => {
  const [, words] = /^\^\(([\w|-]+)\)\$$/.exec(node.pattern ?? "") ?? [];
  return words === undefined ? unnamed(node) : oneOf(words.split("|").join(", "));
};

const oneOf =
  (words: string): Form =>
  () => ({ expected: "a word that fits here", fix: advise("oneOf", { choices: words }) });

const unnamed =
  (node: SchemaNode): Form =>
  () => ({
    expected: node.title ? `in the form of a ${nounOf(node)}` : "in the form of this field",
    fix: node.examples
      ? advise("like", { examples: node.examples.join(" or ") })
      : advise("otherForm"),
  });

/** A text as an id: lower case, without accents, with hyphens. */
const slug = (text: string): string =>
  text
    .slice(0, 60)
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^[^a-z]+|-+$/g, "");
