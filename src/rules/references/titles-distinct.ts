import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";
import { likeness } from "../../plan/likeness.ts";
import { textIn } from "../../plan/text.ts";
import type { Action, Line, Plan } from "../../plan/types.generated.ts";

/** Entries of one list can be told apart by their titles. */
export const titlesDistinct = defineRule({
  id: "references/titles-distinct",
  origin: ["RF10"],
  sources: ["own judgement"],
  level: "warning",
  kind: "wrong",
  words: {
    en: {
      summary: "Entries of one list can be told apart by their titles.",
      why: "Two entries with one title are mixed up in talks and tables, or are the same one typed twice.",
      fix: "Word the titles so that they differ, or take out the one that is there twice.",
      messages: { alike: 'has the same title as "{id}"' },
    },
    fr: {
      summary: "Les entrées d’une même liste se distinguent par leur titre.",
      why: "Deux entrées de même titre se confondent dans les discussions et les tableaux, ou sont la même saisie deux fois.",
      fix: "Formulez des titres différents, ou supprimez l’entrée en double.",
      messages: { alike: 'porte le même titre que "{id}"' },
    },
    es: {
      summary: "Las entradas de una misma lista se distinguen por su título.",
      why: "Dos entradas con el mismo título se confunden en reuniones y tablas, o son la misma escrita dos veces.",
      fix: "Redacte títulos que se distingan, o quite la entrada repetida.",
      messages: { alike: 'tiene el mismo título que "{id}"' },
    },
    pt: {
      summary: "As entradas de uma mesma lista distinguem-se pelo título.",
      why: "Duas entradas com o mesmo título confundem-se em reuniões e tabelas, ou são a mesma escrita duas vezes.",
      fix: "Redija títulos que se distingam, ou retire a entrada repetida.",
      messages: { alike: 'tem o mesmo título que "{id}"' },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees }, { id: a2, title: Plant oak trees }]\n",
    "cities: [{ id: lisbon, name: Lisbon, country: PT }, { id: lima, name: Lima, country: PE }]\nactions:\n  - { id: a1, title: Plant trees, city: lisbon }\n  - { id: a2, title: Plant trees, city: lima }\n",
    "actions:\n  - { id: a1, title: North line }\n  - { id: a2, title: South line }\n  - { id: a3, title: Design, parent: a1 }\n  - { id: a4, title: Design, parent: a2 }\n",
    "indicators:\n  - { id: i1, name: Heat used, unit: MWh }\n  - { id: i2, name: Heat used, unit: EUR }\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - { id: a1, title: Plant trees }\n  - { id: a2, title: Plant  Trees. }\n",
      reports: ["3:22 alike"],
    },
    {
      yaml: "stakeholders:\n  - { id: s1, name: Município de Évora }\n  - { id: s2, name: municipio de evora }\n",
      reports: ["3:21 alike"],
    },
  ],
  *check({ plan }) {
    for (const { list, field, entries } of titled(plan)) {
      const first = new Map<string, { id: string; index: number }>();
      for (const [index, { id, title, apart }] of each(entries)) {
        const key = JSON.stringify([likeness(textIn(title, plan.language)), ...apart]);
        const other = first.get(key);
        if (other === undefined) first.set(key, { id, index });
        else
          yield {
            path: [...list, index, field],
            messageId: "alike",
            data: { id: other.id },
            related: [{ path: [...list, other.index, field], message: "the same title" }],
          };
      }
    }
  },
});

interface Titled {
  readonly list: readonly string[];
  readonly field: string;
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly id: string;
  readonly title: Line;
  /** What keeps equal titles apart: their city, their parent, their unit. */
  readonly apart: readonly unknown[];
}

const titled = (plan: Plan): readonly Titled[] => [
  {
    list: ["context", "policies"],
    field: "title",
    entries: entriesOf(plan.context?.policies, ({ title, year }) => [title, year]),
  },
  {
    list: ["problems"],
    field: "text",
    entries: entriesOf(plan.problems, ({ text, parent }) => [text, parent]),
  },
  {
    list: ["objectives"],
    field: "title",
    entries: entriesOf(plan.objectives, ({ title, parent, city }) => [title, parent, city]),
  },
  {
    list: ["actions"],
    field: "title",
    entries: entriesOf(plan.actions, (action) => [action.title, ...placeOf(action)]),
  },
  {
    list: ["indicators"],
    field: "name",
    entries: entriesOf(plan.indicators, ({ name, unit, measures }) => [name, unit, measures]),
  },
  {
    list: ["stakeholders"],
    field: "name",
    entries: entriesOf(plan.stakeholders, ({ name, city, within }) => [name, city, within]),
  },
  {
    list: ["risks"],
    field: "description",
    entries: entriesOf(plan.risks, ({ description, actions }) => [description, actions]),
  },
  {
    list: ["funding"],
    field: "name",
    entries: entriesOf(plan.funding, ({ name, programme }) => [name, programme]),
  },
];

const placeOf = ({ parent, city, cities }: Pick<Action, "parent" | "city" | "cities">) => [
  parent,
  city,
  cities,
];

const entriesOf = <T extends { readonly id: string }>(
  list: readonly T[] | undefined,
  read: (entry: T) => readonly [Line, ...unknown[]],
): readonly Entry[] =>
  (list ?? []).map((entry) => {
    const [title, ...apart] = read(entry);
    return { id: entry.id, title, apart };
  });
