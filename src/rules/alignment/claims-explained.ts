import { defineRule } from "../../check/rule.ts";
import { alignmentsOf } from "../../plan/alignments.ts";
import { textIn } from "../../plan/text.ts";

/** A claim to serve a framework says how. */
export const claimsExplained = defineRule({
  id: "alignment/claims-explained",
  origin: ["AL08"],
  sources: ["own judgement"],
  level: "warning",
  kind: "missing",
  from: "consulted",
  options: { characters: 40 },
  words: {
    en: {
      summary: "A claim to serve a goal says in a sentence how.",
      why: "A code is chosen in a second; the sentence shows that somebody thought about it.",
      fix: "Write a rationale of a sentence or two: what in the action moves the goal forward.",
      messages: {
        absent: 'the plan does not say how it serves "{code}"',
        short: 'the rationale for "{code}" is too short to say how it is served',
      },
    },
    fr: {
      summary: "Une contribution annoncée explique en une phrase comment elle sert l’objectif.",
      why: "Un code se choisit en une seconde ; la phrase montre que quelqu’un y a réfléchi.",
      fix: "Rédigez une ou deux phrases sous rationale : ce qui, dans l’action, fait avancer l’objectif.",
      messages: {
        absent: 'le plan ne dit pas comment il contribue à "{code}"',
        short: 'la justification de "{code}" est trop courte pour dire comment le plan y contribue',
      },
    },
    es: {
      summary: "Una contribución declarada explica en una frase cómo sirve al objetivo.",
      why: "Un código se elige en un segundo; la frase muestra que alguien lo ha pensado.",
      fix: "Escriba una o dos frases en rationale: qué hace la acción para que el objetivo avance.",
      messages: {
        absent: 'el plan no dice cómo contribuye a "{code}"',
        short: 'la justificación de "{code}" es demasiado corta para decir cómo se contribuye',
      },
    },
    pt: {
      summary: "Uma contribuição declarada explica numa frase como serve o objetivo.",
      why: "Um código escolhe-se num segundo; a frase mostra que alguém pensou no assunto.",
      fix: "Escreva uma ou duas frases em rationale: o que na ação faz avançar o objetivo.",
      messages: {
        absent: 'o plano não diz como contribui para "{code}"',
        short: 'a justificação de "{code}" é demasiado curta para dizer como se contribui',
      },
    },
  },
  good: [
    "alignments: [{ code: 'SDG:11.2', rationale: More buses bring the hills within reach of everybody }]\n",
    "alignments: [{ code: 'SDG:11.2', rationale: 更多的公共汽车使山上的居民都能方便出行 }]\n",
    "status: draft\nalignments: [{ code: 'SDG:11.2' }]\n",
  ],
  bad: [
    { yaml: "alignments: [{ code: 'SDG:11.2' }]\n", reports: ["1:16 absent"] },
    {
      yaml: "actions:\n  - id: a1\n    title: Run more buses\n    alignments:\n      - { code: 'SDG:11.2', rationale: Buses are good for the climate. }\n",
      reports: ["5:29 short"],
    },
  ],
  *check({ plan }, { option }) {
    const least = option("characters");
    for (const { alignment, path } of alignmentsOf(plan)) {
      const { code, rationale } = alignment;
      const length = weight(rationale === undefined ? "" : textIn(rationale, plan.language));
      if (length < least)
        yield {
          path,
          messageId: length === 0 ? "absent" : "short",
          data: { code },
          missing: "rationale",
        };
    }
  },
});

/** Characters of a text; a Chinese, Japanese or Korean one says as much as about three letters. */
const weight = (text: string): number => {
  const dense = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
  );
  return text.trim().length + 2 * (dense?.length ?? 0);
};
