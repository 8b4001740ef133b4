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
  const words = sets.get(language) ?? new Set(likeness(people[language]).split(" "));
  sets.set(language, words);
  return words.has(first);
};

/** Made when first asked for: most runs know one language. */
const sets = new Map<Language, ReadonlySet<string>>();

const people: Readonly<Record<Language, string>> = {
  en: "people persons residents inhabitants participants users visitors pupils students children women men workers employees jobs trainees volunteers beneficiaries citizens migrants refugees patients cyclists pedestrians",
  fr: "personnes habitants participants usagers visiteurs élèves étudiants enfants femmes hommes salariés emplois stagiaires bénévoles bénéficiaires citoyens migrants réfugiés patients cyclistes piétons",
  es: "personas habitantes residentes participantes usuarios usuarias visitantes alumnos estudiantes niños mujeres hombres trabajadores empleos voluntarios beneficiarios ciudadanos migrantes refugiados pacientes ciclistas peatones",
  pt: "pessoas habitantes residentes participantes utilizadores utentes visitantes alunos estudantes crianças mulheres homens trabalhadores empregos formandos voluntários beneficiários cidadãos migrantes refugiados doentes ciclistas peões",
};
