import { spokenLanguage, type Language } from "../core/language.ts";
import { likeness } from "./likeness.ts";

/**
 * Whether the name of an indicator, in its language, counts what is done and not what comes of it:
 * “Number of workshops held”. Of languages that we have no words for, no name does.
 */
export const isOutputName = (name: string, tag: string): boolean => {
  const language = spokenLanguage(tag);
  return language !== undefined && patterns[language].test(likeness(name));
};

/** After one of these words comes what the count is of, as in “number of people in workshops”. */
const joining = "(?:of|in|at|who|de|des|du|dans|en|que|qui|em|por|para|a|aux|los|las|da|do)";

/** At most two words may stand before what is counted: “number of public workshops”. */
const between = String.raw`(?:(?!${joining} )\p{L}+ ){0,2}`;

const pattern = (count: string, things: string): RegExp =>
  new RegExp(String.raw`^(?:the |le |el |o )?(?:${count}) ${between}(?:${things})(?!\p{L})`, "u");

/** Written without accents, as `likeness` leaves a name. */
const patterns: Readonly<Record<Language, RegExp>> = {
  en: pattern(
    "number of|no of|amount of|count of|how many",
    "meetings?|workshops?|seminars?|conferences?|events?|trainings?|courses?|brochures?|leaflets?|flyers?|posters?|newsletters?|reports?|studies|campaigns?|publications?|documents?|press releases?",
  ),
  fr: pattern(
    "nombre de|nombre d|nb de",
    "reunions?|ateliers?|seminaires?|conferences?|evenements?|formations?|cours|brochures?|depliants?|affiches?|rapports?|etudes?|campagnes?|publications?|documents?",
  ),
  es: pattern(
    "numero de|n de|cantidad de",
    "reuniones|reunion|talleres|taller|seminarios?|jornadas?|conferencias?|eventos?|formaciones|cursos?|folletos?|carteles|informes?|estudios?|campanas?|publicaciones|documentos?",
  ),
  pt: pattern(
    "numero de|n de|quantidade de",
    "reunioes|reuniao|oficinas?|workshops?|seminarios?|conferencias?|eventos?|formacoes|cursos?|brochuras?|folhetos?|cartazes|relatorios?|estudos?|campanhas?|publicacoes|documentos?",
  ),
};
