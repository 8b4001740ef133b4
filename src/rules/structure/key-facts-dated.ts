import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";
import { isExcused } from "../../plan/gaps.ts";
import type { KeyFact } from "../../plan/types.generated.ts";

/** Every key fact says of which year it is and where it comes from. */
export const keyFactsDated = defineRule({
  id: "structure/key-facts-dated",
  origin: ["ST05"],
  sources: ["URBACT: evidence base", "own judgement"],
  level: "warning",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "Every key fact says of which year it is and where it comes from.",
      why: "A figure without year and source cannot be checked, nor compared with the next one.",
      fix: "Add year and sources to the fact; a source of them all goes into sources of the context.",
      messages: {
        noYear: "the fact does not say of which year it is",
        noSource: "the fact does not say where it comes from",
        manyUndated: "{count} of {all} key facts do not say of which year they are",
        manyUnsourced: "{count} of {all} key facts do not say where they come from",
      },
    },
    fr: {
      summary: "Chaque donnée clé indique son année et son origine.",
      why: "Un chiffre sans année ni source ne peut être ni vérifié, ni comparé au suivant.",
      fix: "Ajoutez year et sources à la donnée ; une source commune à toutes se note dans sources du contexte.",
      messages: {
        noYear: "la donnée n’indique pas de quelle année elle date",
        noSource: "la donnée n’indique pas d’où elle provient",
        manyUndated: "{count} données clés sur {all} n’indiquent pas leur année",
        manyUnsourced: "{count} données clés sur {all} n’indiquent pas d’où elles proviennent",
      },
    },
    es: {
      summary: "Cada dato clave indica su año y su procedencia.",
      why: "Una cifra sin año ni fuente no se puede comprobar ni comparar con la siguiente.",
      fix: "Añada year y sources al dato; la fuente común a todos va en sources del contexto.",
      messages: {
        noYear: "el dato no indica de qué año es",
        noSource: "el dato no indica de dónde procede",
        manyUndated: "{count} de {all} datos clave no indican de qué año son",
        manyUnsourced: "{count} de {all} datos clave no indican de dónde proceden",
      },
    },
    pt: {
      summary: "Cada dado-chave indica o ano e a origem.",
      why: "Um número sem ano nem fonte não se pode verificar nem comparar com o seguinte.",
      fix: "Acrescente year e sources ao dado; a fonte comum a todos vai em sources do contexto.",
      messages: {
        noYear: "o dado não indica de que ano é",
        noSource: "o dado não indica de onde vem",
        manyUndated: "{count} de {all} dados-chave não indicam de que ano são",
        manyUnsourced: "{count} de {all} dados-chave não indicam de onde vêm",
      },
    },
  },
  good: [
    "references: [{ id: stat, title: Yearbook }]\ncontext: { keyFacts: [{ label: Cars, value: 31000, year: 2024, sources: [stat] }] }\n",
    "references: [{ id: stat, title: Yearbook }]\ncontext: { sources: [stat], keyFacts: [{ label: Cars, value: 31000, year: 2024 }] }\n",
    "status: draft\ncontext: { keyFacts: [{ label: Cars, value: 31000 }] }\n",
  ],
  bad: [
    {
      yaml: "references: [{ id: stat, title: Yearbook }]\ncontext:\n  keyFacts:\n    - { label: Cars, value: 31000, sources: [stat] }\n    - { label: Buses, value: 60, year: 2024 }\n",
      reports: ["4:9 noYear", "5:9 noSource"],
    },
    {
      yaml: "context:\n  keyFacts: [{ label: Cars, value: 31000 }, { label: Buses, value: 60 }, { label: Bikes, value: 900 }, { label: Trams, value: 40 }]\n",
      reports: ["2:3 manyUndated", "2:3 manyUnsourced"],
    },
    {
      yaml: "status: final\nreferences: [{ id: stat, title: Yearbook }]\ncontext:\n  sources: [stat]\n  keyFacts:\n    - { label: Cars, value: 31000, gaps: { year: { reason: tbd } } }\n",
      reports: ["6:9 noYear"],
    },
  ],
  *check(model) {
    const { context } = model.plan;
    const isTold = (fact: KeyFact | undefined, field: "year" | "sources"): boolean =>
      isFilled(fact?.[field]) || isExcused(model, fact?.gaps, field);
    const facts = context?.keyFacts ?? [];
    for (const { field, one, many } of demands) {
      if (field === "sources" && isFilled(context?.sources)) continue;
      const lacks = [...facts.keys()].filter((index) => !isTold(facts[index], field));
      if (lacks.length > few)
        yield {
          path: ["context", "keyFacts"],
          anchor: "key",
          messageId: many,
          data: { count: lacks.length, all: facts.length },
        };
      else
        for (const index of lacks)
          yield { path: ["context", "keyFacts", index], messageId: one, missing: field };
    }
  },
});

/** Up to so many are named one by one; beyond, one sentence says more. */
const few = 3;

const demands = [
  { field: "year", one: "noYear", many: "manyUndated" },
  { field: "sources", one: "noSource", many: "manyUnsourced" },
] as const;
