import { packageNamespaces } from "./namespaces.ts";
import { childrenOf, el, type XmlElement } from "./xml.ts";

/** What a part refers to: another part, or something outside of the file. */
export interface Relation {
  readonly id: string;
  /** Last word of its kind: `image`, `header`, `hyperlink`. */
  readonly kind: string;
  /** Path in the file, or the address of what is outside. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** Where the relations of a part are told: `word/_rels/header1.xml.rels`. */
export const relationsPath = (part: string): string => part.replace(/([^/]*)$/, "_rels/$1.rels");

/** Reads the relations of a part; targets are paths from the root of the file. */
export const readRelations = (root: XmlElement, part: string): readonly Relation[] =>
  childrenOf(root, "Relationship").map(({ attributes }) => {
    const isOutside = attributes.TargetMode === "External";
    const target = attributes.Target ?? "";
    return {
      id: attributes.Id ?? "",
      kind: attributes.Type?.split("/").at(-1) ?? "",
      target: isOutside ? target : pathFrom(part, target),
      isOutside,
    };
  });

/** A target as a path from the root; none where it leads out of the file. */
const pathFrom = (part: string, target: string): string => {
  if (/^[a-z][a-z0-9+.-]*:|^\\\\|^\/\//i.test(target)) return "";
  const base = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") {
      if (base.pop() === undefined) return "";
    } else if (step !== "" && step !== ".") base.push(step);
  }
  return base.join("/");
};

/** The relations of a part as it is written beside it. */
export const relationsOf = (
  relations: readonly {
    readonly id: string;
    readonly type: string;
    readonly target: string;
    readonly isOutside?: boolean;
  }[],
): XmlElement =>
  el(
    "Relationships",
    { xmlns: packageNamespaces.relationships },
    relations.map(({ id, type, target, isOutside }) =>
      el("Relationship", {
        Id: id,
        Type: type,
        Target: target,
        TargetMode: isOutside === true ? "External" : undefined,
      }),
    ),
  );
