import { defineRule } from "../../check/rule.ts";

/** The working time that the plan takes is counted somewhere. */
export const staffTimeValued = defineRule({
  id: "money/staff-time-valued",
  origin: ["FN14"],
  sources: ["IUC: cooperation of city pairs", "own judgement"],
  level: "info",
  kind: "missing",
  from: "final",
  reads: ["actions", "sharedCosts", "commitments"],
  words: {
    en: {
      summary: "The working time that the plan takes is counted somewhere.",
      why: "Time is what partners really put in; uncounted, it looks free until the person is needed elsewhere.",
      fix: "Add a cost of kind staff, effort in full-time equivalents, or a commitment of kind staff.",
      messages: {
        uncounted: "all costs are for things and services; nobody’s working time is counted",
      },
    },
    fr: {
      summary: "Le temps de travail que demande le plan est compté quelque part.",
      why: "C’est surtout du temps que les partenaires apportent ; s’il n’est pas compté, il paraît gratuit jusqu’au jour où il manque ailleurs.",
      fix: "Ajoutez un coût de type staff, effort en équivalents temps plein, ou un engagement de type staff.",
      messages: {
        uncounted:
          "tous les coûts sont des biens et des services ; aucun temps de travail n’est compté",
      },
    },
    es: {
      summary: "El tiempo de trabajo que exige el plan se cuenta en alguna parte.",
      why: "Lo que de verdad ponen los socios es tiempo; si no se cuenta, parece gratis hasta que esa persona hace falta en otro sitio.",
      fix: "Añada un coste de tipo staff, effort en equivalentes a jornada completa, o un compromiso de tipo staff.",
      messages: {
        uncounted:
          "todos los costes son de bienes y servicios; no se cuenta el tiempo de trabajo de nadie",
      },
    },
    pt: {
      summary: "O tempo de trabalho que o plano exige está contado em algum lado.",
      why: "O que os parceiros dão é sobretudo tempo; se não for contado, parece grátis até a pessoa fazer falta noutro lado.",
      fix: "Acrescente um custo do tipo staff, effort em equivalentes a tempo inteiro, ou um compromisso do tipo staff.",
      messages: {
        uncounted:
          "todos os custos são de bens e serviços; não se conta o tempo de trabalho de ninguém",
      },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant, costs: [{ kind: capital }, { kind: staff }] }]\n",
    "actions: [{ id: a1, title: Plant, costs: [{ kind: capital }, { label: Others }] }]\n",
    "stakeholders: [{ id: parks, name: Parks }]\nactions: [{ id: a1, title: Plant, costs: [{ kind: capital }] }]\ncommitments: [{ id: c1, stakeholder: parks, kind: staff }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - { id: a1, title: Plant, costs: [{ kind: capital }, { kind: services }] }\n",
      reports: ["1:1 uncounted"],
    },
    {
      yaml: "actions: [{ id: a1, title: Plant, costs: [{ kind: capital }] }]\nsharedCosts: [{ id: s1, label: Office, kind: operating }]\n",
      reports: ["1:1 uncounted"],
    },
  ],
  *check({ plan: { actions = [], sharedCosts = [], commitments = [] } }) {
    const costs = actions.flatMap((action) => action.costs ?? []);
    const kinds = [...costs, ...sharedCosts].map(({ kind }) => kind);
    const isCounted =
      costs.some(({ effort }) => effort !== undefined) ||
      commitments.some(({ kind }) => kind === "staff");
    if (costs.length === 0 || isCounted) return;
    if (kinds.every((kind) => kind !== undefined && kind !== "staff"))
      yield { path: ["actions"], anchor: "key", messageId: "uncounted" };
  },
});
