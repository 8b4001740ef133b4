import { checks } from "../../check/words/es.ts";
import { settings } from "../../check/words/es-settings.ts";
import { terms } from "../../check/words/es-terms.ts";
import { es as reader } from "../../core/checks/words/es.ts";
import { es as words } from "../../format/words/es.ts";

/** All that is not in the rules themselves, in Spanish. */
export const es = { words, reader, structure: { ...checks, ...settings }, terms };
