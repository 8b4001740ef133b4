import type { CheckReport } from "../../src/format/report.ts";
import type { Place, Tally } from "../../src/format/plan-facts.ts";
import type { Reword } from "../../src/feedback/points.ts";
import { checkedFile, facts, finding, reportOf } from "./feedback.ts";

const action = (index: number, title: string, field: string): readonly [string, Place] => [
  `/actions/${index}/${field}`,
  { section: "actions", entry: { id: `a${index + 1}`, title }, field },
];

const tally = (of: number, there: number, gaps = 0): Tally => ({ of, there, gaps, isAsked: true });

/** A plan with praise, faults, warnings and hints, whatever the rules of the day say. */
export const ribeira: CheckReport = reportOf([
  checkedFile({
    file: "in/ribeira/plan.yaml",
    title: "Calles frescas",
    cities: ["Ribeira"],
    outcome: "partial",
    hidden: 1,
    facts: facts({
      language: "es",
      title: { es: "Calles frescas", fr: "Des rues fraîches" },
      cities: ["Ribeira"],
      tallies: {
        contextWritten: tally(1, 1),
        factsSourced: { ...tally(3, 3), isAsked: false },
        visionStated: tally(1, 1),
        objectivesRooted: tally(4, 4),
        actionsOwned: tally(9, 6, 1),
        actionsStepped: tally(9, 9),
        risksManaged: { ...tally(2, 1), isAsked: false },
      },
      hiddenFields: ["actions"],
      places: Object.fromEntries([
        action(0, "Plantar árboles", "owners"),
        action(1, "Patios | abiertos", "owners"),
        action(0, "Plantar árboles", "end"),
        ["/vision", { section: "vision" }],
        ["/risks/0", { section: "risks", entry: { title: "Sequía" } }],
      ]),
    }),
    diagnostics: [
      finding({ ruleId: "owned", pointer: "/actions/0/owners", file: "in/ribeira/plan.yaml" }),
      finding({ ruleId: "owned", pointer: "/actions/1/owners", file: "in/ribeira/actions.yaml" }),
      finding({ ruleId: "ends", pointer: "/actions/0/end", params: { end: "2024-01" } }),
      finding({ ruleId: "short", level: "warning", pointer: "/vision" }),
      finding({ ruleId: "answered", level: "info", pointer: "/risks/0" }),
    ],
  }),
]);

const words: Readonly<Record<string, Readonly<Record<"es" | "fr", string>>>> = {
  owned: { es: "nadie responde de esta acción", fr: "personne ne répond de cette action" },
  ends: { es: "termina en {end}, antes de empezar", fr: "finit en {end}, avant de commencer" },
  short: { es: "la visión es muy corta", fr: "la vision est très courte" },
  answered: { es: "el riesgo no tiene respuesta", fr: "le risque n’a pas de réponse" },
};

/** Says these findings in Spanish, and in French for any other language. */
export const ribeiraWords: Reword = ({ ruleId, params }, language) => {
  const said = words[ruleId]?.[language === "es" ? "es" : "fr"] ?? ruleId;
  const isSpanish = language === "es";
  return {
    message: said.replace("{end}", String(params.end)),
    why: isSpanish ? "Quien lee se lo pregunta." : "Qui lit se le demande.",
    fix: isSpanish ? "Escríbalo en una línea." : "Écrivez-le en une ligne.",
  };
};
