import type { Diagnostic, Related } from "../core/diagnostic.ts";
import type { LocatedDocument } from "../core/document.ts";
import { locateFinding } from "../core/locate.ts";
import { mount, type Part } from "../core/mount.ts";
import { isEmpty } from "../core/parse.ts";
import type { Path } from "../core/path.ts";
import { toRange } from "../core/position.ts";
import type { Hidden } from "../plan/model.ts";
import { makeFinding, type StructureId } from "./make-finding.ts";
import { byNaturalName } from "./natural-order.ts";
import { placeOfPart, type PartPlace } from "./part-place.ts";
import { childOf, fieldsOf } from "./value.ts";

/** A YAML file beside or below `plan.yaml`. */
export interface PartFile {
  /** Path from the folder of the plan, with `/`: `actions/a1-tram.yaml`. */
  readonly name: string;
  /** Its value is undefined where it could not be read. */
  readonly document: LocatedDocument;
}

/** A plan put together from its files. */
export interface Assembly {
  readonly document: LocatedDocument;
  /** What is wrong with the files as parts. */
  readonly diagnostics: readonly Diagnostic[];
  /** Fields of which something could not be used. */
  readonly hidden: readonly Hidden[];
  /** Where in the document each file that was used stands, by its name. */
  readonly places: ReadonlyMap<string, Path>;
}

/** One document of `plan.yaml` and its parts: `risks.yaml` is a field, `actions/a1.yaml` one of its entries. */
export const assemble = (root: LocatedDocument, files: readonly PartFile[]): Assembly => {
  if (files.length === 0) return { document: root, diagnostics: [], hidden: [], places: new Map() };
  const owners = ownersIn(root);
  const parts: Part[] = [];
  const diagnostics: Diagnostic[] = [];
  const hidden: Hidden[] = [];
  const places = new Map<string, Path>();
  for (const file of [...files].sort((a, b) => byNaturalName(a.name, b.name))) {
    const { field, problem } = check(file, owners);
    if (problem) diagnostics.push(problem);
    if (field === undefined) continue;
    if (problem || file.document.value === undefined) hidden.push(hiddenField(field.name));
    else {
      const path = pathOf(field, parts);
      places.set(file.name, path);
      parts.push({ path, document: file.document });
    }
  }
  return { document: mount(root, parts), diagnostics, hidden, places };
};

/** Who holds a field already: plan.yaml, a file, or the files of one folder. */
type Owners = Map<string, Owner>;

interface Owner {
  readonly document: LocatedDocument;
  readonly path: Path;
  readonly isFolder: boolean;
}

const ownersIn = (root: LocatedDocument): Owners =>
  new Map(
    fieldsOf(root.value).map((name) => [name, { document: root, path: [name], isFolder: false }]),
  );

interface Checked {
  readonly field: { readonly name: string; readonly isEntry: boolean } | undefined;
  readonly problem: Diagnostic | undefined;
}

const check = (file: PartFile, owners: Owners): Checked => {
  const place = placeOfPart(file.name);
  if (!place.field) return { field: place.meant, problem: misnamed(file, place) };
  // Only comments, as in a plan that was just started: as good as no file.
  if (isEmpty(file.document)) return { field: undefined, problem: undefined };
  const { name, isEntry } = place.field;
  const owner = owners.get(name);
  if (owner && !(owner.isFolder && isEntry))
    return { field: place.field, problem: twice(file, name, owner) };
  owners.set(name, { document: file.document, path: [], isFolder: isEntry });
  return { field: place.field, problem: headed(file, name, isEntry) };
};

const pathOf = (
  { name, isEntry }: { name: string; isEntry: boolean },
  parts: readonly Part[],
): Path => (isEntry ? [name, parts.filter(({ path }) => path[0] === name).length] : [name]);

const hiddenField = (name: string): Hidden => ({ path: [name], kind: name });

const misnamed = (file: PartFile, { problem }: PartPlace): Diagnostic | undefined =>
  problem &&
  report(file, "plan/part-name", { messageId: problem.messageId, params: problem.params });

const twice = (file: PartFile, name: string, { document, path }: Owner): Diagnostic => {
  const { source, span } = document.locate(path, "key");
  const related = { message: "the other place", file: source.name, range: toRange(source, span) };
  const params = { name, first: source.name };
  return report(file, "plan/part-twice", { messageId: "twice", params, related: [related] });
};

/** A part that repeats the name of its field, or the first line of plan.yaml. */
const headed = (file: PartFile, name: string, isEntry: boolean): Diagnostic | undefined => {
  const { value } = file.document;
  if (childOf(value, "iuc") !== undefined)
    return report(file, "plan/part-header", { messageId: "header", params: {}, key: "iuc" });
  const fields = fieldsOf(value);
  const isNested = !isEntry && fields.length === 1 && fields[0] === name;
  return isNested
    ? report(file, "plan/part-header", { messageId: "nested", params: { name }, key: name })
    : undefined;
};

interface Words {
  readonly messageId: string;
  readonly params: Readonly<Record<string, string>>;
  readonly key?: string;
  readonly related?: readonly Related[];
}

const report = (file: PartFile, id: StructureId, words: Words): Diagnostic => {
  const { messageId, params, key, related = [] } = words;
  const path = key === undefined ? [] : [key];
  const finding = makeFinding(id, messageId, { path, anchor: "key", params });
  const { document } = file;
  const start = { start: 0, end: 0 };
  const [source = { name: file.name, text: "" }] = document.sources;
  const atStart: LocatedDocument = { ...document, locate: () => ({ source, span: start }) };
  const diagnostic = locateFinding(key === undefined ? atStart : document, finding);
  return { ...diagnostic, related };
};
