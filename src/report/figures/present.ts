import type { Figure } from "../../figures/scene.ts";

/** A figure there may be none of, as a list. */
export const present = (figure: Figure | undefined): readonly Figure[] =>
  figure === undefined ? [] : [figure];
