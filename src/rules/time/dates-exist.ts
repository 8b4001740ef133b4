import { defineRule } from "../../check/rule.ts";
import { dates } from "../../plan/dated.ts";
import { NO_CALENDAR, whenOf } from "../../plan/when.ts";

/** Dates are days of the calendar, and spans run forwards. */
export const datesExist = defineRule({
  id: "time/dates-exist",
  origin: ["TI01"],
  sources: ["own judgement"],
  level: "error",
  kind: "wrong",
  words: {
    en: {
      summary: "Dates are days that the calendar has, and spans of years run forwards.",
      why: "A day that does not exist cannot be put on a timeline, so everything built on it is lost.",
      fix: "Correct the day, or write the month alone where the day does not matter.",
      messages: {
        noDay: "the calendar has no {date}",
        backwards: "{date} runs backwards; the earlier year comes first",
      },
    },
    fr: {
      summary:
        "Les dates sont des jours du calendrier, et les périodes d’années vont dans l’ordre.",
      why: "Un jour qui n’existe pas ne peut être placé sur aucun calendrier, et tout ce qui en dépend est perdu.",
      fix: "Corrigez le jour, ou n’écrivez que le mois si le jour n’importe pas.",
      messages: {
        noDay: "le jour {date} n’existe pas dans le calendrier",
        backwards: "{date} est à l’envers, l’année la plus ancienne vient d’abord",
      },
    },
    es: {
      summary:
        "Las fechas son días que existen en el calendario, y los intervalos de años van hacia delante.",
      why: "Un día que no existe no se puede poner en ningún cronograma, y se pierde todo lo que depende de él.",
      fix: "Corrija el día, o escriba solo el mes si el día no importa.",
      messages: {
        noDay: "el día {date} no existe en el calendario",
        backwards: "{date} está al revés; primero va el año más antiguo",
      },
    },
    pt: {
      summary:
        "As datas são dias que existem no calendário, e os intervalos de anos correm para a frente.",
      why: "Um dia que não existe não se pode pôr em nenhum cronograma, e perde-se tudo o que dele depende.",
      fix: "Corrija o dia, ou escreva só o mês se o dia não for importante.",
      messages: {
        noDay: "o dia {date} não existe no calendário",
        backwards: "{date} está ao contrário; primeiro vem o ano mais antigo",
      },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees, start: 2028-02-29, end: 2028/2029 }]\n",
    "actions: [{ id: a1, title: Plant trees, start: M7, end: short }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - { id: a1, title: Plant trees, start: 2027-02-29, end: 2027-06-31 }\n",
      reports: ["2:42 noDay", "2:59 noDay"],
    },
    {
      yaml: "meetings:\n  - id: m1\n    date: [2026-04-30, 2026-04-31]\nvision: { horizon: 2031/2030 }\n",
      reports: ["4:20 backwards", "3:24 noDay"],
    },
  ],
  *check({ plan }) {
    for (const { date, path } of dates(plan)) {
      if (!Array.isArray(date)) yield* faultOf(date, path);
      else for (const [index, moment] of date.entries()) yield* faultOf(moment, [...path, index]);
    }
  },
});

const ABSOLUTE = /^\d{4}-\d{2}-\d{2}$|^\d{4}\/\d{4}$/;

function* faultOf(date: number | string, path: readonly (string | number)[]) {
  const text = String(date);
  if (!ABSOLUTE.test(text) || whenOf(date, NO_CALENDAR) !== undefined) return;
  const messageId = text.includes("/") ? "backwards" : "noDay";
  yield { path, messageId, data: { date } } as const;
}
