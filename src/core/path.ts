/** Steps from the root of a document to a value: property names and list positions. */
export type Path = readonly (string | number)[];

/** The JSON Pointer (RFC 6901) of a path: `/actions/0/title`; the root is the empty string. */
export const toPointer = (path: Path): string => {
  let pointer = "";
  for (const step of path) pointer += `/${escaped(step)}`;
  return pointer;
};

/** The pointers of everything around a path and of the path itself, from the root on. */
export const pointersTo = (path: Path): readonly string[] => {
  const pointers = [""];
  let pointer = "";
  for (const step of path) pointers.push((pointer += `/${escaped(step)}`));
  return pointers;
};

const escaped = (step: string | number): string | number =>
  typeof step === "string" && /[~/]/.test(step)
    ? step.replaceAll("~", "~0").replaceAll("/", "~1")
    : step;

/** Whether `inner` is `outer` itself or lies below it. */
export const isWithin = (inner: Path, outer: Path): boolean =>
  outer.length <= inner.length && outer.every((step, index) => step === inner[index]);
