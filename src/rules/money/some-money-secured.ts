import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";
import { isExcused } from "../../plan/gaps.ts";
import { planAllocations, stateOf } from "../../plan/totals.ts";

/** In an adopted plan at least some of the money is secured, or the plan says when it will be. */
export const someMoneySecured = defineRule({
  id: "money/some-money-secured",
  origin: ["FN07"],
  sources: ["URBACT: Cities in Action, Stories of Change"],
  level: "warning",
  kind: "total",
  from: "adopted",
  reads: ["actions", "sharedCosts", "funding", "commitments"],
  words: {
    en: {
      summary:
        "In an adopted plan at least some of the money is secured, or the plan says when it will be.",
      why: "A council that adopts a plan can at least put its own share into the next budget.",
      fix: "Mark what is decided as secured; else say in gaps, under funded, when the decision is due.",
      messages: { none: "the plan is adopted, and none of its money is secured" },
    },
    fr: {
      summary:
        "Dans un plan adopté, une partie au moins de l’argent est acquise, ou le plan dit quand elle le sera.",
      why: "Un conseil municipal qui adopte un plan peut au moins inscrire sa propre part au budget suivant.",
      fix: "Marquez comme secured ce qui est décidé ; sinon dites dans gaps, sous funded, quand la décision est attendue.",
      messages: { none: "le plan est adopté, mais aucun financement n’est acquis" },
    },
    es: {
      summary:
        "En un plan aprobado hay al menos algo de dinero asegurado, o el plan dice cuándo lo habrá.",
      why: "Un pleno municipal que aprueba un plan puede al menos llevar su parte al próximo presupuesto.",
      fix: "Marque como secured lo ya decidido; si no, diga en gaps, bajo funded, cuándo se decidirá.",
      messages: { none: "el plan está aprobado, pero no hay dinero asegurado" },
    },
    pt: {
      summary:
        "Num plano aprovado há pelo menos algum dinheiro assegurado, ou o plano diz quando haverá.",
      why: "Uma assembleia municipal que aprova um plano pode ao menos inscrever a sua parte no próximo orçamento.",
      fix: "Marque como secured o que está decidido; se não, diga em gaps, sob funded, quando se decidirá.",
      messages: { none: "o plano está aprovado, mas não há dinheiro assegurado" },
    },
  },
  good: [
    "funding: [{ id: f1, name: Fund }]\nactions: [{ id: a1, title: Plant, allocations: [{ source: f1, state: secured }, { source: f1, state: applied }] }]\n",
    "funding: [{ id: f1, name: Fund }]\nactions: [{ id: a1, title: Plant, allocations: [{ source: f1 }] }]\ngaps: { funded: { reason: in-document, note: The budget is voted in December } }\n",
    "status: final\nfunding: [{ id: f1, name: Fund }]\nactions: [{ id: a1, title: Plant, allocations: [{ source: f1 }] }]\n",
  ],
  bad: [
    {
      yaml: "funding:\n  - { id: f1, name: Fund }\nactions: [{ id: a1, title: Plant, allocations: [{ source: f1, state: applied }] }]\n",
      reports: ["1:1 none"],
    },
    {
      yaml: "funding: [{ id: f1, name: Fund }]\nsharedCosts: [{ id: s1, label: Office, allocations: [{ source: f1 }] }]\n",
      reports: ["1:1 none"],
    },
  ],
  *check(model) {
    const { plan } = model;
    const states = planAllocations(model).map(stateOf);
    const isPromised = (plan.commitments ?? []).some(
      ({ kind, state }) => kind === "money" && (state === "signed" || state === "delivered"),
    );
    if (states.length === 0 || states.includes("secured") || isPromised) return;
    if (!isFilled(plan.funded) && !isExcused(model, plan.gaps, "funded"))
      yield { path: ["funding"], anchor: "key", messageId: "none" };
  },
});
