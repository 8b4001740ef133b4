/** What a feedback sheet tells of a plan besides its findings; plain data, so that it can be kept and handed on. */
export interface PlanFacts {
  /** Language tag of the plan. */
  readonly language: string;
  readonly title: Text;
  readonly cities: readonly Text[];
  /** What the programme is called whose rules were applied. */
  readonly programme: Text;
  /** By the id of what was counted. */
  readonly tallies: Readonly<Record<string, Tally>>;
  /** Top-level fields of which errors hid something, so that it was not counted. */
  readonly hiddenFields: readonly string[];
  /** Ids of all rules that reported something, also where the author keeps it from being shown. */
  readonly spoken: readonly string[];
  /** Where a finding lies, by its pointer. */
  readonly places: Readonly<Record<string, Place>>;
}

/** What a plan says of itself where errors kept the rules from it, so that its sheet can speak to its city. */
export interface PlanOutline {
  /** Language tag. */
  readonly language: string;
  /** Blank where it cannot be read. */
  readonly title: string;
  readonly cities: readonly string[];
}

/** A text of the plan: in its language, or by language tag. */
export type Text = string | Readonly<Record<string, string>>;

/** How many answers there could be, how many there are, and for how many the plan says why they are missing. */
export interface Tally {
  readonly of: number;
  readonly there: number;
  readonly gaps: number;
  /** Whether the programme asks for them at the stage that was checked. */
  readonly isAsked: boolean;
}

/** A place in a plan as its author knows it. */
export interface Place {
  /** Top-level field of the plan. */
  readonly section: string;
  /** The entry of its list, or the nearest thing with a name. */
  readonly entry?: { readonly id?: string; readonly title?: Text };
  /** Field below it, as it is written in the file. */
  readonly field?: string;
}
