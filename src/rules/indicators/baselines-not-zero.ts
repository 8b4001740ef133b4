import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";
import { seriesIn } from "../../plan/series.ts";

/** The baseline of a result was estimated, not left at nothing. */
export const baselinesNotZero = defineRule({
  id: "indicators/baselines-not-zero",
  origin: ["IN07"],
  sources: ["EU Commission: baselines of result indicators"],
  level: "warning",
  kind: "wrong",
  words: {
    en: {
      summary: "The baseline of a result is a real value, not a zero for the time being.",
      why: "Outputs start at zero, but a result is a change; from a false zero all of it looks like yours.",
      fix: "Estimate the value; if it really is zero, say so in note of the baseline.",
      messages: { zero: "the baseline of this result is 0, as if nothing had been there before" },
    },
    fr: {
      summary: "La valeur de départ d’un résultat est une vraie valeur, pas un zéro provisoire.",
      why: "Une réalisation part de zéro, mais un résultat est un changement ; avec un faux zéro, tout semble venir de vous.",
      fix: "Estimez la valeur ; si elle est vraiment nulle, dites-le dans note de baseline.",
      messages: {
        zero: "la valeur de départ de ce résultat est 0, comme s’il n’y avait rien eu avant",
      },
    },
    es: {
      summary: "El valor de partida de un resultado es un valor real, no un cero provisional.",
      why: "Los productos parten de cero, pero un resultado es un cambio; con un cero falso, todo parece obra suya.",
      fix: "Estime el valor; si de verdad es cero, dígalo en note de baseline.",
      messages: {
        zero: "el valor de partida de este resultado es 0, como si antes no hubiera nada",
      },
    },
    pt: {
      summary: "O valor de partida de um resultado é um valor real, não um zero provisório.",
      why: "As realizações partem de zero, mas um resultado é uma mudança; com um zero falso, tudo parece obra sua.",
      fix: "Estime o valor; se for mesmo zero, diga-o em note de baseline.",
      messages: { zero: "o valor de partida deste resultado é 0, como se antes não houvesse nada" },
    },
  },
  good: [
    "indicators: [{ id: i1, name: Electric buses, kind: result, baseline: { value: 0, note: There are none yet } }]\n",
    "indicators: [{ id: i1, name: Trees planted, kind: output, baseline: { value: 0 } }]\n",
    "indicators: [{ id: i1, name: Days with bad air, kind: result, baseline: { value: 0.5 } }]\n",
  ],
  bad: [
    {
      yaml: "indicators:\n  - { id: i1, name: Days with bad air, kind: result, baseline: { value: 0, date: 2024 } }\n",
      reports: ["2:73 zero"],
    },
    {
      yaml: "indicators:\n  - { id: i1, name: Heat, kind: result, parts: [{ name: Homes, baseline: { value: 0 } }] }\n",
      reports: ["2:83 zero"],
    },
  ],
  *check({ plan }) {
    for (const { indicator, owner, path } of seriesIn(plan)) {
      const { baseline } = owner;
      if (indicator.kind === "result" && baseline?.value === 0 && !isFilled(baseline.note))
        yield { path: [...path, "baseline", "value"], messageId: "zero" };
    }
  },
});
