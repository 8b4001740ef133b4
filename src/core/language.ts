/** Languages that iuc itself speaks, by tag; texts of a plan may stand in any other. */
export const languages = ["en", "fr", "es", "pt"] as const;

export type Language = (typeof languages)[number];

/** The language of ours for a tag such as `pt-BR`; nothing where we do not speak it. */
export const spokenLanguage = (tag: string): Language | undefined => {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === primary);
};
