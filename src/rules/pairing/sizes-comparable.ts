import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";
import { inhabitantsOf, partnersOf } from "../../plan/partnership.ts";
import type { City, Pairing } from "../../plan/types.generated.ts";

/** The cities of a pair are of comparable size, or the matching says why that does not matter. */
export const sizesComparable = defineRule({
  id: "pairing/sizes-comparable",
  origin: ["CP16"],
  sources: ["IUC: matching of cities", "own judgement (the ratio)"],
  level: "info",
  kind: "total",
  reads: ["cities", "pairing"],
  options: { times: 10 },
  words: {
    en: {
      summary:
        "The cities of a pair are of comparable size, or the matching says why that does not matter.",
      why: "What a city of millions does with its own department, a town has to do with two people.",
      fix: "Say in note of matching what makes them comparable: a district, a problem, a service.",
      messages: { unequal: '"{large}" has more than {times} times the inhabitants of "{small}"' },
    },
    fr: {
      summary:
        "Les villes d’un binôme sont de taille comparable, ou le plan dit pourquoi cela importe peu.",
      why: "Ce qu’une métropole confie à un service entier, une petite ville le fait avec deux agents.",
      fix: "Dites dans note de matching ce qui les rend comparables : un quartier, un problème, un service.",
      messages: { unequal: '"{large}" compte plus de {times} fois la population de "{small}"' },
    },
    es: {
      summary:
        "Las ciudades de un par son de tamaño comparable, o el plan dice por qué eso no importa.",
      why: "Lo que una ciudad de millones hace con todo un departamento, un municipio pequeño lo hace con dos personas.",
      fix: "Diga en note de matching qué las hace comparables: un barrio, un problema, un servicio.",
      messages: { unequal: '"{large}" tiene más de {times} veces la población de "{small}"' },
    },
    pt: {
      summary:
        "As cidades de um par têm dimensão comparável, ou o plano diz porque é que isso não importa.",
      why: "O que uma cidade de milhões faz com um serviço inteiro, uma vila faz com duas pessoas.",
      fix: "Diga em note de matching o que as torna comparáveis: um bairro, um problema, um serviço.",
      messages: { unequal: '"{large}" tem mais de {times} vezes a população de "{small}"' },
    },
  },
  good: [
    "cities: [{ id: a, name: A, country: PT, population: { value: 50000 } }, { id: b, name: B, country: BR, population: { value: 500000 } }]\npairing: { id: p }\n",
    "cities: [{ id: a, name: A, country: PT, population: { value: 50000 } }, { id: b, name: B, country: BR, population: { value: 5000000 } }]\npairing: { id: p, matching: { note: The district of B is as large as A } }\n",
    "cities: [{ id: a, name: A, country: PT, population: { value: 50000 } }]\npairing: { id: p, partners: [{ id: b, name: B, country: BR }] }\n",
  ],
  bad: [
    {
      yaml: "cities: [{ id: a, name: A, country: PT, population: { value: 50000 } }, { id: b, name: B, country: BR, population: { value: 500001 } }]\npairing: { id: p, kind: pair }\n",
      reports: ["2:1 unequal"],
    },
    {
      yaml: "cities: [{ id: a, name: A, country: PT, population: { value: 9000000 } }]\npairing: { id: p, kind: trio, partners: [{ id: b, name: B, country: BR, population: { value: 60000 } }, { id: c, name: C, country: MX, population: { value: 400000 } }] }\n",
      reports: ["2:1 unequal"],
    },
  ],
  *check({ plan }, { option }) {
    const { pairing } = plan;
    if (pairing === undefined || !isCloseCircle(pairing) || isFilled(pairing.matching?.note))
      return;
    const sized = partnersOf(plan).flatMap(({ city }) => {
      const size = inhabitantsOf(city);
      return size === undefined || !isTown(city) ? [] : [{ id: city.id, size }];
    });
    const [small, ...larger] = sized.sort((a, b) => a.size - b.size);
    const large = larger.at(-1);
    const times = option("times");
    if (small && large && large.size > small.size * times)
      yield {
        path: ["pairing"],
        anchor: "key",
        messageId: "unequal",
        data: { large: large.id, small: small.id, times },
      };
  },
});

/** Whether the cities work side by side: in a cluster or network they need not be alike. */
const isCloseCircle = ({ kind }: Pairing): boolean =>
  kind === undefined || kind === "pair" || kind === "trio";

const isTown = ({ kind = "city" }: City): boolean => kind === "city" || kind === "town";
