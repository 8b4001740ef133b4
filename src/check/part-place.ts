import { planFields } from "../plan/plan-fields.generated.ts";
import { excerpt } from "../core/problem.ts";
import { quotedChoice, suggest } from "./suggest.ts";

/** Where in a plan a part file belongs by its name. */
export interface PartPlace {
  readonly field?: PartField;
  /** The field that a wrong name was probably meant to be. */
  readonly meant?: PartField;
  readonly problem?: {
    readonly messageId: "plain" | "similar" | "deep" | "single" | "second";
    readonly params: Readonly<Record<string, string>>;
  };
}

export interface PartField {
  readonly name: string;
  /** One entry of the list, not all of it. */
  readonly isEntry: boolean;
}

/** The place of a part by its path from the folder of the plan: `risks.yaml`, `actions/a1.yaml`. */
export const placeOfPart = (path: string): PartPlace => {
  const [first = "", second, ...deeper] = path.split("/");
  if (second !== undefined && deeper.length > 0)
    return { problem: { messageId: "deep", params: {} } };
  const isEntry = second !== undefined;
  if (!isEntry && secondRoot.test(first))
    return { problem: { messageId: "second", params: { name: excerpt(first, 30) } } };
  const name = isEntry ? first : first.replace(extension, "");
  if (!Object.hasOwn(planFields, name)) return unknown(name, path, isEntry);
  if (isEntry && planFields[name] !== "entries")
    return { problem: { messageId: "single", params: { name, file: `${name}.yaml` } } };
  return { field: { name, isEntry } };
};

/** What else the first file of a plan may have been called. */
const secondRoot = /^plan\.ya?ml$/i;

const extension = /\.ya?ml$/i;

const unknown = (name: string, path: string, isEntry: boolean): PartPlace => {
  const shown = excerpt(name, 30);
  const fields = Object.keys(planFields).filter(
    (field) => !isEntry || planFields[field] === "entries",
  );
  const names = suggest(name, fields);
  const [meant] = names;
  if (meant === undefined) return { problem: { messageId: "plain", params: { name: shown } } };
  const file = isEntry ? meant + path.slice(name.length) : path.replace(name, meant);
  const params = { name: shown, names: quotedChoice(names), file };
  return { meant: { name: meant, isEntry }, problem: { messageId: "similar", params } };
};
