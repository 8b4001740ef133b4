/** What a new plan needs to know. Everything but city and country has a default or may be absent. */
export interface Answers {
  /** Id of the profile. */
  readonly profile: string;
  readonly city: string;
  /** ISO 3166-1 code. */
  readonly country: string;
  readonly partner?: string;
  readonly partnerCountry?: string;
  /** Code of the themes taxonomy. */
  readonly theme?: string;
  /** BCP 47 tag of the plan. */
  readonly language: string;
  /** ISO 4217 code. */
  readonly currency?: string;
  /** When the work on the plan starts and ends, as a date of the format. */
  readonly start?: string;
  readonly end?: string;
  readonly ci: Ci;
}

export const ciChoices = ["none", "github", "gitlab"] as const;

/** The service whose checks are set up. */
export type Ci = (typeof ciChoices)[number];

/** Names of all answers, as keys of an answers file; flags are the same in kebab-case. */
export const answerNames = [
  "profile",
  "city",
  "country",
  "partner",
  "partnerCountry",
  "theme",
  "language",
  "currency",
  "start",
  "end",
  "ci",
] as const;

export type AnswerName = (typeof answerNames)[number];

/** Answers as they come in, not yet checked. */
export type RawAnswers = Partial<Record<AnswerName, string>>;
