import { en } from "../../src/locales/en.ts";
import { buildModel, type Hidden, type PlanModel } from "../../src/plan/model.ts";
import type { Profile } from "../../src/plan/profile.generated.ts";
import type { Plan } from "../../src/plan/types.generated.ts";
import { buildReport, type BuiltReport } from "../../src/report/build.ts";
import { wordsOf, type Words } from "../../src/report/words.ts";

/** Words of a report in a language, for a plan in euro. */
export const wordsIn = (language = "en"): Words =>
  wordsOf({ language, catalog: en, titles: {}, isTranslated: true }, { language, currency: "EUR" });

const profile: Profile = {
  iuc: "profile/1",
  id: "test",
  title: "Test",
  labels: { plan: "Plan" },
};

/** A plan with little in it, and the parts of a test. */
export const modelOf = (parts: Partial<Plan> = {}, hidden: readonly Hidden[] = []): PlanModel =>
  buildModel({
    plan: {
      iuc: "plan/1",
      id: "p",
      title: "A plan",
      profile: "test",
      language: "en",
      status: "draft",
      currency: "EUR",
      cities: [{ id: "city", name: "Velenje", country: "SI" }],
      ...parts,
    },
    profile,
    hidden,
  });

/** The report of such a plan. */
export const reportOf = (
  parts: Partial<Plan> = {},
  { isInternal = false, hidden = [] }: { isInternal?: boolean; hidden?: readonly Hidden[] } = {},
): BuiltReport =>
  buildReport({
    model: modelOf(parts, hidden),
    locale: { language: "en", catalog: en, titles: {}, isTranslated: true },
    titles: new Map([["SDG:11.2", "Transport for all"]]),
    isInternal,
  });
