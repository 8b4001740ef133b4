import { checks } from "../../check/words/fr.ts";
import { settings } from "../../check/words/fr-settings.ts";
import { terms } from "../../check/words/fr-terms.ts";
import { fr as reader } from "../../core/checks/words/fr.ts";
import { fr as words } from "../../format/words/fr.ts";

/** All that is not in the rules themselves, in French. */
export const fr = { words, reader, structure: { ...checks, ...settings }, terms };
