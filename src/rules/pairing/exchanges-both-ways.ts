import { defineRule } from "../../check/rule.ts";
import { partnersOf } from "../../plan/partnership.ts";
import { textIn } from "../../plan/text.ts";
import type { Exchange } from "../../plan/types.generated.ts";

/** Every city of a partnership has been host, and every city has been guest. */
export const exchangesBothWays = defineRule({
  id: "pairing/exchanges-both-ways",
  origin: ["CP08"],
  sources: ["IUC: call for cities, activities"],
  level: "warning",
  kind: "missing",
  from: "final",
  reads: ["exchanges", "cities"],
  words: {
    en: {
      summary:
        "In a pair each city has hosted the other; in a larger circle each has hosted or visited.",
      why: "One sees how things work only on the spot, and both sides have something to show.",
      fix: "Add the visit to exchanges with host and guests, or plan the one that has not taken place.",
      messages: {
        none: "no visit between the cities is recorded",
        noHost: "no visit to {name} is recorded",
        noPart: "{name} has neither hosted nor made a visit",
        noParts: "{name} and {count} more have neither hosted nor made a visit",
      },
    },
    fr: {
      summary:
        "À deux, chaque ville a accueilli l’autre ; à plusieurs, chacune a accueilli ou effectué une visite.",
      why: "On ne voit comment les choses marchent que sur place, et les deux côtés ont quelque chose à montrer.",
      fix: "Ajoutez la visite à exchanges avec host et guests, ou prévoyez celle qui n’a pas eu lieu.",
      messages: {
        none: "aucune visite entre les villes n’est notée",
        noHost: "aucune visite à {name} n’est notée",
        noPart: "{name} n’a ni accueilli ni effectué de visite",
        noParts: "{name} et {count} de plus n’ont ni accueilli ni effectué de visite",
      },
    },
    es: {
      summary:
        "Si son dos, cada ciudad ha recibido a la otra; si son más, cada una ha recibido o hecho una visita.",
      why: "Solo sobre el terreno se ve cómo funcionan las cosas, y las dos partes tienen algo que enseñar.",
      fix: "Añada la visita a exchanges con host y guests, o planee la que no se ha hecho.",
      messages: {
        none: "no consta ninguna visita entre las ciudades",
        noHost: "no consta ninguna visita a {name}",
        noPart: "{name} no ha recibido ni hecho ninguna visita",
        noParts: "{name} y {count} más no han recibido ni hecho ninguna visita",
      },
    },
    pt: {
      summary:
        "Se são duas, cada cidade recebeu a outra; se são mais, cada uma recebeu ou fez uma visita.",
      why: "Só no local se vê como as coisas funcionam, e os dois lados têm algo para mostrar.",
      fix: "Acrescente a visita a exchanges com host e guests, ou planeie a que não se realizou.",
      messages: {
        none: "não consta nenhuma visita entre as cidades",
        noHost: "não consta nenhuma visita a {name}",
        noPart: "{name} não recebeu nem fez nenhuma visita",
        noParts: "{name} e mais {count} não receberam nem fizeram nenhuma visita",
      },
    },
  },
  good: [
    "pairing: { id: pair, partners: [{ id: lima, name: Lima, country: PE }] }\nexchanges: [{ id: e1, kind: study-visit, host: city, guests: [lima] }, { id: e2, kind: staff-exchange, host: lima, guests: [city] }]\n",
    "pairing: { id: pair, partners: [{ id: lima, name: Lima, country: PE }] }\nexchanges: [{ id: e1, kind: study-visit, host: city, guests: [lima] }, { id: e2, kind: event }]\n",
    "pairing: { id: pair, partners: [{ id: lima, name: Lima, country: PE }, { id: kobe, name: Kobe, country: JP }] }\nexchanges: [{ id: e1, kind: study-visit, host: city, guests: [lima, kobe] }]\n",
    "pairing: { id: pair }\n",
  ],
  bad: [
    {
      yaml: "pairing: { id: pair, partners: [{ id: lima, name: Lima, country: PE }] }\nexchanges:\n  - { id: e1, kind: study-visit, host: city, guests: [lima] }\n  - { id: e2, kind: online, host: lima, guests: [city] }\n",
      reports: ["2:1 noHost"],
    },
    {
      yaml: "title: Plan\npairing: { id: pair, partners: [{ id: lima, name: Lima, country: PE }] }\n",
      reports: ["1:1 none"],
    },
    {
      yaml: "pairing: { id: pair, partners: [{ id: lima, name: Lima, country: PE }, { id: kobe, name: Kobe, country: JP }] }\nexchanges:\n  - { id: e1, kind: study-visit, host: city, guests: [lima] }\n",
      reports: ["2:1 noPart"],
    },
    {
      yaml: "pairing: { id: pair, partners: [{ id: lima, name: Lima, country: PE }, { id: kobe, name: Kobe, country: JP }, { id: oslo, name: Oslo, country: NO }] }\nexchanges:\n  - { id: e1, kind: study-visit, host: city, guests: [lima] }\n",
      reports: ["2:1 noParts"],
    },
  ],
  *check({ plan }) {
    const cities = partnersOf(plan).map(({ city }) => city);
    if (plan.pairing === undefined || cities.length < 2) return;
    const visits = (plan.exchanges ?? []).filter(isInPerson);
    const place = { path: [], missing: "exchanges" };
    if (visits.length === 0) {
      yield { ...place, messageId: "none" };
      return;
    }
    if (visits.some(({ host }) => host === undefined)) return; // it may have been there
    const isPair = cities.length === 2;
    const left = cities.filter(({ id }) => !takesPart(id, visits, isPair));
    const [name, ...others] = left.map((city) => textIn(city.name, plan.language));
    if (name === undefined) return;
    if (isPair) yield { ...place, messageId: "noHost", data: { name } };
    else if (others.length === 0) yield { ...place, messageId: "noPart", data: { name } };
    else yield { ...place, messageId: "noParts", data: { name, count: others.length } };
  },
});

/** Whether a city has hosted a visit or, where that is enough, been a guest. */
const takesPart = (id: string, visits: readonly Exchange[], asHostOnly: boolean): boolean =>
  visits.some(({ host, guests = [] }) => host === id || (!asHostOnly && guests.includes(id)));

const isInPerson = ({ kind }: Exchange): boolean => kind !== "online" && kind !== "memorandum";
