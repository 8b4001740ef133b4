import { spokenLanguage, type Language } from "../core/language.ts";
import { likeness } from "./likeness.ts";
import type { UrbanPriorities } from "./types.generated.ts";

/** What every plan is asked to build in, whatever it is about. */
export type CrossCutting = "gender" | "digital" | "green";

export const crossCutting: readonly CrossCutting[] = ["gender", "digital", "green"];

/** Themes of a plan that are a cross-cutting one themselves. */
export const sectorsOf: Readonly<Record<CrossCutting, readonly UrbanPriorities[]>> = {
  gender: ["gender-equality"],
  digital: ["digital"],
  green: [
    "climate-mitigation",
    "climate-adaptation",
    "heat",
    "energy",
    "circular-economy",
    "waste",
    "water",
    "green-blue",
    "air-quality",
  ],
};

/** Whether a text, in its language, mentions it; unsure where we have no words for the language. */
export const mentions = (theme: CrossCutting, text: string, tag: string): boolean | undefined => {
  const language = spokenLanguage(tag);
  if (language === undefined) return undefined;
  return new RegExp(String.raw`(?<!\p{L})(?:${stems[language][theme]})`, "u").test(likeness(text));
};

/** Beginnings of words, without accents, as `likeness` leaves a text. */
const stems: Readonly<Record<Language, Readonly<Record<CrossCutting, string>>>> = {
  en: {
    gender: "gender|wom[ae]n|girls?|mothers?|female|equality|equal opportunit",
    digital:
      "digital|online|internet|web|app(?!\\p{L})|apps|software|data|smart|sensor|electronic|ict|platform|open source",
    green:
      "green|climate|energy|emission|carbon|co2|tree|environment|ecolog|sustainab|recycl|waste|biodivers|solar|renewable|pollution|nature|low emission|circular|cycling|bicycl",
  },
  fr: {
    gender: "genre|femme|fille|mere|egalite|parite|sexe",
    digital:
      "numeri|digital|en ligne|internet|site web|appli|logiciel|donnee|capteur|informati|plateforme|electronique",
    green:
      "vert|climat|energ|emission|carbone|co2|arbre|environnement|ecolog|durable|recycl|dechet|biodivers|solaire|renouvelable|pollution|nature|circulaire|velo|cyclable",
  },
  es: {
    gender: "genero|mujer|nina|madre|igualdad|paridad|sexo",
    digital:
      "digital|en linea|internet|web|aplicacion|software|datos|sensor|informati|plataforma|electronic|inteligente",
    green:
      "verde|clima|energ|emision|carbono|co2|arbol|medio ?ambient|ambiental|ecolog|sostenib|recicl|residuo|biodivers|solar|renovable|contaminacion|naturaleza|circular|bici|ciclista",
  },
  pt: {
    gender: "genero|mulher|rapariga|menina|mae|igualdade|paridade|sexo",
    digital:
      "digital|em linha|online|internet|web|aplicac|software|dados|sensor|informatic|plataforma|eletronic|inteligente",
    green:
      "verde|clima|energ|emiss|carbono|co2|arvore|ambient|ecolog|sustentav|recicl|residuo|biodivers|solar|renovave|poluicao|natureza|circular|bicicleta|cicla",
  },
};
