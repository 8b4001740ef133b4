import { pt, sl } from "./more-phrases.ts";

/** Words of an invented plan in one language. */
export interface Phrases {
  readonly plan: string;
  readonly summary: string;
  readonly needs: string;
  readonly vision: string;
  readonly approach: string;
  readonly group: string;
  readonly lead: string;
  readonly problems: readonly [string, string, string];
  readonly objectives: readonly [string, string];
  readonly actions: readonly (readonly [title: string, output: string])[];
  readonly stakeholders: readonly string[];
  readonly indicators: readonly (readonly [name: string, unit: string])[];
  readonly risks: readonly (readonly [risk: string, answer: string])[];
  readonly facts: readonly (readonly [label: string, unit: string])[];
  readonly steps: readonly [string, string];
  readonly budget: string;
  readonly fund: string;
  readonly visit: string;
  readonly lesson: string;
}

export const phrases: Readonly<Record<"en" | "fr" | "es" | "pt" | "sl", Phrases>> = {
  en: {
    plan: "Local action plan of {city}: cool and walkable streets",
    summary:
      "The city makes its hottest streets fit to walk in, with shade, water and calmer traffic.",
    needs: "Old people stay at home on hot afternoons, and children are driven to school.",
    vision: "In 2032 everyone reaches school, shop and bus on foot and in the shade.",
    approach:
      "Street works, health and schools plan together, from single sites to the whole town.",
    group: "Group for cool streets",
    lead: "Two departments lead together and answer to the council.",
    problems: [
      "People avoid walking in summer",
      "Streets have no shade",
      "Shops lose customers in August",
    ],
    objectives: ["People walk in summer again", "Streets are cooler"],
    actions: [
      ["Plant trees on twelve streets", "Trees planted"],
      ["Shade at the bus stops", "Stops with shade"],
      ["Open school yards in summer", "Yards open to all"],
      ["Slow traffic around schools", "Streets at 30 km/h"],
      ["Drinking fountains on the main axes", "Fountains in service"],
      ["A walking bus to every school", "Walking buses running"],
      ["Green roofs on public buildings", "Roofs planted"],
      ["Advice for shops that give shade", "Shops advised"],
    ],
    stakeholders: [
      "Planning department",
      "Street works department",
      "Association of shops",
      "Seniors council",
      "College of forestry",
      "Regional climate fund",
    ],
    indicators: [
      ["Temperature at the kerb in July", "°C"],
      ["People on foot on summer afternoons", "%"],
      ["Trees planted", "trees"],
      ["Stops with shade", "stops"],
    ],
    risks: [
      ["A new council stops the planting", "All parties were asked before the consultation."],
      ["Young trees die in a drought", "Kinds are chosen that need little water."],
      ["Prices of works rise", "Streets are tendered in three lots."],
    ],
    facts: [
      ["Days above 35 degrees", "days"],
      ["Streets with trees", "%"],
      ["Households without a car", "%"],
    ],
    steps: ["Choose the places", "Build and hand over"],
    budget: "City budget",
    fund: "Regional climate fund",
    visit: "Visit to the shaded stops of the partner city",
    lesson: "Shades stand on one leg where pavements are narrow.",
  },
  fr: {
    plan: "Plan d’action local, {city} : des rues fraîches où l’on marche",
    summary:
      "La ville rend ses rues les plus chaudes agréables à pied : de l’ombre, de l’eau, une circulation apaisée.",
    needs:
      "Les personnes âgées restent chez elles l’après-midi, et les enfants vont à l’école en voiture.",
    vision: "En 2032, chacun rejoint l’école, le commerce et le bus à pied et à l’ombre.",
    approach: "Voirie, santé et écoles planifient ensemble, du site à la ville entière.",
    group: "Groupe des rues fraîches",
    lead: "Deux services dirigent ensemble et rendent compte au conseil.",
    problems: [
      "On évite de marcher en été",
      "Les rues manquent d’ombre",
      "Les commerces perdent des clients en août",
    ],
    objectives: ["On marche de nouveau en été", "Les rues sont plus fraîches"],
    actions: [
      ["Planter des arbres dans douze rues", "Arbres plantés"],
      ["De l’ombre aux arrêts de bus", "Arrêts ombragés"],
      ["Ouvrir les cours d’école en été", "Cours ouvertes à tous"],
      ["Apaiser la circulation autour des écoles", "Rues à 30 km/h"],
      ["Des fontaines sur les grands axes", "Fontaines en service"],
      ["Un pédibus pour chaque école", "Pédibus en service"],
      ["Toits végétalisés sur les bâtiments publics", "Toits végétalisés"],
      ["Conseiller les commerces qui donnent de l’ombre", "Commerces conseillés"],
    ],
    stakeholders: [
      "Service d’urbanisme",
      "Service de la voirie",
      "Association des commerçants",
      "Conseil des aînés",
      "École forestière",
      "Fonds régional pour le climat",
    ],
    indicators: [
      ["Température au trottoir en juillet", "°C"],
      ["Piétons les après-midi d’été", "%"],
      ["Arbres plantés", "arbres"],
      ["Arrêts ombragés", "arrêts"],
    ],
    risks: [
      [
        "Une nouvelle équipe arrête les plantations",
        "Tous les groupes ont été entendus avant la consultation.",
      ],
      ["Les jeunes arbres meurent de sécheresse", "On choisit des essences peu gourmandes en eau."],
      ["Le prix des travaux monte", "Les rues font l’objet de trois lots."],
    ],
    facts: [
      ["Jours au-dessus de 35 degrés", "jours"],
      ["Rues plantées d’arbres", "%"],
      ["Ménages sans voiture", "%"],
    ],
    steps: ["Choisir les lieux", "Construire et remettre"],
    budget: "Budget de la ville",
    fund: "Fonds régional pour le climat",
    visit: "Visite des arrêts ombragés de la ville partenaire",
    lesson: "L’abri tient sur un seul pied là où le trottoir est étroit.",
  },
  es: {
    plan: "Plan de acción local de {city}: calles frescas para caminar",
    summary:
      "La ciudad hace agradables a pie sus calles más calurosas: sombra, agua y un tráfico más tranquilo.",
    needs:
      "Las personas mayores se quedan en casa por la tarde y los niños van al colegio en coche.",
    vision: "En 2032 todos llegan al colegio, a la tienda y al autobús a pie y por la sombra.",
    approach: "Obras, salud y colegios planifican juntos, del lugar concreto a toda la ciudad.",
    group: "Grupo de calles frescas",
    lead: "Dos departamentos dirigen juntos y responden ante el pleno.",
    problems: [
      "En verano se evita caminar",
      "A las calles les falta sombra",
      "Las tiendas pierden clientes en agosto",
    ],
    objectives: ["Se vuelve a caminar en verano", "Las calles están más frescas"],
    actions: [
      ["Plantar árboles en doce calles", "Árboles plantados"],
      ["Sombra en las paradas de autobús", "Paradas con sombra"],
      ["Abrir los patios escolares en verano", "Patios abiertos a todos"],
      ["Calmar el tráfico alrededor de los colegios", "Calles a 30 km/h"],
      ["Fuentes de agua en los ejes principales", "Fuentes en servicio"],
      ["Un pedibús para cada colegio", "Pedibuses en marcha"],
      ["Cubiertas verdes en edificios públicos", "Cubiertas verdes"],
      ["Asesorar a las tiendas que dan sombra", "Tiendas asesoradas"],
    ],
    stakeholders: [
      "Departamento de urbanismo",
      "Departamento de obras",
      "Asociación de comerciantes",
      "Consejo de mayores",
      "Escuela forestal",
      "Fondo regional del clima",
    ],
    indicators: [
      ["Temperatura en la acera en julio", "°C"],
      ["Personas a pie en las tardes de verano", "%"],
      ["Árboles plantados", "árboles"],
      ["Paradas con sombra", "paradas"],
    ],
    risks: [
      [
        "Un nuevo gobierno detiene las plantaciones",
        "Se consultó a todos los grupos antes de la consulta.",
      ],
      ["Los árboles jóvenes mueren de sequía", "Se eligen especies que piden poca agua."],
      ["Suben los precios de las obras", "Las calles se licitan en tres lotes."],
    ],
    facts: [
      ["Días por encima de 35 grados", "días"],
      ["Calles con árboles", "%"],
      ["Hogares sin coche", "%"],
    ],
    steps: ["Elegir los lugares", "Construir y entregar"],
    budget: "Presupuesto municipal",
    fund: "Fondo regional del clima",
    visit: "Visita a las paradas con sombra de la ciudad socia",
    lesson: "La marquesina se apoya en un solo pie donde la acera es estrecha.",
  },
  pt,
  sl,
};
