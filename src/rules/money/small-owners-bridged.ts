import { defineRule } from "../../check/rule.ts";
import { isLive, stakeholderOf } from "../../plan/actions.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";
import { stateOf } from "../../plan/totals.ts";
import type { Action, Plan } from "../../plan/types.generated.ts";

/** An association or firm that owns an action is not left to pay first for everything. */
export const smallOwnersBridged = defineRule({
  id: "money/small-owners-bridged",
  origin: ["RF13"],
  sources: ["URBACT: experience in Hungarian cities"],
  level: "warning",
  kind: "missing",
  from: "consulted",
  reads: ["funding", "risks", "stakeholders"],
  words: {
    en: {
      summary:
        "An association or firm that owns an action is not left to pay first for everything.",
      why: "Small partners cannot wait a year for a grant; this is how good actions of civil society fail.",
      fix: "Say under preFinancing of the source who advances the money, or add a source that pays at once.",
      messages: {
        unbridged: '"{owner}" has to pay first: every source of this action pays afterwards',
      },
    },
    fr: {
      summary:
        "Une association ou une entreprise responsable d’une action n’est pas laissée seule à tout avancer.",
      why: "Un petit partenaire ne peut pas attendre une subvention pendant un an ; c’est ainsi qu’échouent de bonnes actions.",
      fix: "Dites dans preFinancing de la source qui avance l’argent, ou ajoutez une source qui paie tout de suite.",
      messages: {
        unbridged:
          '"{owner}" doit tout avancer : toutes les sources de cette action paient après coup',
      },
    },
    es: {
      summary: "Una asociación o empresa responsable de una acción no tiene que adelantarlo todo.",
      why: "Un socio pequeño no puede esperar un año a la subvención; así fracasan buenas acciones.",
      fix: "Diga en preFinancing de la fuente quién adelanta el dinero, o añada una fuente que pague al momento.",
      messages: {
        unbridged:
          '"{owner}" tiene que adelantarlo todo: todas las fuentes de esta acción pagan después',
      },
    },
    pt: {
      summary: "Uma associação ou empresa responsável por uma ação não tem de adiantar tudo.",
      why: "Um parceiro pequeno não pode esperar um ano pela subvenção; é assim que falham boas ações.",
      fix: "Diga em preFinancing da fonte quem adianta o dinheiro, ou acrescente uma fonte que pague logo.",
      messages: {
        unbridged: '"{owner}" tem de adiantar tudo: todas as fontes desta ação pagam depois',
      },
    },
  },
  good: [
    "stakeholders: [{ id: club, name: Club, sector: civic }]\nfunding: [{ id: f1, name: Fund, reimbursing: true, preFinancing: The city advances it }]\nactions: [{ id: a1, title: Plant, owners: [club], allocations: [{ source: f1 }] }]\n",
    "stakeholders: [{ id: club, name: Club, sector: civic }, { id: city-hall, name: City, sector: public }]\nfunding: [{ id: f1, name: Fund, reimbursing: true }]\nactions: [{ id: a1, title: Plant, owners: [club, city-hall], allocations: [{ source: f1 }] }]\n",
    "stakeholders: [{ id: club, name: Club, sector: civic }]\nfunding: [{ id: f1, name: Fund, reimbursing: true }, { id: f2, name: City }]\nactions: [{ id: a1, title: Plant, owners: [club], allocations: [{ source: f1 }, { source: f2 }] }]\n",
  ],
  bad: [
    {
      yaml: "stakeholders: [{ id: club, name: Club, sector: civic }]\nfunding: [{ id: f1, name: Fund, reimbursing: true }]\nactions:\n  - id: a1\n    title: Plant\n    owners: [club]\n    allocations: [{ source: f1 }]\n",
      reports: ["7:5 unbridged"],
    },
    {
      yaml: "stakeholders: [{ id: firm, name: Firm, sector: private }]\nfunding: [{ id: f1, name: Fund, reimbursing: true }, { id: f2, name: City }]\nactions:\n  - { id: a1, title: Plant, owners: [firm], allocations: [{ source: f1 }, { source: f2, state: rejected }] }\nrisks: [{ id: r1, description: Prices rise, category: financial, actions: [a2] }]\n",
      reports: ["4:45 unbridged"],
    },
  ],
  *check({ plan }) {
    const { funding = [], risks = [] } = plan;
    const late = new Set(
      funding
        .filter(({ reimbursing, preFinancing }) => reimbursing === true && !isFilled(preFinancing))
        .map(({ id }) => id),
    );
    const isSeen = ({ id }: Action): boolean =>
      risks.some(
        ({ category, actions }) => category === "financial" && (actions?.includes(id) ?? true),
      );
    for (const [index, action] of each(plan.actions)) {
      const money = (action.allocations ?? []).filter((one) => stateOf(one) !== "rejected");
      const owner = smallOwner(plan, action);
      if (owner === undefined || money.length === 0 || !isLive(action) || isSeen(action)) continue;
      if (money.every(({ source }) => late.has(source)))
        yield {
          path: ["actions", index, "allocations"],
          anchor: "key",
          messageId: "unbridged",
          data: { owner },
        };
    }
  },
});

/** The owner of an action, where all its owners are firms or associations. */
const smallOwner = ({ stakeholders = [] }: Plan, { owners = [] }: Action): string | undefined => {
  const ids = owners.map(stakeholderOf);
  const sectors = ids.map((owner) => stakeholders.find(({ id }) => id === owner)?.sector);
  return sectors.every((sector) => sector === "private" || sector === "civic") ? ids[0] : undefined;
};
