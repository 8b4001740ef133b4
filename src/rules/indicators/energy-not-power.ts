import { defineRule } from "../../check/rule.ts";
import type { Path } from "../../core/path.ts";
import { each } from "../../plan/each.ts";
import { seriesIn, textsOf } from "../../plan/series.ts";
import type { Line, Plan } from "../../plan/types.generated.ts";

/** Energy is counted in watt-hours, not in watts. */
export const energyNotPower = defineRule({
  id: "indicators/energy-not-power",
  origin: ["IN04"],
  sources: ["own judgement"],
  level: "warning",
  kind: "wrong",
  words: {
    en: {
      summary: "Energy that is used, saved or produced is counted in watt-hours, not in watts.",
      why: "A megawatt says how strong a plant is, not what it yields; whoever converts it is far off.",
      fix: "Write MWh (or kWh, GWh) if it is an amount of energy; name the capacity if it is power.",
      messages: { power: '"{unit}" counts power, but this speaks of an amount of energy' },
    },
    fr: {
      summary: "L’énergie consommée, économisée ou produite se compte en wattheures, pas en watts.",
      why: "Un mégawatt dit la puissance d’une installation, pas ce qu’elle produit ; qui le convertit se trompe de beaucoup.",
      fix: "Écrivez MWh (ou kWh, GWh) s’il s’agit d’énergie ; parlez de puissance installée s’il s’agit d’une puissance.",
      messages: {
        power: '"{unit}" mesure une puissance, mais il est question ici d’une quantité d’énergie',
      },
    },
    es: {
      summary:
        "La energía que se consume, se ahorra o se produce se cuenta en vatios hora, no en vatios.",
      why: "Un megavatio dice la potencia de una planta, no lo que rinde; quien lo convierte se equivoca de mucho.",
      fix: "Escriba MWh (o kWh, GWh) si es una cantidad de energía; hable de potencia instalada si es una potencia.",
      messages: { power: '"{unit}" mide potencia, pero aquí se habla de una cantidad de energía' },
    },
    pt: {
      summary: "A energia consumida, poupada ou produzida conta-se em watts-hora, não em watts.",
      why: "Um megawatt diz a potência de uma central, não o que ela rende; quem o converte falha por muito.",
      fix: "Escreva MWh (ou kWh, GWh) se for uma quantidade de energia; fale de potência instalada se for uma potência.",
      messages: { power: '"{unit}" mede potência, mas aqui fala-se de uma quantidade de energia' },
    },
  },
  good: [
    "indicators: [{ id: i1, name: Energy saved, unit: MWh a year }, { id: i2, name: Capacity to produce energy, unit: MW }]\n",
    "actions: [{ id: a1, title: Solar roofs, outputs: [{ text: Solar panels, quantity: { value: 2, unit: MWp } }] }]\n",
  ],
  bad: [
    {
      yaml: "indicators:\n  - { id: i1, name: Energy consumption of schools, unit: MW }\n  - { id: i2, name: Roofs, parts: [{ name: { pt: Energia, en: Electricity generated }, unit: kW }] }\n",
      reports: ["2:58 power", "3:94 power"],
    },
    {
      yaml: "actions:\n  - id: a1\n    title: Solar roofs\n    effects: [{ what: Heat saved, value: 3, unit: GW }]\n    outputs: [{ text: Renewable energy each year, quantity: { value: 226000, unit: MW } }]\n",
      reports: ["4:51 power", "5:84 power"],
    },
  ],
  *check({ plan }) {
    for (const { text, unit, path } of countedThings(plan))
      if (textsOf(unit).some((one) => POWER.test(one.trim())) && textsOf(text).some(isEnergy))
        yield {
          path: [...path, "unit"],
          messageId: "power",
          data: { unit: textsOf(unit)[0] ?? "" },
        };
  },
});

const POWER = /^[kmgt]wp?$/i;
const ENERGY = /\b(?:energy|electricity|heat)\b/i;
const AMOUNT =
  /\b(?:consum\w*|use|used|usage|sav(?:ed|ings?)|produc\w*|generat\w*|(?:each|per|a) year|yearly|annual\w*)\b/i;
const STRENGTH = /\b(?:capacity|install\w*|peak|power|load|plants?)\b/i;

const isEnergy = (text: string): boolean =>
  ENERGY.test(text) && AMOUNT.test(text) && !STRENGTH.test(text);

interface Counted {
  readonly text: Line;
  readonly unit: Line;
  readonly path: Path;
}

function* countedThings(plan: Plan): Generator<Counted> {
  for (const { owner, path } of seriesIn(plan))
    if (owner.unit !== undefined) yield { text: owner.name, unit: owner.unit, path };
  for (const [index, { effects, outputs }] of each(plan.actions)) {
    for (const [position, { what, unit }] of each(effects))
      if (unit !== undefined)
        yield { text: what, unit, path: ["actions", index, "effects", position] };
    for (const [position, { text, quantity }] of each(outputs))
      if (quantity?.unit !== undefined)
        yield {
          text,
          unit: quantity.unit,
          path: ["actions", index, "outputs", position, "quantity"],
        };
  }
}
