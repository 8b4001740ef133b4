import { defineRule } from "../../check/rule.ts";
import type { Nested } from "../../plan/lineage.ts";
import { loopsIn } from "../../plan/loops.ts";

/** Nothing is part of itself, directly or by way of others. */
export const parentsAcyclic = defineRule({
  id: "references/parents-acyclic",
  origin: ["RF03"],
  sources: ["URBACT: problem tree", "own judgement"],
  level: "error",
  kind: "wrong",
  words: {
    en: {
      summary: "No problem card, objective or action is part of itself by way of its parents.",
      why: "A ring has no top: it cannot be drawn as a tree, and its sums cannot be added up.",
      fix: "Take the parent away from the entry that should stand at the top.",
      messages: {
        self: '"{id}" names itself as its parent',
        ring: '"{id}" ends up as part of itself: {ring}',
      },
    },
    fr: {
      summary:
        "Aucun problème, objectif ni action ne fait partie de lui-même par le jeu de ses parents.",
      why: "Une boucle n’a pas de sommet : on ne peut ni la dessiner en arbre, ni additionner ses montants.",
      fix: "Retirez le parent de l’entrée qui devrait se trouver au sommet.",
      messages: {
        self: '"{id}" se désigne lui-même comme parent',
        ring: '"{id}" finit par faire partie de lui-même ({ring})',
      },
    },
    es: {
      summary:
        "Ningún problema, objetivo o acción forma parte de sí mismo a través de sus elementos superiores.",
      why: "Un círculo no tiene cima: ni se puede dibujar como árbol ni se pueden sumar sus importes.",
      fix: "Quite parent de la entrada que debe quedar arriba.",
      messages: {
        self: '"{id}" se nombra a sí mismo en parent',
        ring: '"{id}" acaba formando parte de sí mismo: {ring}',
      },
    },
    pt: {
      summary:
        "Nenhum problema, objetivo ou ação faz parte de si mesmo através dos elementos superiores.",
      why: "Um círculo não tem topo: não se pode desenhar como árvore nem somar os seus montantes.",
      fix: "Retire parent da entrada que deve ficar no topo.",
      messages: {
        self: '"{id}" nomeia-se a si mesmo em parent',
        ring: '"{id}" acaba por fazer parte de si mesmo: {ring}',
      },
    },
  },
  good: [
    "problems:\n  - { id: p, text: Bad air, kind: problem }\n  - { id: c, text: Many cars, kind: cause, parent: p }\n",
  ],
  bad: [
    { yaml: "actions:\n  - { id: a1, title: Plant trees, parent: a1 }\n", reports: ["2:43 self"] },
    {
      yaml: "objectives:\n  - { id: o0, title: Health, parent: o1 }\n  - { id: o1, title: Clean air, parent: o2 }\n  - { id: o2, title: Fewer cars, parent: o1 }\n",
      reports: ["3:41 ring"],
    },
    {
      yaml: "problems:\n  - { id: p, text: Bad air, kind: problem, parent: c }\n  - { id: c, text: Many cars, kind: cause, parent: p }\n",
      reports: ["2:52 ring"],
    },
  ],
  *check({ plan }) {
    for (const list of ["problems", "objectives", "actions"] as const) {
      const entries: readonly Nested[] = plan[list] ?? [];
      const parents = entries.map(({ id, parent }) => [id, parent ? [parent] : []] as const);
      for (const ids of loopsIn(new Map(parents))) {
        const id = ids[0] ?? "";
        const path = [list, entries.findIndex((entry) => entry.id === id), "parent"];
        if (ids.length === 1) yield { path, messageId: "self", data: { id } };
        else yield { path, messageId: "ring", data: { id, ring: drawn([...ids, id]) } };
      }
    }
  },
});

const drawn = (ids: readonly string[]): string =>
  (ids.length <= 5 ? ids : [...ids.slice(0, 3), "…", ...ids.slice(-1)]).join(" → ");
