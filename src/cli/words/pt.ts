import { checks } from "../../check/words/pt.ts";
import { settings } from "../../check/words/pt-settings.ts";
import { terms } from "../../check/words/pt-terms.ts";
import { pt as reader } from "../../core/checks/words/pt.ts";
import { pt as words } from "../../format/words/pt.ts";

/** All that is not in the rules themselves, in European Portuguese. */
export const pt = { words, reader, structure: { ...checks, ...settings }, terms };
