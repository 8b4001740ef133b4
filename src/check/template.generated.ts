/**
 * A short name in lower case: letters, digits and hyphens, starting with a letter.
 */
export type Id = string;

/**
 * What a template of reports is called. It lies in template.yaml, beside report.md.hbs and, where the template has words of its own, words.yaml.
 */
export interface Template {
  /**
   * Says that this file describes a template, and in which version of the format. It may be left out.
   */
  iuc?: "template/1";
  id: Id;
  /**
   * What the report is called, in lists of templates.
   */
  title: string;
  /**
   * What the report holds, in a sentence.
   */
  description?: string;
  /**
   * The sheet it is made for; upright A4 when left out.
   */
  paper?: "a4" | "a4-landscape" | "a3" | "a3-landscape";
}
