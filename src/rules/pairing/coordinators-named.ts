import { defineRule } from "../../check/rule.ts";
import { partnersOf } from "../../plan/partnership.ts";
import { textIn } from "../../plan/text.ts";

/** Every city of a partnership has a coordinator. */
export const coordinatorsNamed = defineRule({
  id: "pairing/coordinators-named",
  origin: ["CP06"],
  sources: ["IUC: call for cities, roles"],
  level: "error",
  kind: "missing",
  from: "consulted",
  reads: ["cities"],
  words: {
    en: {
      summary: "Every city of a partnership has a coordinator.",
      why: "A visit needs somebody on each side who answers the phone; without one the exchange dries up.",
      fix: "Add an entry to pairing.coordinators: the city, and by, the id of a person or a body.",
      messages: {
        one: "nobody coordinates the partnership for {name}",
        more: "nobody coordinates the partnership for {name} and {count} more",
      },
    },
    fr: {
      summary: "Chaque ville d’un partenariat a une personne qui le coordonne.",
      why: "Pour une visite, il faut des deux côtés quelqu’un qui réponde au téléphone ; sans cela, l’échange s’éteint.",
      fix: "Ajoutez une entrée à pairing.coordinators : la ville, et sous by l’identifiant d’une personne ou d’un organisme.",
      messages: {
        one: "personne ne coordonne le partenariat pour {name}",
        more: "personne ne coordonne le partenariat pour {name}, ni pour {count} de plus",
      },
    },
    es: {
      summary: "Cada ciudad de un partenariado tiene quien lo coordine.",
      why: "Una visita necesita en cada lado a alguien que conteste al teléfono; sin eso el intercambio se apaga.",
      fix: "Añada una entrada a pairing.coordinators: la ciudad y, en by, el id de una persona o un organismo.",
      messages: {
        one: "nadie coordina el partenariado en {name}",
        more: "nadie coordina el partenariado en {name} y en {count} más",
      },
    },
    pt: {
      summary: "Cada cidade de uma parceria tem quem a coordene.",
      why: "Uma visita precisa, em cada lado, de alguém que atenda o telefone; sem isso o intercâmbio esmorece.",
      fix: "Acrescente uma entrada a pairing.coordinators: a cidade e, em by, o id de uma pessoa ou entidade.",
      messages: {
        one: "ninguém coordena a parceria em {name}",
        more: "ninguém coordena a parceria em {name} e em mais {count}",
      },
    },
  },
  good: [
    "people: [{ id: p1, role: Desk officer }]\npairing: { id: net, kind: network, partners: [{ id: lima, name: Lima, country: PE }], coordinators: [{ city: city, by: p1 }] }\n",
    "people: [{ id: p1, role: Desk officer }, { id: p2, role: Head of planning }]\npairing: { id: pair, partners: [{ id: lima, name: Lima, country: PE }], coordinators: [{ city: city, by: p1 }, { city: lima, by: p2 }] }\n",
    "pairing: { id: pair, gaps: { coordinators: { reason: tbd } } }\n",
    "title: A plan without a partner\n",
  ],
  bad: [
    {
      yaml: "people: [{ id: p1, role: Desk officer }]\npairing:\n  id: pair\n  partners: [{ id: lima, name: Lima, country: PE }]\n  coordinators: [{ city: city, by: p1 }]\n",
      reports: ["5:3 one"],
    },
    {
      yaml: "pairing: { id: pair, partners: [{ id: lima, name: Lima, country: PE }] }\n",
      reports: ["1:1 more"],
    },
  ],
  *check({ plan }) {
    const { cities, pairing } = plan;
    if (pairing === undefined) return;
    // In a network each partner has a plan of its own, with its own coordinator.
    const all = partnersOf(pairing.kind === "network" ? { cities } : plan);
    const named = new Set((pairing.coordinators ?? []).map(({ city }) => city));
    const open = all.filter(({ city }) => !named.has(city.id));
    const [first, ...others] = open.map(({ city }) => textIn(city.name, plan.language));
    const place = { path: ["pairing"], missing: "coordinators" };
    if (first === undefined) return;
    if (others.length === 0) yield { ...place, messageId: "one", data: { name: first } };
    else yield { ...place, messageId: "more", data: { name: first, count: others.length } };
  },
});
