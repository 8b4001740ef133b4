import { defineRule } from "../../check/rule.ts";
import { groupBy } from "../../plan/group.ts";
import type { Objective } from "../../plan/types.generated.ts";

/** A city has at most seven strategic objectives. */
export const strategicObjectivesFocused = defineRule({
  id: "structure/strategic-objectives-focused",
  origin: ["ST08"],
  sources: ["URBACT: from vision to objectives", "own judgement (the number)"],
  level: "warning",
  kind: "total",
  reads: ["objectives"],
  options: { most: 7 },
  words: {
    en: {
      summary: "A city has at most seven strategic objectives.",
      why: "Nobody remembers more, and money and attention are spread too thin to reach any of them.",
      fix: "Join objectives that belong together, or make some of them specific ones with a parent.",
      messages: {
        many: "{count} strategic objectives are more than the {most} people can keep in mind",
      },
    },
    fr: {
      summary: "Une ville a au plus sept objectifs stratégiques.",
      why: "Personne n’en retient davantage, et les moyens se dispersent au point de n’en atteindre aucun.",
      fix: "Réunissez les objectifs qui vont ensemble, ou faites de certains des objectifs spécifiques avec parent.",
      messages: {
        many: "{count} objectifs stratégiques, c’est plus que les {most} que l’on peut retenir",
      },
    },
    es: {
      summary: "Una ciudad tiene como mucho siete objetivos estratégicos.",
      why: "Nadie recuerda más, y el dinero y la atención se dispersan tanto que no se alcanza ninguno.",
      fix: "Junte los objetivos que van unidos, o convierta algunos en específicos con parent.",
      messages: {
        many: "{count} objetivos estratégicos son más de los {most} que se pueden retener",
      },
    },
    pt: {
      summary: "Uma cidade tem no máximo sete objetivos estratégicos.",
      why: "Ninguém se lembra de mais, e o dinheiro e a atenção dispersam-se tanto que nenhum é alcançado.",
      fix: "Junte os objetivos que vão a par, ou torne alguns deles específicos com parent.",
      messages: {
        many: "{count} objetivos estratégicos são mais do que os {most} que se conseguem reter",
      },
    },
  },
  good: [
    "objectives:\n  - { id: o1, title: Aim 1, level: strategic }\n  - { id: o2, title: Aim 2, level: strategic }\n  - { id: o3, title: Aim 3, level: strategic }\n  - { id: o4, title: Aim 4, level: strategic }\n  - { id: o5, title: Aim 5, level: strategic }\n  - { id: o6, title: Aim 6, level: strategic }\n  - { id: o7, title: Aim 7, level: strategic }\n  - { id: o8, title: Aim 8, level: specific, parent: o1 }\n",
  ],
  bad: [
    {
      yaml: "objectives:\n  - { id: o1, title: Aim 1, level: strategic }\n  - { id: o2, title: Aim 2, level: strategic }\n  - { id: o3, title: Aim 3, level: strategic }\n  - { id: o4, title: Aim 4, level: strategic }\n  - { id: o5, title: Aim 5, level: strategic }\n  - { id: o6, title: Aim 6, level: strategic }\n  - { id: o7, title: Aim 7, level: strategic }\n  - { id: o8, title: Aim 8, level: strategic }\n",
      reports: ["1:1 many"],
    },
    {
      yaml: "objectives:\n  - { id: o1, title: Aim 1 }\n  - { id: o2, title: Aim 2 }\n  - { id: o3, title: Aim 3 }\n  - { id: o4, title: Aim 4 }\n  - { id: o5, title: Aim 5 }\n  - { id: o6, title: Aim 6 }\n  - { id: o7, title: Aim 7 }\n  - { id: o8, title: Aim 8 }\n  - { id: o9, title: Aim 9 }\n",
      reports: ["1:1 many"],
    },
  ],
  *check({ plan: { objectives = [] } }, { option }) {
    const strategic = objectives.filter(isStrategic);
    const common = strategic.filter(({ city }) => city === undefined).length;
    const ofCities = groupBy(strategic, ({ city }) => city);
    ofCities.delete(undefined);
    const count = common + Math.max(0, ...[...ofCities.values()].map(({ length }) => length));
    const most = option("most");
    if (count > most)
      yield { path: ["objectives"], anchor: "key", messageId: "many", data: { count, most } };
  },
});

const isStrategic = ({ level, parent }: Objective): boolean =>
  level === "strategic" || (level === undefined && parent === undefined);
