import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";
import { isExcused } from "../../plan/gaps.ts";

/** Economic, social and environmental aims are all there. */
export const objectivesCoverDimensions = defineRule({
  id: "integration/objectives-cover-dimensions",
  origin: ["IG05"],
  sources: ["URBACT: integrated approach in action plans", "EU Regulation 2021/1060, Article 29"],
  level: "warning",
  kind: "missing",
  from: "final",
  reads: ["objectives"],
  words: {
    en: {
      summary: "The objectives together name an economic, a social and an environmental dimension.",
      why: "A plan that forgets one of the three tends to meet it later, as opposition or as a bill.",
      fix: "Fill in dimensions of the objectives; if one is served by none, think about what is missing.",
      messages: {
        unstated: "no objective says which dimensions it serves: economic, social, environmental",
        absent: "no objective serves the {dimension} dimension",
      },
    },
    fr: {
      summary:
        "Ensemble, les objectifs couvrent les dimensions économique, sociale et environnementale.",
      why: "Un plan qui oublie l’une des trois la retrouve plus tard, sous forme d’opposition ou de facture.",
      fix: "Remplissez dimensions dans les objectifs ; si l’une manque partout, demandez-vous ce qui fait défaut au plan.",
      messages: {
        unstated: "aucun objectif n’indique sa dimension (économique, sociale ou environnementale)",
        absent: 'aucun objectif ne sert la dimension "{dimension}"',
      },
    },
    es: {
      summary: "Los objetivos, en conjunto, abarcan las dimensiones económica, social y ambiental.",
      why: "Un plan que olvida una de las tres se la encuentra más tarde, como oposición o como factura.",
      fix: "Rellene dimensions en los objetivos; si ninguno sirve a una de ellas, piense qué falta.",
      messages: {
        unstated: "ningún objetivo dice a qué dimensión sirve: económica, social o ambiental",
        absent: 'ningún objetivo sirve a la dimensión "{dimension}"',
      },
    },
    pt: {
      summary: "Os objetivos, em conjunto, abrangem as dimensões económica, social e ambiental.",
      why: "Um plano que esquece uma das três encontra-a mais tarde, sob a forma de oposição ou de fatura.",
      fix: "Preencha dimensions nos objetivos; se nenhum servir uma delas, pense no que falta.",
      messages: {
        unstated: "nenhum objetivo diz que dimensão serve: económica, social ou ambiental",
        absent: 'nenhum objetivo serve a dimensão "{dimension}"',
      },
    },
  },
  good: [
    "objectives: [{ id: o1, title: Clean heat, dimensions: [environmental, social] }, { id: o2, title: Local jobs, dimensions: [economic] }]\n",
    "status: consulted\nobjectives: [{ id: o1, title: Clean heat }]\n",
    "objectives: [{ id: o1, title: Clean heat, dimensions: [social] }, { id: o2, title: Local jobs, gaps: { dimensions: { reason: in-document } } }]\n",
  ],
  bad: [
    { yaml: "objectives: [{ id: o1, title: Clean heat }]\n", reports: ["1:1 unstated"] },
    {
      yaml: "objectives:\n  - { id: o1, title: Clean heat, dimensions: [environmental] }\n  - { id: o2, title: New stations, dimensions: [physical, economic] }\n",
      reports: ["1:1 absent"],
    },
  ],
  *check(model) {
    const { objectives } = model.plan;
    if (!isFilled(objectives)) return; // a part that the profile asks for
    if (objectives?.some(({ gaps }) => isExcused(model, gaps, "dimensions"))) return; // any may be meant
    const found = new Set((objectives ?? []).flatMap(({ dimensions = [] }) => dimensions));
    const place = { path: ["objectives"], anchor: "key" } as const;
    if (found.size === 0) yield { ...place, messageId: "unstated" };
    else
      for (const dimension of ["economic", "social", "environmental"] as const)
        if (!found.has(dimension)) yield { ...place, messageId: "absent", data: { dimension } };
  },
});
