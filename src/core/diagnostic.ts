import type { Anchor, SourceText } from "./document.ts";
import type { Path } from "./path.ts";
import type { Range } from "./range.ts";
import type { Change, Repair } from "./repair.ts";

export type { Position, Range } from "./range.ts";

/** How grave a finding is. */
export type Level = "error" | "warning" | "info";

/** Values that a message mentions, kept beside the words for machines. */
export type Params = Readonly<Record<string, string | number>>;

/** What to do in this case, by id and values, so that other languages can say it too. */
export interface Advice {
  readonly id: string;
  readonly params: Params;
}

/** Something the author of a plan should know, at a path; the words are final, the place is not yet. */
export interface Finding {
  readonly ruleId: string;
  /** Which of the messages of that rule or check it is; its words in other languages go by it. */
  readonly messageId: string;
  readonly level: Level;
  readonly message: string;
  /** Why it matters for this plan. */
  readonly why: string;
  /** What to do next. */
  readonly fix: string;
  /** Where `fix` is not that of the rule or check. */
  readonly advice?: Advice;
  readonly path: Path;
  readonly anchor?: Anchor;
  readonly params: Params;
  readonly related?: readonly RelatedPath[];
  /** How many equal findings this one stands for; absent means one. */
  readonly count?: number;
  /** What of the text would have to change, where that is clear. */
  readonly change?: Change;
}

export interface RelatedPath {
  readonly path: Path;
  readonly anchor?: Anchor;
  readonly message: string;
}

/** A finding with its place: what every format prints. */
export interface Diagnostic {
  readonly ruleId: string;
  readonly messageId: string;
  readonly level: Level;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly advice?: Advice;
  readonly file: string;
  readonly range: Range;
  readonly pointer: string;
  /** Path by ids where there are ids: `actions/a1/costs/c2`. */
  readonly idPath: string;
  readonly params: Params;
  readonly related: readonly Related[];
  readonly count: number;
  /** The edits that mend it, where it is clear which. */
  readonly repair?: Repair;
  /** The text the range lies in, for the code frame; never printed whole. */
  readonly source: SourceText;
}

export interface Related {
  readonly message: string;
  readonly file: string;
  readonly range: Range;
  /** The text around it, where the text of the finding does not reach so far. */
  readonly source?: SourceText;
}
