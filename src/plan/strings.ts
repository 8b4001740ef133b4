import type { Path } from "../core/path.ts";

/** A text of a plan and where it stands. */
export interface TextAt {
  readonly text: string;
  readonly path: Path;
}

/** Every string below a value, in the order it is written; `skip` leaves out what lies under a path. */
export function* strings(
  value: unknown,
  skip: (path: Path) => boolean,
  path: Path = [],
): Generator<TextAt> {
  if (skip(path)) return;
  if (typeof value === "string") yield { text: value, path };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* strings(item, skip, [...path, index]);
  else if (typeof value === "object" && value !== null)
    for (const [key, item] of Object.entries(value)) yield* strings(item, skip, [...path, key]);
}
