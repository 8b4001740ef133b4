import { spokenLanguage, type Language } from "../core/language.ts";
import { likeness } from "./likeness.ts";

/**
 * Whether a unit, in its language, is people: “inhabitants”, “jobs”. Of languages that we have no words
 * for, no unit is.
 */
export const countsPeople = (unit: string, tag: string): boolean => {
  const language = spokenLanguage(tag);
  if (language === undefined) return false;
  const [first = ""] = likeness(unit).split(" ");
  return people[language].has(first);
};

const setOf = (words: string): ReadonlySet<string> => new Set(likeness(words).split(" "));

const people: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: setOf(
    "people persons residents inhabitants participants users visitors pupils students children women men workers employees jobs trainees volunteers beneficiaries citizens migrants refugees patients cyclists pedestrians",
  ),
  fr: setOf(
    "personnes habitants participants usagers visiteurs élèves étudiants enfants femmes hommes salariés emplois stagiaires bénévoles bénéficiaires citoyens migrants réfugiés patients cyclistes piétons",
  ),
  es: setOf(
    "personas habitantes residentes participantes usuarios usuarias visitantes alumnos estudiantes niños mujeres hombres trabajadores empleos voluntarios beneficiarios ciudadanos migrantes refugiados pacientes ciclistas peatones",
  ),
  pt: setOf(
    "pessoas habitantes residentes participantes utilizadores utentes visitantes alunos estudantes crianças mulheres homens trabalhadores empregos formandos voluntários beneficiários cidadãos migrantes refugiados doentes ciclistas peões",
  ),
};
