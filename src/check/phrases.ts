/**
 * Words of ours that stand for a value in a message: what a field takes, what was found, labels of further places.
 * Findings hold them in English; other languages look them up.
 */
export const phrases = [
  "text",
  "a number",
  "a whole number",
  "true or false",
  "a list",
  "a group of fields",
  "text on one line",
  "an id",
  "a date",
  "the id of a source",
  "a language tag",
  "a web address",
  "a code such as SDG:11.2",
  "all-actions or a list of ids",
  "a date that can be read",
  "a framework code",
  "a plain number",
  "an e-mail address",
  "a telephone number",
  "a NUTS code",
  "a LAU code",
  "a tag",
  "a word that fits here",
  "in the form of this field",
  "a single value",
  "it stands here first",
  "its place is here",
  "the first one",
  "the other place",
  "the nearest one",
  "the same title",
  "first used here",
  "the themes of the plan",
  "the start",
] as const;

/** Aspects of the integrated approach, as the profiles of the package title them. */
export const aspects = [
  "Many kinds of actors helped to plan",
  "It fits the strategies in force",
  "Economic, social and environmental aims are all there",
  "Short, medium and long-term steps follow each other",
  "Many kinds of actors help to deliver",
  "Several policy fields are joined",
  "Site, neighbourhood and city-wide actions fit together",
  "Neighbouring municipalities are considered",
  "It fits what other levels of government do",
  "Gender, digital and green aims are built in",
  "Physical and human measures go together",
  "It uses all suitable sources of money",
] as const;

export type AspectTitle = (typeof aspects)[number];

export type Phrase = (typeof phrases)[number];

/** Kinds of entries and files, as the schema's titles say them in lower case. */
export const nouns = [
  ...["action", "adoption", "agreement", "alignment", "allocation", "aspect", "aspect score"],
  ...["assessment", "baseline", "budget", "budget line", "change", "citation", "city"],
  ...["city member", "code", "commitment", "configuration", "context", "coordinator", "cost"],
  ...["cost item", "criterion score", "delegation", "dependency", "duration", "effect", "effort"],
  ...["eligibility", "end date", "entry", "exchange", "figure", "framework code", "funded"],
  ...["funding source", "gap", "goal", "goal value", "governance", "group needs", "horizons"],
  ...["id", "indicator", "indicator part", "integration", "integration assessment"],
  ...["integration frame", "key fact", "labels", "language tag", "learning", "line", "local group"],
  ...["location", "long horizon", "match criterion", "matching", "matrix frame", "measurement"],
  ...["medium horizon", "meeting", "member", "moment", "money", "monitoring", "month span"],
  ...["nested action", "objective", "output", "owner", "pairing", "part of an indicator"],
  ...["partner", "period", "person", "pestle factor", "phase", "plan", "policy document"],
  ...["price scenario", "problem", "problem card", "process", "process stage", "profile"],
  ...["progress", "publication", "quantity", "rate", "reading", "reporting", "required section"],
  ...["residual", "residual emission", "result", "risk", "risk frame", "risk scale", "scale"],
  ...["self assessment", "self-assessment", "shared cost", "short horizon", "smart", "solution"],
  ...["source", "spent", "stage", "stakeholder", "started", "steering", "step", "swot", "target"],
  ...["territory", "test", "vision", "web address", "when date"],
] as const;

export type Noun = (typeof nouns)[number];
