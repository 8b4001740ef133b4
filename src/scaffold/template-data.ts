import type { Profile } from "../plan/profile.generated.ts";
import type { Answers } from "./answers.ts";
import { isInUnion } from "./country.ts";
import { dateOf } from "./fault-of.ts";
import { slug } from "./slug.ts";

/** What the templates of a new plan are filled with, besides the answers themselves. */
export interface TemplateData extends Answers {
  readonly title: string;
  readonly id: string;
  readonly cityId: string;
  readonly partnerId: string;
  readonly pairingId: string;
  readonly municipality: string;
  readonly municipalityId: string;
  readonly groupName: string;
  readonly coordinatorRole: string;
  /** What the programme asks of the local group, in words. */
  readonly needs: string | undefined;
  readonly programme: string | undefined;
  /** How long the programme gives, in words. */
  readonly duration: string | undefined;
  readonly hasDates: boolean;
  /** First year of the examples that belong to the writing of the plan, and of those of its delivery. */
  readonly preparedIn: number;
  readonly deliveredIn: number;
  readonly themeOrExample: string;
  readonly exampleCountry: string;
  readonly stages: readonly Stage[];
  /** The scale of the integration assessment (`1 to 5`), its steps in words, and its aspects. */
  readonly scale: string;
  readonly anchors: readonly { readonly score: number; readonly words: string }[];
  readonly aspects: readonly { readonly id: string; readonly title: string }[];
  /** Sections that become due, by status. */
  readonly asked: readonly { readonly status: string; readonly sections: string }[];
  readonly version: string;
}

interface Stage {
  readonly id: string;
  readonly title: string;
  readonly content: string | undefined;
  readonly from: number;
  readonly to: number;
  readonly months: string;
}

/** The data for the templates; `taken` are the ids that the examples use. */
export const templateData = (
  answers: Answers,
  profile: Profile,
  { taken, version }: { readonly taken: readonly string[]; readonly version: string },
): TemplateData => ({
  ...answers,
  ...idsOf(answers, taken),
  ...yearsOf(answers, profile),
  ...wordsOf(answers, profile),
  hasDates: answers.start !== undefined || answers.end !== undefined,
  themeOrExample: answers.theme ?? "mobility",
  exampleCountry: isInUnion(answers.country) ? "BR" : "PT",
  stages: stagesOf(profile),
  ...integrationOf(profile),
  asked: askedBy(profile),
  version,
});

const idsOf = (
  { city, country, partner, partnerCountry }: Answers,
  examples: readonly string[],
): Pick<TemplateData, "id" | "cityId" | "partnerId" | "pairingId" | "municipalityId"> => {
  const taken = new Set(examples);
  const unique = (...wanted: readonly string[]): string => {
    const [first = ""] = wanted;
    const id = [...wanted, ...[2, 3, 4].map((n) => `${first}-${n}`)].find(
      (each) => !taken.has(each),
    );
    taken.add(id ?? first);
    return id ?? first;
  };
  const cityId = unique(slug(city, "city"), `${slug(city, "city")}-${country.toLowerCase()}`);
  const own = slug(partner ?? "partner-city", "partner-city");
  const partnerId = unique(own, `${own}-${(partnerCountry ?? "").toLowerCase()}`);
  return {
    id: cityId,
    cityId,
    partnerId,
    pairingId: unique(
      partner === undefined ? "our-pair" : slug(`${cityId}-${partnerId}`, "our-pair"),
    ),
    municipalityId: unique(`${cityId}-city`, `${cityId}-city-hall`),
  };
};

const yearsOf = (
  { start, end }: Answers,
  { duration }: Profile,
): Pick<TemplateData, "preparedIn" | "deliveredIn"> => {
  const years = Math.ceil((duration?.min ?? 12) / 12);
  const preparedIn = firstYear(start) ?? lastYear(end, years) ?? 2027;
  return { preparedIn, deliveredIn: preparedIn + years };
};

/** The first full year from a date on. */
const firstYear = (date: string | undefined): number | undefined => {
  const span = dateOf(date);
  if (span === undefined || date === undefined) return undefined;
  const year = Number(date.slice(0, 4));
  return /^\d{4}($|\/|-01|-Q1|-H1)/.test(date) ? year : year + 1;
};

const lastYear = (date: string | undefined, years: number): number | undefined =>
  dateOf(date) === undefined ? undefined : Number(date?.slice(0, 4)) - years + 1;

const wordsOf = (
  { city }: Answers,
  { labels, localGroupNeeds, programme, duration }: Profile,
): Pick<
  TemplateData,
  "title" | "municipality" | "groupName" | "coordinatorRole" | "needs" | "programme" | "duration"
> => {
  const groupName = plain(labels.localGroup ?? "Local Group");
  return {
    title: `${plain(labels.plan)} of ${city}`,
    municipality: `City of ${city}`,
    groupName,
    coordinatorRole: `Coordinator of the ${groupName}`,
    needs: needsText(localGroupNeeds),
    programme: programme?.toUpperCase(),
    duration: durationText(duration),
  };
};

const needsText = (needs: Profile["localGroupNeeds"]): string | undefined => {
  if (needs === undefined) return undefined;
  const { members, sectors, meetings } = needs;
  const group = [
    ...(members === undefined ? [] : [`at least ${members} members`]),
    ...(sectors === undefined ? [] : [`from ${sectors} sectors or more`]),
  ].join(" ");
  const met = meetings === undefined ? [] : [`${meetings} meetings before the plan is final`];
  return [...(group === "" ? [] : [group]), ...met].join(", and ");
};

const durationText = (duration: Profile["duration"]): string | undefined => {
  if (duration === undefined) return undefined;
  const { min, max } = duration;
  if (min === undefined) return max === undefined ? undefined : `at most ${max} months`;
  if (max === undefined) return `at least ${min} months`;
  return min === max ? `${min} months` : `${min} to ${max} months`;
};

const stagesOf = ({ stages = [] }: Profile): readonly Stage[] =>
  stages.flatMap(({ id, title, months, content }) =>
    months === undefined
      ? []
      : [
          {
            id,
            title: plain(title),
            content: content === undefined ? undefined : plain(content),
            ...months,
            months:
              months.from === months.to
                ? `month ${months.from}`
                : `months ${months.from} to ${months.to}`,
          },
        ],
  );

const integrationOf = ({
  integration,
}: Profile): Pick<TemplateData, "scale" | "anchors" | "aspects"> => {
  const { min = 1, max = 5, anchors = [] } = integration?.scale ?? {};
  return {
    scale: `${min} to ${max}`,
    anchors: anchors.map((text, index) => ({ score: min + index, words: plain(text) })),
    aspects: (integration?.aspects ?? []).map(({ code, title }) => ({
      id: code,
      title: plain(title),
    })),
  };
};

const askedBy = ({ requiredSections = [] }: Profile): TemplateData["asked"] => {
  const statuses = [...new Set(requiredSections.map(({ from }) => from))];
  return statuses.map((status) => ({
    status,
    sections: requiredSections
      .filter(({ from }) => from === status)
      .map(({ section }) => `\`${section}\``)
      .join(", "),
  }));
};

const plain = (text: string | Readonly<Record<string, string>>): string =>
  typeof text === "string" ? text : (text.en ?? Object.values(text)[0] ?? "");
