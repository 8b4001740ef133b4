import { defineRule } from "../../check/rule.ts";
import { alignmentsOf, goalOf, isSdgTarget } from "../../plan/alignments.ts";
import { each } from "../../plan/each.ts";

/** Goals are claimed where they matter most, not all of them everywhere. */
export const sdgClaimsFocused = defineRule({
  id: "alignment/sdg-claims-focused",
  origin: ["AL03"],
  sources: ["own judgement"],
  level: "warning",
  kind: "wrong",
  options: { targetsPerAction: 5, goalsPerPlan: 8 },
  words: {
    en: {
      summary: "At most five primary SDG targets per action, and eight primary goals per plan.",
      why: "A plan that serves nearly every goal says nothing about the ones it is really made for.",
      fix: "Keep primary for what the action is made for, and mark the others as secondary.",
      messages: {
        action: "the action claims {count} primary SDG targets; more than {most} blur its purpose",
        plan: "the plan claims {count} primary goals; more than {most} blur its purpose",
      },
    },
    fr: {
      summary:
        "Au plus cinq cibles ODD principales par action, et huit objectifs principaux par plan.",
      why: "Un plan qui sert presque tous les objectifs ne dit rien de ceux pour lesquels il est vraiment fait.",
      fix: "Réservez primary à ce pour quoi l’action est faite, et marquez les autres secondary.",
      messages: {
        action:
          "l’action cite {count} cibles ODD principales, et au-delà de {most} son but se brouille",
        plan: "le plan cite {count} objectifs principaux, et au-delà de {most} son but se brouille",
      },
    },
    es: {
      summary:
        "Como mucho cinco metas ODS principales por acción, y ocho objetivos principales por plan.",
      why: "Un plan que sirve a casi todos los objetivos no dice nada de aquellos para los que se hizo.",
      fix: "Deje primary para aquello por lo que existe la acción, y marque lo demás como secondary.",
      messages: {
        action:
          "la acción cita {count} metas ODS principales; más de {most} desdibujan su propósito",
        plan: "el plan cita {count} objetivos principales; más de {most} desdibujan su propósito",
      },
    },
    pt: {
      summary:
        "No máximo cinco metas ODS principais por ação, e oito objetivos principais por plano.",
      why: "Um plano que serve quase todos os objetivos nada diz daqueles para que foi feito.",
      fix: "Guarde primary para aquilo por que a ação existe, e marque o resto como secondary.",
      messages: {
        action: "a ação cita {count} metas ODS principais; mais de {most} esbatem o seu propósito",
        plan: "o plano cita {count} objetivos principais; mais de {most} esbatem o seu propósito",
      },
    },
  },
  good: [
    "alignments: [{ code: 'SDG:1', strength: primary }, { code: 'SDG:2' }, { code: 'SDG:3' }, { code: 'SDG:4' }, { code: 'SDG:5' }, { code: 'SDG:6' }, { code: 'SDG:7' }, { code: 'SDG:8' }, { code: 'SDG:9' }]\n",
    "actions: [{ id: a1, title: Run more buses, alignments: [{ code: 'SDG:11.1', strength: primary }, { code: 'SDG:11.2', strength: primary }, { code: 'SDG:11.3', strength: primary }, { code: 'SDG:11.4', strength: primary }, { code: 'SDG:11.5', strength: primary }] }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - id: a1\n    title: Run more buses\n    alignments:\n      - { code: 'SDG:11.1', strength: primary }\n      - { code: 'SDG:11.2', strength: primary }\n      - { code: 'SDG:11.3', strength: primary }\n      - { code: 'SDG:11.4', strength: primary }\n      - { code: 'SDG:11.5', strength: primary }\n      - { code: 'SDG:11.6', strength: primary }\n",
      reports: ["4:5 action"],
    },
    {
      yaml: "title: A plan for everything\nalignments:\n  - { code: 'SDG:1', strength: primary }\n  - { code: 'SDG:2', strength: primary }\n  - { code: 'SDG:3', strength: primary }\n  - { code: 'SDG:4', strength: primary }\n  - { code: 'SDG:5', strength: primary }\n  - { code: 'SDG:6', strength: primary }\n  - { code: 'SDG:7', strength: primary }\n  - { code: 'SDG:8', strength: primary }\nobjectives: [{ id: o1, title: Jobs, alignments: [{ code: 'SDG:9.1', strength: primary }] }]\n",
      reports: ["1:1 plan"],
    },
  ],
  *check({ plan }, { option }) {
    const perAction = option("targetsPerAction");
    for (const [index, { alignments = [] }] of each(plan.actions)) {
      const targets = alignments.filter(
        ({ code, strength }) => strength === "primary" && isSdgTarget(code),
      );
      if (targets.length > perAction)
        yield {
          path: ["actions", index, "alignments"],
          anchor: "key",
          messageId: "action",
          data: { count: targets.length, most: perAction },
        };
    }
    const primary = alignmentsOf(plan).filter(({ alignment }) => alignment.strength === "primary");
    const goals = new Set(primary.map(({ alignment }) => goalOf(alignment.code)));
    goals.delete(undefined);
    const perPlan = option("goalsPerPlan");
    if (goals.size > perPlan)
      yield { path: [], messageId: "plan", data: { count: goals.size, most: perPlan } };
  },
});
