/** An id for each file to link to: letters and digits of its name, `plan-` before it, unique. */
export const anchorsOf = (files: readonly string[]): readonly string[] => {
  const used = new Set(["plan-index"]); // the file of the cover
  return files.map((file) => {
    const base = `plan-${slugOf(file)}`;
    let anchor = base;
    for (let count = 2; used.has(anchor); count += 1) anchor = `${base}-${count}`;
    used.add(anchor);
    return anchor;
  });
};

/** The last folder, or the name of a file that has none of its own. */
const slugOf = (file: string): string => {
  const name = file.replace(/\/?plan\.ya?ml$/, "").replace(/(?:\.plan)?\.ya?ml$/, "");
  const slug = (name.split("/").at(-1) ?? "")
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return slug === "" ? "x" : slug;
};
