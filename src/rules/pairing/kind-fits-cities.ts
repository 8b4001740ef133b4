import { defineRule } from "../../check/rule.ts";
import { partnersOf } from "../../plan/partnership.ts";
import type { Pairing } from "../../plan/types.generated.ts";

/** A pair is two cities, a trio three, a cluster three or more. */
export const kindFitsCities = defineRule({
  id: "pairing/kind-fits-cities",
  origin: ["CP01"],
  sources: ["IUC and IURC: calls for cities"],
  level: "warning",
  kind: "total",
  from: "consulted",
  reads: ["cities", "pairing"],
  words: {
    en: {
      summary: "A pair is two cities, a trio three, and a cluster three or more.",
      why: "Readers and the programme count the partners; kind and list should tell them the same.",
      fix: "Add the missing cities under pairing.partners, or choose the kind that fits.",
      messages: {
        few: 'kind "{kind}" means at least {needed} cities, {count} named so far',
        other: 'kind "{kind}" means {needed} cities, {count} named so far',
      },
    },
    fr: {
      summary: "Un binôme compte deux villes, un trio trois, un groupe (cluster) trois ou plus.",
      why: "Les lecteurs et le programme comptent les partenaires ; le type et la liste doivent dire la même chose.",
      fix: "Ajoutez les villes manquantes sous pairing.partners, ou choisissez le type qui convient.",
      messages: {
        few: 'le type "{kind}" suppose au moins {needed} villes, il y en a {count} jusqu’ici',
        other: 'le type "{kind}" suppose {needed} villes, il y en a {count} jusqu’ici',
      },
    },
    es: {
      summary: "Una pareja son dos ciudades, un trío tres, y un grupo (cluster) tres o más.",
      why: "Los lectores y el programa cuentan los socios; el tipo y la lista deben decir lo mismo.",
      fix: "Añada las ciudades que faltan en pairing.partners, o elija el tipo que corresponde.",
      messages: {
        few: 'el tipo "{kind}" supone al menos {needed} ciudades, hasta ahora hay {count}',
        other: 'el tipo "{kind}" supone {needed} ciudades, hasta ahora hay {count}',
      },
    },
    pt: {
      summary: "Um par são duas cidades, um trio três, e um grupo (cluster) três ou mais.",
      why: "Os leitores e o programa contam os parceiros; o tipo e a lista devem dizer o mesmo.",
      fix: "Acrescente as cidades que faltam em pairing.partners, ou escolha o tipo adequado.",
      messages: {
        few: 'o tipo "{kind}" supõe pelo menos {needed} cidades, até agora há {count}',
        other: 'o tipo "{kind}" supõe {needed} cidades, até agora há {count}',
      },
    },
  },
  good: [
    "pairing: { id: pair, kind: pair, partners: [{ id: lima, name: Lima, country: PE }] }\n",
    "pairing: { id: pair, kind: cluster, partners: [{ id: lima, name: Lima, country: PE }, { id: kobe, name: Kobe, country: JP }] }\n",
    "pairing: { id: pair, kind: network }\n",
    "pairing: { id: pair, kind: pair, gaps: { partners: { reason: confidential } } }\n",
  ],
  bad: [
    {
      yaml: "pairing:\n  id: pair\n  kind: pair\n  partners: [{ id: lima, name: Lima, country: PE }, { id: kobe, name: Kobe, country: JP }]\n",
      reports: ["4:3 other"],
    },
    {
      yaml: "pairing:\n  id: pair\n  kind: cluster\n  partners: [{ id: lima, name: Lima, country: PE }]\n",
      reports: ["4:3 few"],
    },
    { yaml: "pairing: { id: pair, kind: pair }\n", reports: ["1:1 other"] },
  ],
  *check({ plan }) {
    const kind = plan.pairing?.kind;
    const needed = kind === undefined ? undefined : sizes[kind];
    if (kind === undefined || needed === undefined) return;
    const count = partnersOf(plan).length;
    const data = { kind, needed: needed.least, count };
    const place = { path: ["pairing"], missing: "partners" };
    if (needed.isExact && count !== needed.least) yield { ...place, messageId: "other", data };
    else if (count < needed.least) yield { ...place, messageId: "few", data };
  },
});

interface Size {
  readonly least: number;
  readonly isExact: boolean;
}

const sizes: Readonly<Record<NonNullable<Pairing["kind"]>, Size | undefined>> = {
  pair: { least: 2, isExact: true },
  trio: { least: 3, isExact: true },
  cluster: { least: 3, isExact: false },
  regions: { least: 2, isExact: false },
  network: undefined,
};
