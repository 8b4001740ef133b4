import { defineRule } from "../../check/rule.ts";
import { dateWords } from "../../plan/dated.ts";
import { addMonths } from "../../plan/day.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";
import { lackedByAll } from "../../plan/lacked-by-all.ts";
import { when } from "../../plan/model.ts";
import type { Risk } from "../../plan/types.generated.ts";

/** Open risks of an adopted plan are looked at every year. */
export const reviewed = defineRule({
  id: "risks/reviewed",
  origin: ["RK05"],
  sources: ["EdiCitNet: risk management in city projects"],
  level: "info",
  kind: "missing",
  from: "adopted",
  needsToday: true,
  options: { months: 12 },
  words: {
    en: {
      summary: "Open risks of an adopted plan are looked at every year.",
      why: "Risks change: a list from the drafting year warns of what is over and misses what has come.",
      fix: "Go through the list in the group, and enter the date under reviewed.",
      messages: {
        old: "this risk was last looked at {date}, more than {months} months ago",
        never: "nothing says when this risk was last looked at",
        noneReviewed: "no risk has been looked at since the plan was adopted, {date}",
      },
    },
    fr: {
      summary: "Les risques ouverts d’un plan adopté sont revus chaque année.",
      why: "Les risques changent : une liste de l’année de rédaction signale ce qui est passé et manque ce qui est venu.",
      fix: "Parcourez la liste avec le groupe, et notez la date sous reviewed.",
      messages: {
        old: "ce risque a été revu pour la dernière fois il y a plus de {months} mois ({date})",
        never: "rien ne dit quand ce risque a été revu pour la dernière fois",
        noneReviewed: "aucun risque n’a été revu depuis l’adoption du plan ({date})",
      },
    },
    es: {
      summary: "Los riesgos abiertos de un plan aprobado se revisan cada año.",
      why: "Los riesgos cambian: una lista del año de redacción avisa de lo que pasó y no ve lo que ha llegado.",
      fix: "Repase la lista con el grupo y anote la fecha en reviewed.",
      messages: {
        old: "este riesgo se revisó por última vez hace más de {months} meses ({date})",
        never: "nada dice cuándo se revisó este riesgo por última vez",
        noneReviewed: "ningún riesgo se ha revisado desde que se aprobó el plan ({date})",
      },
    },
    pt: {
      summary: "Os riscos em aberto de um plano aprovado são revistos todos os anos.",
      why: "Os riscos mudam: uma lista do ano da redação avisa do que já passou e não vê o que chegou.",
      fix: "Percorra a lista com o grupo e registe a data em reviewed.",
      messages: {
        old: "este risco foi revisto pela última vez há mais de {months} meses ({date})",
        never: "nada diz quando este risco foi revisto pela última vez",
        noneReviewed: "nenhum risco foi revisto desde a aprovação do plano ({date})",
      },
    },
  },
  good: [
    "adoption: { date: 2024-05 }\nrisks: [{ id: r1, description: Trees die, reviewed: 2025-12 }, { id: r2, description: Prices rise, status: closed }]\n",
    "adoption: { date: 2026-05 }\nrisks: [{ id: r1, description: Trees die }]\n",
  ],
  bad: [
    {
      yaml: "adoption: { date: 2024-05 }\nrisks:\n  - { id: r1, description: Trees die, reviewed: 2025-10 }\n  - { id: r2, description: Prices rise }\n",
      reports: ["4:7 never", "3:49 old"],
    },
    {
      yaml: "adoption: { date: 2025-11-22 }\nrisks:\n  - { id: r1, description: Trees die }\n  - { id: r2, description: Prices rise }\n  - { id: r3, description: Votes change }\n",
      reports: ["2:1 noneReviewed"],
    },
  ],
  *check(model, { today, option }) {
    if (today === undefined) return;
    const { risks = [], adoption } = model.plan;
    const months = option("months");
    const isLong = (date: Risk["reviewed"]): boolean =>
      addMonths(when(model, date)?.latest ?? today, months) < today;
    const unseen = [...risks.keys()].filter((index) => {
      const risk = risks[index];
      return risk !== undefined && isOpen(risk) && !isFilled(risk.reviewed);
    });
    const isNone = lackedByAll(risks, unseen, { field: "reviewed", applies: isOpen });
    if (adoption?.date !== undefined && isLong(adoption.date)) {
      const date = dateWords(adoption.date);
      if (isNone)
        yield { path: ["risks"], anchor: "key", messageId: "noneReviewed", data: { date } };
      else
        for (const index of unseen)
          yield { path: ["risks", index], messageId: "never", missing: "reviewed" };
    }
    for (const [index, risk] of each(risks))
      if (isOpen(risk) && risk.reviewed !== undefined && isLong(risk.reviewed))
        yield {
          path: ["risks", index, "reviewed"],
          messageId: "old",
          data: { date: dateWords(risk.reviewed), months },
        };
  },
});

const isOpen = ({ status, kind }: Risk): boolean =>
  status !== "closed" && kind !== "success-factor";
