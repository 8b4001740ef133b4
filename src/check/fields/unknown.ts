import type { Advice, Finding } from "../../core/diagnostic.ts";
import type { Path } from "../../core/path.ts";
import { excerpt } from "../../core/problem.ts";
import { makeFinding } from "../make-finding.ts";
import { oldName } from "../old-names.ts";
import type { SchemaNode } from "../schema-node.ts";
import { valueAt } from "../../plan/walk.ts";
import { childOf } from "../value.ts";
import { plainly, quotedChoice, suggest } from "../suggest.ts";
import { aNoun, nounOf, ownerOf, reasonOf, type Subject } from "./terms.ts";

/** A key that the map at `path` does not have. */
export interface UnknownKey {
  readonly path: Path;
  readonly key: string;
}

/** The finding on a key that nobody knows, with the field that was probably meant. */
export const unknownField = (subject: Subject, { path, key }: UnknownKey): Finding => {
  const node = subject.view.at(path);
  const place = { path: [...path, key], anchor: "key" as const };
  const params = { key: excerpt(key, 30), owner: ownerOf(subject, path) };
  if (node?.patternProperties)
    return makeFinding("field/unknown", "language", { ...place, params });
  if (!node?.properties) return makeFinding("field/unknown", "name", { ...place, params });
  const { messageId, meant, fix, params: more } = meaningOf(subject, { path, key });
  const why = meant ? reasonOf(subject.view.below(node, meant)) : undefined;
  return makeFinding("field/unknown", messageId, {
    ...place,
    why,
    fix,
    params: { ...params, ...more },
  });
};

/** Tells for a wrong key which field of the same map it stands for; nothing where that is not clear. */
export type Meaning = (unknown: UnknownKey) => string | undefined;

/** Most different wrong keys whose meaning is looked for: beyond, nobody reads on. */
const considered = 1000;

/** Opens the meanings of wrong keys; equal keys in equal places are looked up once. */
export const meaningsIn = ({ view, document }: Subject): Meaning => {
  const known = new Map<string, readonly string[]>();
  return ({ path, key }) => {
    const place = `${view.placeOf(path)} ${key}`;
    const node = known.has(place) || known.size >= considered ? undefined : view.at(path);
    if (node) known.set(place, namesFor(node, key).names);
    return absent(known.get(place) ?? [], valueAt(document.value, path))[0];
  };
};

interface Meant {
  readonly messageId: "plain" | "similar" | "elsewhere" | "old";
  readonly params: Readonly<Record<string, string>>;
  readonly meant?: string | undefined;
  readonly fix?: Advice;
}

const meaningOf = (subject: Subject, unknown: UnknownKey): Meant => {
  const node = subject.view.at(unknown.path) ?? {};
  const { names: all, advice } = namesFor(node, unknown.key);
  const names = absent(all, valueAt(subject.document.value, unknown.path));
  if (advice !== undefined) return { messageId: "old", params: {}, meant: names[0], fix: advice };
  if (names.length > 0)
    return { messageId: "similar", params: { names: quotedChoice(names) }, meant: names[0] };
  const other = elsewhere(subject, unknown);
  return other ? { messageId: "elsewhere", params: { other } } : { messageId: "plain", params: {} };
};

interface Names {
  readonly names: readonly string[];
  readonly advice?: Advice;
}

/** Fields that are not there yet: nobody means to write one twice. */
const absent = (names: readonly string[], map: unknown): readonly string[] =>
  names.filter((name) => childOf(map, name) === undefined);

/** The same key is asked for by its twin, its words and its repair, and stands in many entries. */
const namesByNode = new WeakMap<SchemaNode, Map<string, Names>>();

const namesFor = (node: SchemaNode, key: string): Names => {
  const names = namesByNode.get(node) ?? new Map<string, Names>();
  const found = names.get(key) ?? freshNames(node, key);
  if (names.size < considered) namesByNode.set(node, names.set(key, found));
  return found;
};

const freshNames = (node: SchemaNode, key: string): Names => {
  const fields = Object.keys(node.properties ?? {});
  const same = fields.find((field) => plainly(field) === plainly(key));
  if (same !== undefined) return { names: [same] };
  const old = oldName(node.title, key, fields);
  if (old) return { names: old.to, ...(old.fix === undefined ? {} : { advice: old.fix }) };
  return { names: suggest(key, fields) };
};

/** Where one level up or down a field has this very name. */
const elsewhere = ({ view }: Subject, { path, key }: UnknownKey): string | undefined => {
  const node = view.at(path);
  if (!node || key.length < 3) return undefined;
  const above = path.slice(0, typeof path.at(-1) === "number" ? -2 : -1);
  const outer = path.length > 0 ? view.at(above) : undefined;
  if (outer?.properties && Object.hasOwn(outer.properties, key)) return placeName(outer, above);
  for (const field of Object.keys(node.properties ?? {})) {
    const child = view.below(node, field);
    const entry = child?.items ? view.below(child, 0) : child;
    if (entry?.title && entry.properties && Object.hasOwn(entry.properties, key))
      return child?.items ? aNoun(entry) : `"${field}"`;
  }
  return undefined;
};

const placeName = (node: SchemaNode, path: Path): string => {
  const last = path.at(-1);
  if (last === undefined) return `the ${nounOf(node)}`;
  return typeof last === "string" ? `"${last}"` : aNoun(node);
};
