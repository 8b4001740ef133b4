/**
 * Whether a path may lead out of the folder it is seen from: upwards, absolute, to another drive or host,
 * by address, or so disguised. Links are not looked at.
 */
export const leadsOutside = (path: string): boolean =>
  spellings(path).some(
    (each) =>
      /^[/\\~]/.test(each) ||
      /^[a-z][a-z0-9+.-]*:/i.test(each) ||
      each.includes("\0") ||
      each.split(/[/\\]/).some((step) => step.trim() === ".."),
  );

/** The path as written, and as programs may read it that undo `%2e`, twice at most. */
const spellings = (path: string): readonly string[] => {
  const once = decoded(path);
  return [path, once, decoded(once)];
};

const decoded = (text: string): string =>
  text.replaceAll(/%([0-7][0-9a-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
