import type { Fault } from "./faults.ts";
import { toPointer } from "../core/path.ts";
import { meaningsIn } from "./fields/unknown.ts";
import type { Subject } from "./fields/terms.ts";

/** A fault, or a missing and an unknown key of one map that are the same slip. */
export type Slip = Fault | Misspelt;

export interface Misspelt {
  readonly kind: "misspelt";
  readonly path: Fault["path"];
  readonly key: string;
  readonly name: string;
}

type KeyFault = Extract<Fault, { readonly key: string }>;

/** The faults with twins merged: “missing title” and “unknown titel” become one. */
export const mergeTwins = (subject: Subject, faults: readonly Fault[]): readonly Slip[] => {
  const meaning = meaningsIn(subject);
  const merged = new Set<Fault>();
  const misspelt: Misspelt[] = [];
  for (const { missing, unknown } of byMap(faults)) {
    for (const fault of missing.length === 0 ? [] : unknown) {
      const meant = meaning(fault);
      const twin = missing.find(({ key }) => !merged.has(fault) && key === meant);
      if (!twin || merged.has(twin)) continue;
      merged.add(fault).add(twin);
      misspelt.push({ kind: "misspelt", path: fault.path, key: fault.key, name: twin.key });
    }
  }
  return [...faults.filter((fault) => !merged.has(fault)), ...misspelt];
};

interface Keys {
  readonly missing: KeyFault[];
  readonly unknown: KeyFault[];
}

const byMap = (faults: readonly Fault[]): Iterable<Keys> => {
  const maps = new Map<string, Keys>();
  if (!faults.some(({ kind }) => kind === "unknown")) return [];
  for (const fault of faults) {
    if (fault.kind !== "missing" && fault.kind !== "unknown") continue;
    const pointer = toPointer(fault.path);
    const keys = maps.get(pointer) ?? { missing: [], unknown: [] };
    keys[fault.kind].push(fault);
    maps.set(pointer, keys);
  }
  return maps.values();
};
