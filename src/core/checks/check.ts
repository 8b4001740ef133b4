import type { Level } from "../diagnostic.ts";

/** One thing the reader looks for: its level, its words and a text that shows it. It cannot be switched off. */
export interface ReaderCheck {
  readonly level: Level;
  /** The invariant as one sentence. */
  readonly summary: string;
  /** A full sentence, as is `fix`. */
  readonly why: string;
  readonly fix: string;
  /** Lower-case, no full stop, at most 100 characters, `{name}` for values; `fix` where the message has its own. */
  readonly messages: Readonly<Record<string, ReaderMessage>>;
  /** Texts it reports, as `line:column messageId` of the first finding. */
  readonly bad: readonly { readonly yaml: string; readonly reports: string }[];
}

export interface ReaderMessage {
  readonly text: string;
  readonly fix?: string;
}

/** The words of checks in another language: all of them, with advice of their own where English has it. */
export type Translated<Checks extends Readonly<Record<string, ReaderCheck>>> = {
  readonly [Id in keyof Checks]: {
    readonly summary: string;
    readonly why: string;
    readonly fix: string;
    readonly messages: {
      readonly [Message in keyof Checks[Id]["messages"]]: Checks[Id]["messages"][Message] extends {
        readonly fix: string;
      }
        ? { readonly text: string; readonly fix: string }
        : { readonly text: string };
    };
  };
};
