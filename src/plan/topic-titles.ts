import { spokenLanguage, type Language } from "../core/language.ts";
import { likeness } from "./likeness.ts";

/**
 * Whether a title, in its language, names a topic and nothing that is done about it: “Mobility”,
 * “Energy and climate”. Of languages that we have no words for, no title does.
 */
export const isTopicOnly = (title: string, tag: string): boolean => {
  const language = spokenLanguage(tag);
  if (language === undefined) return false;
  const words = likeness(title).split(" ");
  const { topics, joining } = vocabulary(language);
  return (
    words.some((word) => topics.has(word)) &&
    words.every((word) => topics.has(word) || joining.has(word))
  );
};

interface Vocabulary {
  readonly topics: ReadonlySet<string>;
  readonly joining: ReadonlySet<string>;
}

/** Words are compared without accents, as `likeness` leaves them. */
const setOf = (words: string): ReadonlySet<string> => new Set(likeness(words).split(" "));

const written: Readonly<Record<Language, { readonly topics: string; readonly joining: string }>> = {
  en: {
    topics:
      "mobility transport transportation traffic cycling walking parking housing energy climate environment waste water air noise heat biodiversity nature green blue food health education culture heritage tourism economy jobs employment skills innovation digital digitalisation digitalization data inclusion migration gender equality youth ageing safety security governance participation citizenship community neighbourhood neighborhood infrastructure buildings mitigation adaptation resilience sustainability regeneration",
    joining:
      "and the of in for a public urban local city sustainable social circular smart clean active spaces space areas area change quality services sector",
  },
  fr: {
    topics:
      "mobilité mobilités transport transports circulation stationnement vélo marche logement logements énergie climat environnement déchets eau air bruit chaleur biodiversité nature alimentation santé éducation culture patrimoine tourisme économie emploi emplois compétences innovation numérique données inclusion migration égalité jeunesse vieillissement sécurité gouvernance participation citoyenneté quartier quartiers infrastructure infrastructures bâtiments atténuation adaptation résilience durabilité",
    joining:
      "et le la les l de du des d en pour public publics publique urbain urbaine urbaines urbains local locale durable durables social sociale circulaire douce douces active actives espaces espace verts vert changement climatique qualité services ville",
  },
  es: {
    topics:
      "movilidad transporte transportes tráfico aparcamiento bicicleta vivienda viviendas energía clima medioambiente ambiente residuos agua aire ruido calor biodiversidad naturaleza alimentación salud educación cultura patrimonio turismo economía empleo competencias innovación digitalización datos inclusión migración igualdad juventud envejecimiento seguridad gobernanza participación ciudadanía barrio barrios infraestructura infraestructuras edificios mitigación adaptación resiliencia sostenibilidad",
    joining:
      "y e el la los las de del en para público pública públicos públicas urbano urbana urbanos urbanas local sostenible sostenibles social circular activa medio espacios espacio verdes verde cambio climático calidad servicios ciudad género",
  },
  pt: {
    topics:
      "mobilidade transporte transportes trânsito tráfego estacionamento bicicleta habitação energia clima ambiente resíduos água ar ruído calor biodiversidade natureza alimentação saúde educação cultura património turismo economia emprego competências inovação digitalização dados inclusão migração igualdade juventude envelhecimento segurança governação participação cidadania bairro bairros infraestrutura infraestruturas edifícios mitigação adaptação resiliência sustentabilidade",
    joining:
      "e o a os as de do da dos das em para público pública públicos públicas urbano urbana urbanos urbanas local sustentável sustentáveis social circular ativa meio espaços espaço verdes verde alterações climáticas qualidade serviços cidade género",
  },
};

const known = new Map<Language, Vocabulary>();

const vocabulary = (language: Language): Vocabulary => {
  const before = known.get(language);
  if (before !== undefined) return before;
  const { topics, joining } = written[language];
  const made = { topics: setOf(topics), joining: setOf(joining) };
  known.set(language, made);
  return made;
};
