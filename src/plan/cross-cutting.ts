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

/** Which of them texts in a language mention; nothing where we have no words for the language. */
export const mentionedIn = (
  texts: Iterable<string>,
  tag: string,
): ReadonlySet<CrossCutting> | undefined => {
  const language = spokenLanguage(tag);
  if (language === undefined) return undefined;
  const found = new Set<CrossCutting>();
  for (const text of texts) {
    const plain = ASCII.test(text) ? text.toLowerCase() : likeness(text);
    for (const theme of crossCutting)
      if (!found.has(theme) && pattern(language, theme).test(plain)) found.add(theme);
    if (found.size === crossCutting.length) break;
  }
  return found;
};

/** Without accents, letter case is all there is to even out. */
const ASCII = /^[\t\n -~]*$/;

const patterns = new Map<string, RegExp>();

/** Made when first needed; what `likeness` leaves of these languages has no accents. */
const pattern = (language: Language, theme: CrossCutting): RegExp => {
  const key = `${language} ${theme}`;
  const made = patterns.get(key) ?? new RegExp(String.raw`\b(?:${stems[language][theme]})`);
  patterns.set(key, made);
  return made;
};

/** Beginnings of words, without accents, as `likeness` leaves a text. */
const stems: Readonly<Record<Language, Readonly<Record<CrossCutting, string>>>> = {
  en: {
    gender: "gender|wom[ae]n|girls?|mothers?|female|equality|equal opportunit",
    digital:
      "digital|online|internet|web|apps?\\b|software|data|smart|sensor|electronic|ict|platform|open source",
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
