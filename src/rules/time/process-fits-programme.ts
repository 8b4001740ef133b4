import { defineRule } from "../../check/rule.ts";
import { monthsBetween } from "../../plan/day.ts";
import { when, type PlanModel } from "../../plan/model.ts";
import type { Duration } from "../../plan/profile.generated.ts";

/** The plan is written in the months that the programme gives. */
export const processFitsProgramme = defineRule({
  id: "time/process-fits-programme",
  origin: ["TI07"],
  sources: ["the profile of the programme"],
  level: "warning",
  kind: "wrong",
  words: {
    en: {
      summary: "Writing the plan takes as long as the programme gives: not less, not more.",
      why: "Visits, reviews and support are booked for these months; outside them you are on your own.",
      fix: "Correct start or end of process, choose the profile of your call, or agree the dates with it.",
      messages: {
        differs: "months to write the plan: {months}, not the {wanted} that {profile} gives",
        shorter: "months to write the plan: {months}, fewer than the {wanted} that {profile} gives",
        longer: "months to write the plan: {months}, more than the {wanted} that {profile} gives",
      },
    },
    fr: {
      summary: "L’élaboration du plan dure le temps prévu par le programme, ni moins, ni plus.",
      why: "Visites, revues et appui sont prévus pour ces mois ; en dehors, vous êtes livrés à vous-mêmes.",
      fix: "Corrigez le début ou la fin de process, choisissez dans profile le bon programme, ou convenez des dates avec lui.",
      messages: {
        differs:
          "l’élaboration du plan dure {months} mois au lieu de {wanted} (programme {profile})",
        shorter:
          "l’élaboration du plan dure {months} mois, moins que {wanted} (programme {profile})",
        longer: "l’élaboration du plan dure {months} mois, plus que {wanted} (programme {profile})",
      },
    },
    es: {
      summary: "La elaboración del plan dura lo que prevé el programa: ni menos ni más.",
      why: "Las visitas, las revisiones y el apoyo están previstos para esos meses; fuera de ellos no hay acompañamiento.",
      fix: "Corrija el inicio o el final de process, elija en profile el programa correcto o acuerde las fechas con él.",
      messages: {
        differs: "meses de elaboración del plan: {months}, no {wanted} (programa {profile})",
        shorter: "meses de elaboración del plan: {months}, menos de {wanted} (programa {profile})",
        longer: "meses de elaboración del plan: {months}, más de {wanted} (programa {profile})",
      },
    },
    pt: {
      summary: "A elaboração do plano dura o que o programa prevê, nem menos nem mais.",
      why: "As visitas, as revisões e o apoio estão previstos para esses meses; fora deles não há acompanhamento.",
      fix: "Corrija o início ou o fim de process, escolha em profile o programa certo ou acorde as datas com ele.",
      messages: {
        differs: "meses de elaboração do plano: {months}, e não {wanted} (programa {profile})",
        shorter: "meses de elaboração do plano: {months}, menos de {wanted} (programa {profile})",
        longer: "meses de elaboração do plano: {months}, mais de {wanted} (programa {profile})",
      },
    },
  },
  good: [
    "process: { start: 2026-01, end: 2026-12 }\n",
    "process: { start: 2026, end: 2027 }\n",
    "profile: iuc-ucap\nprocess: { start: 2026-01, end: 2028-12 }\n",
    "profile: published\nprocess: { start: 2026-01, end: 2026-02 }\n",
  ],
  bad: [
    { yaml: "process: { start: 2026-01, end: 2026-11 }\n", reports: ["1:1 differs"] },
    { yaml: "process: { start: 2026-01-15, end: 2027-02-20 }\n", reports: ["1:1 differs"] },
    { yaml: "process: { start: 2026-01, end: 2026-01 }\n", reports: ["1:1 differs"] },
    { yaml: "profile: iuc-ucap\nprocess: { start: 2026, end: 2026 }\n", reports: ["2:1 shorter"] },
    {
      yaml: "profile: iurc\nprocess:\n  start: 2026\n  end: 2030\n",
      reports: ["2:1 longer"],
    },
  ],
  *check(model) {
    const { duration, id } = model.profile;
    const months = monthsOf(model);
    if (duration === undefined || months === undefined) return;
    const misfit = misfitOf(duration, months);
    if (misfit === undefined) return;
    const { messageId, ...data } = misfit;
    yield {
      path: ["process"],
      anchor: "key",
      messageId,
      data: { ...data, profile: id },
    };
  },
});

interface Months {
  readonly least: number;
  readonly most: number;
}

/** The fewest and the most whole months that the process may take. */
const monthsOf = (model: PlanModel): Months | undefined => {
  const start = when(model, model.plan.process?.start);
  const end = when(model, model.plan.process?.end);
  if (start === undefined || end === undefined) return undefined;
  const least = monthsBetween(start.latest, end.earliest);
  const most = monthsBetween(start.earliest, end.latest);
  return most < 0 ? undefined : { least, most };
};

const misfitOf = ({ min = 0, max = Infinity }: Duration, { least, most }: Months) => {
  if (most < min)
    return { messageId: min === max ? "differs" : "shorter", months: most, wanted: min } as const;
  if (least > max)
    return { messageId: min === max ? "differs" : "longer", months: least, wanted: max } as const;
  return undefined;
};
