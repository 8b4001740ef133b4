import { posix } from "node:path";
import { outside } from "../../check/config.ts";
import { leadsOutside } from "../../check/outside.ts";
import type { Finding } from "../../core/diagnostic.ts";
import type { Path } from "../../core/path.ts";
import type { Files } from "../io.ts";
import { below } from "../plans/names.ts";

/** A path that a file of settings names, where it stands there, and the folder it is seen from. */
export interface NamedPath {
  readonly path: string;
  readonly at: Path;
  readonly folder: string;
}

/** The finding on a path that leads out of its folder, by itself or because something on the way is a link. */
export const astray = (files: Files, { path, at, folder }: NamedPath): Finding | undefined => {
  if (leadsOutside(path)) return outside(path, at, "path");
  const place = below(folder, posix.normalize(path));
  if (files.kind(place) === "absent") return undefined;
  const root = files.real(folder);
  const real = files.real(place);
  const isInside = real === root || real.startsWith(root.endsWith("/") ? root : `${root}/`);
  return isInside ? undefined : outside(path, at, "link");
};
