import { defineRule } from "../../check/rule.ts";
import { isLive, stakeholderOf } from "../../plan/actions.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";
import type { Action, Plan } from "../../plan/types.generated.ts";

/** A joint action has an owner in every city that carries it out. */
export const jointActionsOwned = defineRule({
  id: "pairing/joint-actions-owned",
  origin: ["CP07"],
  sources: ["own judgement"],
  level: "warning",
  kind: "total",
  from: "consulted",
  words: {
    en: {
      summary: "A joint action has an owner in every city that carries it out.",
      why: "Where only one side owns a joint action, the other side waits, and waits.",
      fix: "Add an owner from the city that has none, or leave the action to the city that owns it.",
      messages: { unowned: 'a joint action, but none of its owners is from "{city}"' },
    },
    fr: {
      summary: "Une action commune a un responsable dans chaque ville qui la réalise.",
      why: "Quand un seul côté répond d’une action commune, l’autre attend, et attend encore.",
      fix: "Ajoutez un responsable de la ville qui n’en a pas, ou laissez l’action à celle qui en répond.",
      messages: { unowned: 'action commune, mais aucun de ses responsables n’est de "{city}"' },
    },
    es: {
      summary: "Una acción conjunta tiene un responsable en cada ciudad que la lleva a cabo.",
      why: "Cuando solo una parte responde de una acción conjunta, la otra espera, y espera.",
      fix: "Añada un responsable de la ciudad que no lo tiene, o deje la acción a la que responde de ella.",
      messages: { unowned: 'acción conjunta, pero ninguno de sus responsables es de "{city}"' },
    },
    pt: {
      summary: "Uma ação conjunta tem um responsável em cada cidade que a realiza.",
      why: "Quando só um lado responde por uma ação conjunta, o outro espera, e espera.",
      fix: "Acrescente um responsável da cidade que não tem nenhum, ou deixe a ação à que responde por ela.",
      messages: { unowned: 'ação conjunta, mas nenhum dos seus responsáveis é de "{city}"' },
    },
  },
  good: [
    "cities: [{ id: vic, name: Vic, country: ES }, { id: lima, name: Lima, country: PE }]\nstakeholders: [{ id: s1, name: Parks of Vic, city: vic }, { id: s2, name: Parks of Lima, city: lima }]\nactions: [{ id: a1, title: Plant trees, cities: [vic, lima], owners: [s1, s2] }]\n",
    "cities: [{ id: vic, name: Vic, country: ES }, { id: lima, name: Lima, country: PE }]\nstakeholders: [{ id: s1, name: Parks of Vic, city: vic }, { id: s2, name: Tree club }]\nactions: [{ id: a1, title: Plant trees, cities: [vic, lima], owners: [s1, s2] }]\n",
  ],
  bad: [
    {
      yaml: "cities: [{ id: vic, name: Vic, country: ES }, { id: lima, name: Lima, country: PE }]\nstakeholders: [{ id: s1, name: Parks of Vic, city: vic }]\nactions:\n  - { id: a1, title: Plant trees, cities: [vic, lima], owners: [s1] }\n",
      reports: ["4:64 unowned"],
    },
    {
      yaml: "cities: [{ id: vic, name: Vic, country: ES }, { id: lima, name: Lima, country: PE }, { id: kobe, name: Kobe, country: JP }]\nstakeholders: [{ id: s1, name: Parks of Vic, city: vic }, { id: s2, name: Roads of Vic, city: vic }]\nactions:\n  - { id: a1, title: Plant trees, cities: [vic, lima, kobe], owners: [s1, { stakeholder: s2 }] }\n",
      reports: ["4:70 unowned", "4:70 unowned"],
    },
  ],
  *check({ plan }) {
    for (const [index, action] of each(plan.actions)) {
      const { cities = [], owners = [] } = action;
      if (cities.length < 2 || !isLive(action) || !isFilled(owners)) continue;
      const owning = ownersCities(plan, action);
      if (owning.includes(undefined)) continue; // it may be from there
      for (const city of cities)
        if (!owning.includes(city))
          yield { path: ["actions", index, "owners"], messageId: "unowned", data: { city } };
    }
  },
});

const ownersCities = (
  { stakeholders = [] }: Plan,
  { owners = [] }: Action,
): readonly (string | undefined)[] =>
  owners.map((owner) => stakeholders.find(({ id }) => id === stakeholderOf(owner))?.city);
