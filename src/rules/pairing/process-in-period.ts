import { defineRule } from "../../check/rule.ts";
import { dateWords } from "../../plan/dated.ts";
import { when } from "../../plan/model.ts";
import type { Period } from "../../plan/types.generated.ts";
import { isBefore, type When } from "../../plan/when.ts";

/** The plan is written while the partnership lasts. */
export const processInPeriod = defineRule({
  id: "pairing/process-in-period",
  origin: ["CP15"],
  sources: ["IUC: cooperation of city pairs", "own judgement"],
  level: "warning",
  kind: "wrong",
  words: {
    en: {
      summary: "The plan is written while the partnership lasts.",
      why: "What is planned before or after is planned alone, and the programme cannot support it.",
      fix: "Correct the dates of process or of the period of pairing; the delivery may go on afterwards.",
      messages: {
        early: "the work on the plan starts {date}, before the partnership, which starts {limit}",
        late: "the work on the plan ends {date}, after the partnership, which ends {limit}",
      },
    },
    fr: {
      summary: "Le plan est rédigé pendant que dure le partenariat.",
      why: "Ce qui est planifié avant ou après l’est sans la ville partenaire, et le programme ne peut pas l’appuyer.",
      fix: "Corrigez les dates de process ou de la période du partenariat ; la mise en œuvre peut continuer après.",
      messages: {
        early: "le travail sur le plan débute ({date}) avant le partenariat ({limit})",
        late: "le travail sur le plan s’achève ({date}) après le partenariat ({limit})",
      },
    },
    es: {
      summary: "El plan se escribe mientras dura el partenariado.",
      why: "Lo que se planifica antes o después se planifica sin la ciudad socia, y el programa no puede apoyarlo.",
      fix: "Corrija las fechas de process o del periodo de pairing; la ejecución puede seguir después.",
      messages: {
        early: "el trabajo en el plan empieza ({date}) antes que el partenariado ({limit})",
        late: "el trabajo en el plan acaba ({date}) después que el partenariado ({limit})",
      },
    },
    pt: {
      summary: "O plano é escrito enquanto dura a parceria.",
      why: "O que se planeia antes ou depois planeia-se sem a cidade parceira, e o programa não o pode apoiar.",
      fix: "Corrija as datas de process ou do período de pairing; a execução pode continuar depois.",
      messages: {
        early: "o trabalho no plano começa ({date}) antes da parceria ({limit})",
        late: "o trabalho no plano termina ({date}) depois da parceria ({limit})",
      },
    },
  },
  good: [
    "process: { start: 2025-01, end: 2025-12 }\nperiod: { start: 2026, end: 2035 }\npairing: { id: p, period: { start: 2025, end: 2026 } }\n",
    "process: { start: 2024 }\npairing: { id: p, period: { start: 2024-06, end: 2026 } }\n",
  ],
  bad: [
    {
      yaml: "process: { start: 2024-12, end: 2027-01 }\npairing: { id: p, period: { start: 2025, end: 2026 } }\n",
      reports: ["1:19 early", "1:33 late"],
    },
    {
      yaml: "process: { start: 2025-06, end: 2026-07 }\npairing: { id: p, period: { start: 2025, end: 2026-06 } }\n",
      reports: ["1:33 late"],
    },
  ],
  *check(model) {
    const { process, pairing } = model.plan;
    const span = (date: Period["end"]): When | undefined => {
      const found = when(model, date);
      return found?.endless === undefined ? found : undefined;
    };
    const { start, end } = pairing?.period ?? {};
    const [first, last] = [span(start), span(end)];
    const [begin, finish] = [span(process?.start), span(process?.end)];
    if (begin && first && isBefore(begin, first))
      yield {
        path: ["process", "start"],
        messageId: "early",
        data: { date: dateWords(process?.start ?? ""), limit: dateWords(start ?? "") },
      };
    if (finish && last && isBefore(last, finish))
      yield {
        path: ["process", "end"],
        messageId: "late",
        data: { date: dateWords(process?.end ?? ""), limit: dateWords(end ?? "") },
      };
  },
});
