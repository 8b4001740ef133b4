import { defineRule } from "../../check/rule.ts";
import type { Path } from "../../core/path.ts";
import { each } from "../../plan/each.ts";
import { boundsOf, isPercent, seriesIn, textsOf, type Series } from "../../plan/series.ts";

/** A share lies between nothing and all. */
export const percentWithinRange = defineRule({
  id: "indicators/percent-within-range",
  origin: ["IN04"],
  sources: ["Interreg: guidance on output and result indicators"],
  level: "warning",
  kind: "wrong",
  words: {
    en: {
      summary: "A share in percent lies between 0 and 100; only a change may be less or more.",
      why: "A share above a hundred is a slip, or a growth that readers will take for a share.",
      fix: "Correct the number, or mark the target with relative: true if it is a change since the baseline.",
      messages: { outside: "{value} % cannot be a share; if it is a change, say relative: true" },
    },
    fr: {
      summary:
        "Une part en pour cent se situe entre 0 et 100 ; seul un changement peut être en dehors.",
      why: "Une part au-delà de cent est une faute, ou une hausse que le lecteur prendra pour une part.",
      fix: "Corrigez le nombre, ou mettez relative: true à la cible si c’est un changement depuis le départ.",
      messages: {
        outside:
          "{value} % ne peut pas être une part, écrivez relative: true si c’est un changement",
      },
    },
    es: {
      summary:
        "Una proporción en tanto por ciento está entre 0 y 100; solo un cambio puede salirse.",
      why: "Una proporción de más de cien es una errata, o un crecimiento que se tomará por proporción.",
      fix: "Corrija el número, o marque la meta con relative: true si es un cambio desde el valor de partida.",
      messages: {
        outside: "{value} % no puede ser una proporción; si es un cambio, escriba relative: true",
      },
    },
    pt: {
      summary: "Uma proporção em percentagem fica entre 0 e 100; só uma variação pode sair daí.",
      why: "Uma proporção acima de cem é uma gralha, ou um crescimento que se tomará por proporção.",
      fix: "Corrija o número, ou marque a meta com relative: true se for uma variação desde o valor de partida.",
      messages: {
        outside:
          "{value} % não pode ser uma proporção; se for uma variação, escreva relative: true",
      },
    },
  },
  good: [
    "indicators: [{ id: i1, name: Clean buses, measure: percent, baseline: { value: 0 }, targets: [{ by: 2030, value: 100 }] }]\n",
    'indicators: [{ id: i1, name: Cycling, unit: "%", targets: [{ by: 2030, value: 140, relative: true }] }]\n',
    'indicators: [{ id: i1, name: Growth of cycling, unit: "%", targets: [{ by: 2030, value: 140 }] }]\n',
    'indicators: [{ id: i1, name: Emissions, unit: "% less than in 2008", targets: [{ by: 2030, value: -80 }] }]\n',
    'indicators: [{ id: i1, name: Croissance des trajets à vélo, unit: "%", targets: [{ by: 2030, value: 140 }] }]\n',
    'indicators: [{ id: i1, name: Aumento del uso de la bicicleta, unit: "%", targets: [{ by: 2030, value: 140 }] }]\n',
    'indicators: [{ id: i1, name: Variação das emissões, unit: "%", targets: [{ by: 2030, value: -40 }] }]\n',
  ],
  bad: [
    {
      yaml: "indicators:\n  - { id: i1, name: Clean buses, measure: percent, targets: [{ by: 2030, value: 140 }] }\n",
      reports: ["2:81 outside"],
    },
    {
      yaml: 'indicators:\n  - id: i1\n    name: Clean buses\n    unit: "%"\n    baseline: { value: -1 }\n    targets: [{ by: 2030, min: 90, max: 100.5 }]\n    values: [{ date: 2026, value: 101 }]\n',
      reports: ["5:24 outside", "6:41 outside", "7:35 outside"],
    },
  ],
  *check({ plan }) {
    for (const series of seriesIn(plan)) {
      if (!isPercent(series) || isChange(series)) continue;
      for (const { path, value } of numbersIn(series))
        if (value < 0 || value > 100) yield { path, messageId: "outside", data: { value } };
    }
  },
});

/** Roots that make a percentage a change rather than a share, in the languages iuc speaks. */
const CHANGE = new RegExp(
  [
    "chang|grow|increas|decreas|reduc|\\brise|\\bcut|saving|\\bsaved|\\bless\\b|\\bmore\\b|\\bfewer",
    "compared|against|\\bversus|\\bvs\\b|\\bthan\\b|\\bsince\\b|drop|\\bfall|improve|avoided|\\bindex",
    "croiss|augment|hausse|baisse|r[ée]duc|dimin|variation|[ée]volution|am[ée]lior|rapport à",
    "crec|aument|redu[cz]|mejor|descen|variaci|ahorr|evoluci|respecto",
    "cresc|melhor|varia[çc]|poupan|evolu[çc]|[íi]ndice|face a|relação a",
  ].join("|"),
  "iu",
);

const isChange = ({ indicator: { name, definition }, owner, unit }: Series): boolean =>
  [name, definition, owner.name, unit].some(
    (text) => text !== undefined && textsOf(text).some((each) => CHANGE.test(each)),
  );

function* numbersIn({ owner, path }: Series): Generator<{ path: Path; value: number }> {
  yield* bounds(owner.baseline, [...path, "baseline"]);
  for (const [index, target] of each(owner.targets))
    if (target.relative !== true) yield* bounds(target, [...path, "targets", index]);
  for (const [index, value] of each(owner.values)) yield* bounds(value, [...path, "values", index]);
}

function* bounds(figure: Parameters<typeof boundsOf>[0], path: Path) {
  if (boundsOf(figure) === undefined) return;
  for (const field of ["value", "min", "max"] as const) {
    const value = figure?.[field];
    if (typeof value === "number") yield { path: [...path, field], value };
  }
}
