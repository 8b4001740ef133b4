import { createTwoFilesPatch } from "diff";
import { forTerminal } from "../../../format/escape.ts";
import type { FileChange } from "./fix.ts";

/** The changes as a patch that `git apply` and `patch -p1` take, with three lines around each. */
export const patchOf = (changes: readonly FileChange[]): string =>
  changes.map(patchOfFile).join("");

const patchOfFile = ({ path, mark, ...change }: FileChange): string => {
  const name = forTerminal(path);
  const [before, after] = [mark + change.before, mark + change.after];
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    context: 3,
  });
  const lines = patch.split("\n").slice(1);
  return lines.map(shown).join("\n");
};

/** Line ends, tabs and a byte order mark belong to the patch; other control characters are shown, not sent. */
const shown = (line: string): string =>
  line.replaceAll(/(?<!^[ +-])\ufeff|[^\t\r\ufeff]+/g, (text) => forTerminal(text));
