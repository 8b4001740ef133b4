import { ioChecks } from "./checks/io.ts";
import { syntaxChecks } from "./checks/syntax.ts";
import { textChecks } from "./checks/text.ts";
import { yamlChecks } from "./checks/yaml.ts";

/** Everything the reader can report, by rule id. */
export const readerChecks = { ...ioChecks, ...textChecks, ...syntaxChecks, ...yamlChecks } as const;

export type ReaderId = keyof typeof readerChecks;

/** The message ids of a reader check. */
export type MessageId<Id extends ReaderId> = keyof (typeof readerChecks)[Id]["messages"] & string;
