/** Steps from the root of a document to a value: property names and list positions. */
export type Path = readonly (string | number)[];

/** The JSON Pointer (RFC 6901) of a path: `/actions/0/title`; the root is the empty string. */
export const toPointer = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** Whether `inner` is `outer` itself or lies below it. */
export const isWithin = (inner: Path, outer: Path): boolean =>
  outer.length <= inner.length && outer.every((step, index) => step === inner[index]);
