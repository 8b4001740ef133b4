// Thirty invented submissions to try the checks and the feedback sheets on:
// `npm run submissions -- folder`. The same folder comes out every time.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { diceOf } from "./submissions/dice.ts";
import { faults } from "./submissions/faults.ts";
import { planOf, type Submission } from "./submissions/plan.ts";

const cities: readonly (readonly [
  city: string,
  country: string,
  language: Submission["language"],
])[] = [
  ["Aarhus", "DK", "en"],
  ["Almada", "PT", "pt"],
  ["Amiens", "FR", "fr"],
  ["Badajoz", "ES", "es"],
  ["Besançon", "FR", "fr"],
  ["Braga", "PT", "pt"],
  ["Burgos", "ES", "es"],
  ["Celje", "SI", "sl"],
  ["Coimbra", "PT", "pt"],
  ["Cork", "IE", "en"],
  ["Dijon", "FR", "fr"],
  ["Espoo", "FI", "en"],
  ["Évora", "PT", "pt"],
  ["Gdynia", "PL", "en"],
  ["Gijón", "ES", "es"],
  ["Grenoble", "FR", "fr"],
  ["Kaunas", "LT", "en"],
  ["Koper", "SI", "sl"],
  ["León", "ES", "es"],
  ["Limerick", "IE", "en"],
  ["Lugo", "ES", "es"],
  ["Maribor", "SI", "sl"],
  ["Nîmes", "FR", "fr"],
  ["Ostrava", "CZ", "en"],
  ["Poitiers", "FR", "fr"],
  ["Setúbal", "PT", "pt"],
  ["Tampere", "FI", "en"],
  ["Tartu", "EE", "en"],
  ["Vitoria-Gasteiz", "ES", "es"],
  ["Zadar", "HR", "en"],
];

const [target = "submissions"] = process.argv.slice(2);
for (const [index, [city, country, language]] of cities.entries()) {
  const folder = city
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z-]/g, "");
  const dice = diceOf(index + 1);
  const progress = 0.45 + dice() * 0.55;
  const plan = planOf({ folder, city, country, language, progress }, dice);
  const spoil = faults[index % faults.length] ?? [];
  const yaml = spoil.reduce((text, fault) => fault(text), stringify(plan, { lineWidth: 0 }));
  mkdirSync(join(target, folder), { recursive: true });
  writeFileSync(join(target, folder, "plan.yaml"), yaml);
}
console.error(`wrote ${cities.length} plans below ${target}`);
