import type { Finding, RelatedPath } from "../../core/diagnostic.ts";
import type { Path } from "../../core/path.ts";
import { excerpt } from "../../core/problem.ts";
import { advise } from "../advice.ts";
import { makeFinding } from "../make-finding.ts";
import type { Phrase } from "../phrases.ts";
import { isRequired } from "../schema-node.ts";
import { valueAt } from "../../plan/walk.ts";
import { fieldsOf } from "../value.ts";
import type { UnknownKey } from "./unknown.ts";
import {
  exampleLine,
  fieldName,
  isEntry,
  ownerOf,
  reasonOf,
  thisOwner,
  type Subject,
} from "./terms.ts";

/** The finding on a field that the map at `path` must have and does not have. */
export const missingField = (subject: Subject, { path, key }: UnknownKey): Finding => {
  const node = subject.view.at([...path, key]);
  return makeFinding("field/missing", "absent", {
    path: [...path, key],
    anchor: "missing",
    params: { key, owner: thisOwner(subject, path) },
    why: reasonOf(node),
    fix: advise("addLine", { form: exampleLine(key, node) }),
    related: placeFor(subject, path),
  });
};

/** Where the line belongs, beside the other fields; an entry of a list is pointed at there already. */
const placeFor = ({ document }: Subject, path: Path): readonly RelatedPath[] => {
  const [first] = fieldsOf(valueAt(document.value, path));
  if (isEntry(path) || path.length === 0 || first === undefined) return [];
  const message: Phrase = "its place is here";
  return [{ path: [...path, first], anchor: "key", message }];
};

/** The finding on a field that must be there and has a wrong name. */
export const misspeltField = (
  subject: Subject,
  { path, key, name }: UnknownKey & { readonly name: string },
): Finding =>
  makeFinding("field/misspelt", "rename", {
    path: [...path, key],
    anchor: "key",
    params: { key: excerpt(key, 30), name, owner: ownerOf(subject, path) },
    why: reasonOf(subject.view.at([...path, name])),
  });

/** The finding on a field or an entry of a list behind whose name nothing stands. */
export const emptyField = (subject: Subject, path: Path): Finding => {
  const key = fieldName(path);
  const node = subject.view.at(path);
  const owner = path.slice(0, -1);
  const why = reasonOf(node);
  if (isEntry(path)) return makeFinding("field/empty", "entry", { path, params: { key } });
  const anchor = "key";
  if (!isRequired(subject.view.at(owner), key))
    return makeFinding("field/empty", "field", { path, anchor, params: { key } });
  const params = { key, owner: ownerOf(subject, owner), form: exampleLine(key, node) };
  return makeFinding("field/missing", "blank", { path, anchor, params, why });
};
