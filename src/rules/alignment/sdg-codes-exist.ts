import { defineRule, type Report } from "../../check/rule.ts";
import { alignmentsOf, frameworkOf, goalOf } from "../../plan/alignments.ts";
import { bare, isListed, listOf } from "../../plan/code-lists.ts";

/** A Sustainable Development Goal or target that is claimed exists. */
export const sdgCodesExist = defineRule({
  id: "alignment/sdg-codes-exist",
  origin: ["AL01"],
  sources: ["UN: global indicator framework of the Sustainable Development Goals"],
  level: "error",
  kind: "wrong",
  words: {
    en: {
      summary: "A Sustainable Development Goal or target that is claimed exists.",
      why: "Anyone who counts the goals of many plans drops a code that is not there, and your claim with it.",
      fix: "Write SDG:<goal> or SDG:<goal>.<target>, such as SDG:11 or SDG:11.2; letters are small: SDG:11.a.",
      messages: {
        noGoal: 'there is no goal "{code}", they go from SDG:1 to SDG:17',
        noTarget: 'there is no target "{code}", those of goal {goal} are {targets}',
        near: 'there is no target "{code}", did you mean "{name}"?',
      },
    },
    fr: {
      summary:
        "Un objectif de développement durable (ODD) ou une cible ODD que le plan cite existe.",
      why: "Qui compte les objectifs de nombreux plans écarte un code inexistant, et votre contribution avec lui.",
      fix: "Écrivez SDG:<objectif> ou SDG:<objectif>.<cible>, comme SDG:11 ou SDG:11.2, la lettre en minuscule (SDG:11.a).",
      messages: {
        noGoal: 'l’objectif "{code}" n’existe pas, ils vont de SDG:1 à SDG:17',
        noTarget: 'la cible "{code}" n’existe pas, celles de l’objectif {goal} sont {targets}',
        near: 'la cible "{code}" n’existe pas, peut-être "{name}"',
      },
    },
    es: {
      summary: "Un objetivo de desarrollo sostenible (ODS) o una meta que el plan cita existe.",
      why: "Quien cuenta los objetivos de muchos planes descarta un código que no existe, y con él su contribución.",
      fix: "Escriba SDG:<objetivo> o SDG:<objetivo>.<meta>, como SDG:11 o SDG:11.2; la letra va en minúscula: SDG:11.a.",
      messages: {
        noGoal: 'no existe el objetivo "{code}", van de SDG:1 a SDG:17',
        noTarget: 'no existe la meta "{code}", las del objetivo {goal} son {targets}',
        near: 'no existe la meta "{code}", ¿quiso decir "{name}"?',
      },
    },
    pt: {
      summary:
        "Um objetivo de desenvolvimento sustentável (ODS) ou uma meta que o plano cita existe.",
      why: "Quem conta os objetivos de muitos planos exclui um código que não existe, e com ele a sua contribuição.",
      fix: "Escreva SDG:<objetivo> ou SDG:<objetivo>.<meta>, como SDG:11 ou SDG:11.2; a letra é minúscula: SDG:11.a.",
      messages: {
        noGoal: 'não existe o objetivo "{code}", vão de SDG:1 a SDG:17',
        noTarget: 'não existe a meta "{code}", as do objetivo {goal} são {targets}',
        near: 'não existe a meta "{code}", seria "{name}"?',
      },
    },
  },
  good: [
    "alignments: [{ code: 'SDG:11' }, { code: 'SDG:11.2' }, { code: 'SDG:17.19' }, { code: 'SDG:11.a' }]\n",
  ],
  bad: [
    {
      yaml: "alignments: [{ code: 'SDG:18' }, { code: 'SDG:11.8' }]\n",
      reports: ["1:22 noGoal", "1:42 noTarget"],
    },
    {
      yaml: "actions:\n  - id: a1\n    title: Run more buses\n    alignments: [{ code: 'SDG:11.A' }]\n",
      reports: ["4:26 near"],
    },
    {
      yaml: "objectives:\n  - { id: o1, title: Health, alignments: [{ code: 'SDG:x' }] }\n",
      reports: ["2:51 noGoal"],
    },
  ],
  *check({ plan }) {
    for (const { alignment, path } of alignmentsOf(plan)) {
      const { code } = alignment;
      if (frameworkOf(code) === "SDG" && !isListed(code))
        yield { path: [...path, "code"], ...slipIn(code) };
    }
  },
});

type Slip = Pick<Report<"noGoal" | "noTarget" | "near">, "messageId" | "data">;

const slipIn = (code: string): Slip => {
  const name = code.toLowerCase().replace("sdg", "SDG");
  if (isListed(name)) return { messageId: "near", data: { code, name } };
  const goal = goalOf(code) ?? 0;
  const targets = listOf(code)?.codes.filter((each) => each.startsWith(`SDG:${goal}.`)) ?? [];
  return targets.length === 0
    ? { messageId: "noGoal", data: { code } }
    : { messageId: "noTarget", data: { code, goal, targets: spanned(targets.map(bare)) } };
};

/** `11.1–11.7, 11.a–11.c`, in every language. */
const spanned = (targets: readonly string[]): string =>
  [targets.filter((each) => /\d$/.test(each)), targets.filter((each) => /[a-z]$/.test(each))]
    .filter((part) => part.length > 0)
    .map((part) => [...new Set([part[0], part.at(-1)])].join("–"))
    .join(", ");
