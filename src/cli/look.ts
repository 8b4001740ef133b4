import type { Look } from "../format/look.ts";
import { en } from "../format/words/en.ts";
import type { Session } from "./session.ts";
import { openTheme } from "./theme.ts";

/** How texts for people look in this terminal, in English. */
export const openLook = ({ io, globals }: Pick<Session, "io" | "globals">): Look => ({
  style: openTheme(io, globals().color),
  width: io.width,
  quiet: globals().quiet,
  words: en,
});
