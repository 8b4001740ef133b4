import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";
import { likeness } from "../../plan/likeness.ts";
import type { FundingSource, Line } from "../../plan/types.generated.ts";

/** The programme that brings the cities together is not counted on for money. */
export const programmePaysNoPlans = defineRule({
  id: "money/programme-pays-no-plans",
  origin: ["FN11"],
  sources: ["Habitat III Quito Implementation Plan: city-to-city cooperation commitment"],
  level: "error",
  kind: "wrong",
  words: {
    en: {
      summary: "A programme that gives no money is not counted on as a source of money.",
      why: "It pays for travel and experts only; a budget that counts on it has a hole of that size.",
      fix: "Find another source; for help in kind, such as experts, set instrument to in-kind.",
      messages: { pays: 'the programme "{id}" pays neither for plans nor for their actions' },
    },
    fr: {
      summary:
        "Un programme qui ne donne pas d’argent n’est pas compté parmi les sources de financement.",
      why: "Il ne paie que voyages et experts ; un budget qui compte sur lui a un trou de cette taille.",
      fix: "Trouvez une autre source ; pour une aide en nature, comme des experts, mettez instrument à in-kind.",
      messages: { pays: 'le programme "{id}" ne finance ni les plans ni leurs actions' },
    },
    es: {
      summary: "No se cuenta como fuente de dinero un programa que no lo da.",
      why: "Solo paga viajes y expertos; un presupuesto que cuenta con él tiene un agujero de ese tamaño.",
      fix: "Busque otra fuente; para ayuda en especie, como expertos, ponga instrument en in-kind.",
      messages: { pays: 'el programa "{id}" no paga ni los planes ni sus acciones' },
    },
    pt: {
      summary: "Um programa que não dá dinheiro não conta como fonte de financiamento.",
      why: "Só paga viagens e peritos; um orçamento que conta com ele tem um buraco desse tamanho.",
      fix: "Procure outra fonte; para ajuda em espécie, como peritos, ponha instrument em in-kind.",
      messages: { pays: 'o programa "{id}" não paga nem os planos nem as suas ações' },
    },
  },
  good: [
    "funding: [{ id: f1, name: Experts of the IUC programme, instrument: in-kind }]\n",
    "funding: [{ id: f1, name: Interreg, programme: Interreg Europe }, { id: f2, name: Fiuca Foundation }]\n",
    "profile: urbact-iap\nfunding: [{ id: f1, name: IUC }]\n",
  ],
  bad: [
    {
      yaml: "funding:\n  - { id: f1, name: European money, programme: International Urban Cooperation (IUC) }\n",
      reports: ["2:48 pays"],
    },
    {
      yaml: "profile: iurc\nfunding:\n  - id: f1\n    name: { en: The fund, pt: Fundo IURC }\n    instrument: grant\n",
      reports: ["4:11 pays"],
    },
  ],
  *check({ plan, profile: { paysNoPlans = [] } }) {
    for (const [index, source] of each(plan.funding)) {
      if (source.instrument === "in-kind") continue;
      const found = claimIn(source, paysNoPlans);
      if (found !== undefined)
        yield {
          path: ["funding", index, found.field],
          messageId: "pays",
          data: { id: found.id },
        };
    }
  },
});

const claimIn = (source: FundingSource, programmes: readonly string[]) => {
  for (const field of ["programme", "name"] as const) {
    const text = source[field];
    const id = text === undefined ? undefined : programmes.find((one) => names(text, one));
    if (id !== undefined) return { field, id };
  }
  return undefined;
};

/** Whether a text has an id among its words, whatever the case. */
const names = (text: Line, id: string): boolean =>
  (typeof text === "string" ? [text] : Object.values(text)).some((each) =>
    ` ${likeness(each)} `.includes(` ${likeness(id)} `),
  );
