import { defineRule } from "../../check/rule.ts";
import type { Path } from "../../core/path.ts";
import { dateWords } from "../../plan/dated.ts";
import type { Day } from "../../plan/day.ts";
import { type PlanModel, when } from "../../plan/model.ts";
import { stateOf } from "../../plan/totals.ts";
import type { Action, FundingSource, Plan } from "../../plan/types.generated.ts";

/** Money that is only identified comes from a call that is still open. */
export const openCallsUsed = defineRule({
  id: "money/open-calls-used",
  origin: ["FN12"],
  sources: ["URBACT: resourcing actions", "own judgement"],
  level: "warning",
  kind: "wrong",
  needsToday: ({ plan: { funding = [] } }) =>
    funding.some(({ openUntil }) => openUntil !== undefined),
  words: {
    en: {
      summary: "Money that is only identified comes from a call that is still open.",
      why: "A closed call pays for nothing you have not applied for; the gap it leaves is not in your sums.",
      fix: "Write applied if you did apply, name the next call, or look for another source.",
      messages: {
        closed: 'this money is only identified, and the call of "{source}" closed {date}',
      },
    },
    fr: {
      summary: "L’argent seulement envisagé provient d’un appel encore ouvert.",
      why: "Un appel clos ne finance rien si vous n’avez pas déposé de demande ; vos totaux ne montrent pas ce manque.",
      fix: "Écrivez applied si la demande est faite, citez l’appel suivant, ou cherchez une autre source.",
      messages: {
        closed: 'cet argent n’est qu’envisagé, et l’appel de "{source}" est clos depuis {date}',
      },
    },
    es: {
      summary: "El dinero solo previsto procede de una convocatoria aún abierta.",
      why: "Una convocatoria cerrada no paga lo que no se ha solicitado; los totales no muestran esa falta.",
      fix: "Escriba applied si lo ha solicitado, nombre la próxima convocatoria o busque otra fuente.",
      messages: {
        closed:
          'este dinero solo está previsto, y la convocatoria de "{source}" está cerrada desde {date}',
      },
    },
    pt: {
      summary: "O dinheiro apenas previsto vem de um concurso ainda aberto.",
      why: "Um concurso encerrado não paga o que não foi pedido; os totais não mostram essa falta.",
      fix: "Escreva applied se já se candidatou, indique o próximo concurso ou procure outra fonte.",
      messages: {
        closed:
          'este dinheiro está apenas previsto, e o concurso de "{source}" está encerrado desde {date}',
      },
    },
  },
  good: [
    "funding: [{ id: f1, name: Fund, openUntil: 2026-11-23 }]\nactions: [{ id: a1, title: Plant, allocations: [{ source: f1, state: identified }] }]\n",
    "funding: [{ id: f1, name: Fund, openUntil: 2025 }]\nactions: [{ id: a1, title: Plant, allocations: [{ source: f1, state: applied }] }]\n",
  ],
  bad: [
    {
      yaml: "funding: [{ id: f1, name: Fund, openUntil: 2026-11-22 }]\nactions:\n  - { id: a1, title: Plant, allocations: [{ source: f1, state: identified }] }\n",
      reports: ["3:53 closed"],
    },
    {
      yaml: "status: draft\nfunding: [{ id: f1, name: Fund, openUntil: 2025 }]\nsharedCosts: [{ id: s1, label: Office, allocations: [{ source: f1 }] }]\n",
      reports: ["3:64 closed"],
    },
  ],
  *check(model, { today }) {
    if (today === undefined) return;
    const closed = closedCalls(model, today);
    for (const { path, allocation } of allocationsIn(model.plan)) {
      const { source } = allocation;
      const date = closed.get(source);
      if (date !== undefined && stateOf(allocation) === "identified")
        yield {
          path: [...path, "source"],
          messageId: "closed",
          data: { source, date: dateWords(date) },
        };
    }
  },
});

/** Every allocation of the plan and where it stands. */
const allocationsIn = ({ actions = [], sharedCosts = [] }: Plan) => [
  ...actions.flatMap((action, index) => allocationsAt(["actions", index], action)),
  ...sharedCosts.flatMap((cost, index) => allocationsAt(["sharedCosts", index], cost)),
];

const allocationsAt = (place: Path, { allocations = [] }: Pick<Action, "allocations">) =>
  allocations.map((allocation, index) => ({
    allocation,
    path: [...place, "allocations", index],
  }));

/** Ids of the sources whose call has certainly closed, and when. */
const closedCalls = (model: PlanModel, today: Day) => {
  const closed = new Map<string, NonNullable<FundingSource["openUntil"]>>();
  for (const { id, openUntil } of model.plan.funding ?? [])
    if (openUntil !== undefined && (when(model, openUntil)?.latest ?? today) < today)
      closed.set(id, openUntil);
  return closed;
};
