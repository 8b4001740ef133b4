import { listText } from "../words.ts";
import { dateText, periodText } from "../date-text.ts";
import { phrase } from "../words.ts";
import { hasReached } from "../../plan/maturity.ts";
import { nameOf, slotOf, textOf, type ReportContext } from "../context.ts";
import { languageMarks } from "../language-marks.ts";
import { filled, said, type Fact, type Slot } from "../../template/slot.ts";

export interface Cover {
  /** What the programme calls the plan. */
  readonly label: string;
  readonly title: string;
  readonly subtitle: string;
  readonly cities: string;
  readonly facts: readonly Fact[];
  /** State, version and date only, for a short paper. */
  readonly brief: readonly Fact[];
  /** Remarks a reader must see first: a draft, parts left out. */
  readonly marks: readonly string[];
}

/** The title page; `omitted` are the places a schema error left out. */
export const coverOf = (context: ReportContext, omitted: readonly string[]): Cover => {
  const { model, words } = context;
  const { plan, profile } = model;
  const { report, values } = words.catalog;
  const fact = (label: string, text: string | undefined): Fact => ({
    label,
    value: text === undefined ? {} : said(text),
  });
  const partners = (plan.pairing?.partners ?? []).map(({ name }) => words.text(name));
  const themes = (plan.themes ?? []).map((theme) => context.titles.get(theme) ?? theme);
  const brief = [
    fact(report.planPeriod, periodText(plan.period?.start, plan.period?.end, words)),
    fact(report.status, values.status[plan.status]),
    { label: report.approval, value: approvalSlot(context) },
    fact(report.version, plan.version ?? plan.history?.at(-1)?.version),
    fact(report.issued, context.today && dateText(context.today, words)),
  ];
  const isDraft = !hasReached(model.stage, "final");
  return {
    label: words.profile(profile.labels.plan),
    title: words.text(plan.title),
    subtitle: textOf(context, plan.subtitle) ?? "",
    cities: listText(
      plan.cities.map(({ name }) => words.text(name)),
      words,
    ),
    facts: filled([
      fact(report.theme, themes.length === 0 ? undefined : themes.join(", ")),
      fact(report.partners, partners.length === 0 ? undefined : listText(partners, words)),
      fact(report.programme, textOf(context, plan.pairing?.programme)),
      ...brief,
      fact(report.contact, plan.contact === undefined ? undefined : nameOf(context, plan.contact)),
    ]),
    brief: filled(brief),
    marks: [
      ...languageMarks(context),
      ...(isDraft ? [report.draftMark] : []),
      ...(omitted.length > 0
        ? [phrase(report.omittedMark, { places: listText(omitted, words) })]
        : []),
    ],
  };
};

/** Who adopted the plan and when; until then that it is open, or why nobody does. */
const approvalSlot = (context: ReportContext): Slot => {
  const { plan } = context.model;
  const { adoption } = plan;
  const told = [
    textOf(context, adoption?.body),
    adoption?.date === undefined ? undefined : dateText(adoption.date, context.words),
  ].filter((detail) => detail !== undefined);
  return slotOf(context, plan, { name: "adoption", text: told.join(", ") });
};
