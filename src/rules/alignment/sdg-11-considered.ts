import { defineRule } from "../../check/rule.ts";
import { alignmentsOf, goalOf } from "../../plan/alignments.ts";

/** A plan that claims global goals looks at the goal on cities too. */
export const sdg11Considered = defineRule({
  id: "alignment/sdg-11-considered",
  origin: ["AL04"],
  sources: ["UN: Sustainable Development Goal 11", "own judgement"],
  level: "info",
  kind: "missing",
  from: "consulted",
  reads: ["alignments", "actions", "objectives"],
  words: {
    en: {
      summary: "A plan that claims global goals looks at goal 11, on cities, too.",
      why: "Goal 11 is the one cities report on first; most city plans serve one of its targets.",
      fix: "See whether an action serves a target of goal 11; if none does, nothing is wrong.",
      messages: { none: "the plan claims goals, but nothing of goal 11 on cities" },
    },
    fr: {
      summary: "Un plan qui cite des ODD regarde aussi l’ODD 11, sur les villes.",
      why: "L’ODD 11 est le premier dont les villes rendent compte ; la plupart des plans contribuent à l’une de ses cibles.",
      fix: "Voyez si une action sert une cible de l’ODD 11 ; si aucune ne le fait, ce n’est pas un défaut.",
      messages: {
        none: "le plan cite des ODD, mais rien de l’ODD 11 sur les villes",
      },
    },
    es: {
      summary: "Un plan que cita ODS mira también el ODS 11, sobre las ciudades.",
      why: "El ODS 11 es el primero del que informan las ciudades; casi todos los planes contribuyen a una de sus metas.",
      fix: "Vea si una acción contribuye a una meta del ODS 11; si ninguna lo hace, no es un defecto.",
      messages: {
        none: "el plan cita ODS, pero nada del ODS 11 sobre las ciudades",
      },
    },
    pt: {
      summary: "Um plano que cita ODS olha também para o ODS 11, sobre as cidades.",
      why: "O ODS 11 é o primeiro de que as cidades prestam contas; quase todos os planos contribuem para uma das suas metas.",
      fix: "Veja se uma ação contribui para uma meta do ODS 11; se nenhuma o fizer, não é um defeito.",
      messages: {
        none: "o plano cita ODS, mas nada do ODS 11 sobre as cidades",
      },
    },
  },
  good: [
    "alignments: [{ code: 'SDG:11' }]\n",
    "actions: [{ id: a1, title: Run more buses, alignments: [{ code: 'SDG:13.1' }, { code: 'SDG:11.2' }] }]\n",
    "alignments: [{ code: 'NLC:green' }]\n",
  ],
  bad: [
    { yaml: "alignments: [{ code: 'SDG:13' }]\n", reports: ["1:1 none"] },
    {
      yaml: "title: Buses\nactions:\n  - { id: a1, title: Run more buses, alignments: [{ code: 'SDG:1.1' }, { code: 'SDG:13.1' }] }\n",
      reports: ["1:1 none"],
    },
  ],
  *check({ plan }) {
    const goals = new Set(alignmentsOf(plan).map(({ alignment }) => goalOf(alignment.code)));
    goals.delete(undefined);
    if (goals.size > 0 && !goals.has(11))
      yield { path: [], messageId: "none", missing: "alignments" };
  },
});
