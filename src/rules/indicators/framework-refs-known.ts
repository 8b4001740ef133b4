import { defineRule } from "../../check/rule.ts";
import { isListed } from "../../plan/code-lists.ts";
import { each } from "../../plan/each.ts";

/** References to standard indicators have the form of their list. */
export const frameworkRefsKnown = defineRule({
  id: "indicators/framework-refs-known",
  origin: ["IN17"],
  sources: [
    "UN: global indicator framework of the Sustainable Development Goals",
    "EU Regulation 2021/1058, Annex I",
  ],
  level: "error",
  kind: "wrong",
  words: {
    en: {
      summary:
        "References to standard indicators have the form of their list, and the target exists.",
      why: "Programmes add up equal codes over many plans; one they cannot read is left out.",
      fix: "Write SDG:<goal>.<target>.<number>, NUA-MF:<number>, RCO83 or RCR29; other lists are free.",
      messages: {
        form: '"{code}" does not have the form {form}',
        unknown: '"{code}" names a goal or target that does not exist',
      },
    },
    fr: {
      summary:
        "Les renvois à des indicateurs standard ont la forme de leur liste, et la cible existe.",
      why: "Les programmes additionnent les codes identiques de nombreux plans ; un code illisible est laissé de côté.",
      fix: "Écrivez SDG:<objectif>.<cible>.<numéro>, NUA-MF:<numéro>, RCO83 ou RCR29 ; les autres listes sont libres.",
      messages: {
        form: '"{code}" n’a pas la forme {form}',
        unknown: '"{code}" renvoie à un objectif ou à une cible qui n’existe pas',
      },
    },
    es: {
      summary:
        "Las referencias a indicadores estándar tienen la forma de su lista, y la meta existe.",
      why: "Los programas suman los códigos iguales de muchos planes; el que no saben leer queda fuera.",
      fix: "Escriba SDG:<objetivo>.<meta>.<número>, NUA-MF:<número>, RCO83 o RCR29; las demás listas son libres.",
      messages: {
        form: '"{code}" no tiene la forma {form}',
        unknown: '"{code}" nombra un objetivo o una meta que no existe',
      },
    },
    pt: {
      summary: "As referências a indicadores-padrão têm a forma da sua lista, e a meta existe.",
      why: "Os programas somam os códigos iguais de muitos planos; o que não conseguem ler fica de fora.",
      fix: "Escreva SDG:<objetivo>.<meta>.<número>, NUA-MF:<número>, RCO83 ou RCR29; as outras listas são livres.",
      messages: {
        form: '"{code}" não tem a forma {form}',
        unknown: '"{code}" indica um objetivo ou uma meta que não existe',
      },
    },
  },
  good: [
    "indicators: [{ id: i1, name: Trips by bus, frameworkRef: ['SDG:11.2.1', 'SDG:11.a.1', 'SDG:11.2', 'NUA-MF:35', RCO83, RCR29, 'ISO 37122:19.3', Own list 4] }]\n",
  ],
  bad: [
    {
      yaml: "indicators:\n  - { id: i1, name: Trips by bus, frameworkRef: [SDG 11.2.1, 'SDG:11.9.1', NUA MF 35, RCO-83] }\n",
      reports: ["2:50 form", "2:62 unknown", "2:76 form", "2:87 form"],
    },
    {
      yaml: "indicators:\n  - id: i1\n    name: Trips by bus\n    frameworkRef: ['SDG:18', 'RCR1234']\n",
      reports: ["4:20 unknown", "4:30 form"],
    },
  ],
  *check({ plan: { indicators } }) {
    for (const [index, { frameworkRef }] of each(indicators))
      for (const [position, code] of each(frameworkRef)) {
        const path = ["indicators", index, "frameworkRef", position];
        const list = lists.find(({ claims }) => claims.test(code));
        if (list === undefined) continue;
        if (!list.is.test(code)) yield { path, messageId: "form", data: { code, form: list.form } };
        else if (list.target !== undefined && !isListed(list.target.exec(code)?.[0] ?? ""))
          yield { path, messageId: "unknown", data: { code } };
      }
  },
});

interface List {
  /** What shows that a code means this list, however it is written. */
  readonly claims: RegExp;
  readonly is: RegExp;
  readonly form: string;
  /** The part of a code that must be in our list of goals and targets. */
  readonly target?: RegExp;
}

const lists: readonly List[] = [
  {
    claims: /^sdgs?\b/i,
    is: /^SDG:\d{1,2}(?:\.(?:\d{1,2}|[a-d])(?:\.\d{1,2})?)?$/,
    form: "SDG:11.2.1",
    target: /^SDG:\d+(?:\.\w+)?/,
  },
  { claims: /^nua[- ]?mf\b/i, is: /^NUA-MF:\d{1,3}[a-z]?$/, form: "NUA-MF:35" },
  { claims: /^rco[- ]?\d/i, is: /^RCO\d{2,3}$/, form: "RCO83" },
  { claims: /^rcr[- ]?\d/i, is: /^RCR\d{2,3}$/, form: "RCR29" },
];
