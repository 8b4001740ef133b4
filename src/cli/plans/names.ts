/** The name of the file that makes a folder a plan. */
export const rootName = "plan.yaml";

/** The name of the file that sets how plans are checked. */
export const configName = "iuc.config.yaml";

/** Files that stand for themselves, wherever they lie. */
export const isStandAlone = (name: string): boolean => isPlanFile(name) || isProfileFile(name);

/** `*.plan.yaml` or `*.plan.yml`: a plan in one file. */
export const isPlanFile = (name: string): boolean => /^.+\.plan\.ya?ml$/is.test(name);

export const isProfileFile = (name: string): boolean => /^.+\.profile\.ya?ml$/is.test(name);

export const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name);

/** Folders and files that hold no part of any plan: hidden ones, packages, our own configuration. */
export const isSkipped = (name: string): boolean =>
  name.startsWith(".") || name === "node_modules" || name === configName;

/** Last step of a path. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** The folder a path lies in; `.` for a bare name. */
export const folderOf = (path: string): string => {
  const at = path.lastIndexOf("/");
  if (at === 0) return "/";
  return at < 0 ? "." : path.slice(0, at);
};

/** A path below a folder; below `.` just the name. */
export const below = (folder: string, name: string): string => {
  if (folder === ".") return name;
  return folder.endsWith("/") ? `${folder}${name}` : `${folder}/${name}`;
};
