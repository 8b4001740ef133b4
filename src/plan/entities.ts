import type { Path } from "../core/path.ts";
import type { Hidden } from "./model.ts";
import { idPlaces, type EntityKind } from "./references.generated.ts";
import type { Plan } from "./types.generated.ts";
import { walk } from "./walk.ts";

/** Something with an id, and where it stands. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  /** Path of the map that holds the id. */
  readonly path: Path;
}

export interface EntityIndex {
  /** Every id, in the order of the plan, repeated ones too. */
  readonly all: readonly Entity[];
  readonly byId: ReadonlyMap<string, Entity>;
  /** Ids of entities that a schema error left out: a reference to one is not broken. */
  readonly hiddenIds: ReadonlySet<string>;
}

/** Every entity of a plan, by id. */
export const indexEntities = (plan: Plan, hidden: readonly Hidden[]): EntityIndex => {
  const all: Entity[] = [];
  const byId = new Map<string, Entity>();
  for (const { path: place, kind } of idPlaces)
    for (const { value, path } of walk(plan, [...place, "id"])) {
      if (typeof value !== "string") continue;
      const entity = { id: value, kind, path: path.slice(0, -1) };
      all.push(entity);
      if (!byId.has(value)) byId.set(value, entity);
    }
  const hiddenIds = new Set(hidden.flatMap(({ id }) => (id === undefined ? [] : [id])));
  return { all, byId, hiddenIds };
};
