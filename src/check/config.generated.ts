/**
 * A short name in lower case: letters, digits and hyphens, starting with a letter.
 */
export type Id = string;
/**
 * How mature the plan is. Checks grow stricter with it.
 */
export type Status =
  "roadmap" | "draft" | "consulted" | "final" | "adopted" | "implementing" | "closed";
/**
 * A file, a folder or a pattern: * stands for any part of a name, ** for any folders. It stays inside the folder of this file.
 */
export type PathPattern = string;
/**
 * A level: error, warning, info or off; or a map with level, options and reason.
 */
export type RuleSetting =
  | string
  | {
      level?: Level;
      /**
       * Numbers of the rule, by name; iuc explain lists those of a rule.
       */
      options?: {
        /**
         * The number.
         */
        [k: string]: number;
      };
      reason?: Line;
    };
/**
 * How grave a finding is; off silences it.
 */
export type Level = "error" | "warning" | "info" | "off";
/**
 * Text on one line, or one line per language: {en: …, pt: …}.
 */
export type Line = string | Readonly<Record<string, string>>;
/**
 * A file, seen from the folder of this file and inside it.
 */
export type PathInside = string;
/**
 * A rule of your own: which entries of a plan it looks at, and what must hold for each.
 */
export type CustomRule =
  | string
  | {
      id: RuleId;
      level?: Level;
      from?: Status;
      /**
       * The entries it looks at: names of fields with points between them, and [*] for each entry of a list. The plan itself when left out.
       */
      select?: string;
      /**
       * Only entries for which all of this holds are looked at.
       */
      where?: Condition[];
      /**
       * What must hold for each entry. Give this or schema.
       *
       * @minItems 1
       */
      must?: Condition[];
      schema?: ValueSchema;
      words: CustomWords;
    };
/**
 * Topic and name of a rule.
 */
export type RuleId = string;

/**
 * How iuc checks the plans of this folder: which programme, how strictly, and rules of your own. It lies in iuc.config.yaml. What a command line says wins over it.
 */
export interface Configuration {
  /**
   * Says that this file is a configuration, and in which version of the format. It may be left out.
   */
  iuc?: "config/1";
  profile?: Id;
  stage?: Status;
  /**
   * What is checked when the command line names nothing: files, folders or patterns, seen from the folder of this file.
   */
  include?: PathPattern[];
  /**
   * What is left out when folders are searched: files, folders or patterns, seen from the folder of this file.
   */
  exclude?: PathPattern[];
  rules?: RuleLevels;
  /**
   * Levels and numbers for some plans only. Of several that fit a plan the last one counts.
   */
  overrides?: Override[];
  baseline?: PathInside;
  /**
   * Findings of this level, or a graver one, make a run fail with exit code 1.
   */
  failOn?: "error" | "warning" | "info" | "never";
  /**
   * More warnings than this make a run fail.
   */
  maxWarnings?: number;
  /**
   * Language of messages. Findings are said in English where there are no words for them.
   */
  lang?: "en" | "fr" | "es" | "pt" | "de" | "it" | "pl" | "el" | "ja" | "zh" | "hi";
  limits?: Limits;
  /**
   * Files with profiles of your own, which plans and profile above may then name by id.
   */
  profiles?: PathInside[];
  /**
   * What reports look like: the id of one of our themes, or a file of your own, seen from the folder of this file. --theme wins over it.
   */
  theme?: string;
  /**
   * Folders with templates of your own, which --template may then name by id.
   */
  templates?: PathInside[];
  /**
   * Rules of your own: each written here, or the name of a file that holds more of them under customRules.
   */
  customRules?: CustomRule[];
}
/**
 * By rule its level, or level, numbers and the reason together.
 */
export interface RuleLevels {
  [k: string]: RuleSetting;
}
/**
 * Rules as they hold for some plans.
 */
export interface Override {
  /**
   * The plans it holds for: files, folders or patterns, seen from the folder of this file. A plan in a folder goes by its folder or its plan.yaml.
   *
   * @minItems 1
   */
  files: PathPattern[];
  rules: RuleLevels;
}
/**
 * Caps that keep a broken or hostile file from costing time. Raise one only for plans you trust.
 */
export interface Limits {
  /**
   * Megabytes of one file; 5 when left out.
   */
  size?: number;
  /**
   * Lists and maps inside one another; 64 when left out.
   */
  depth?: number;
  /**
   * Repeats by * after they are unfolded; 1,000 when left out.
   */
  aliases?: number;
}
/**
 * Something that holds for an entry or not.
 */
export interface Condition {
  /**
   * A field of the entry; with points further inside. The entry itself when left out.
   */
  field?: string;
  /**
   * What is compared.
   */
  is:
    | "present"
    | "absent"
    | "equals"
    | "differs"
    | "oneOf"
    | "noneOf"
    | "matches"
    | "atLeast"
    | "atMost"
    | "before"
    | "after";
  /**
   * What it is compared with.
   */
  value?: string | number | boolean;
  /**
   * What it is compared with, where there are several.
   *
   * @minItems 1
   *
   * Items: One value.
   */
  values?: (string | number | boolean)[];
}
/**
 * The form of a value, in a part of JSON Schema. References stay inside it: #/$defs/name.
 */
export interface ValueSchema {
  /**
   * Kind of value: string, number, integer, boolean, array, object; or several of these.
   */
  type?: string | string[];
  /**
   * The only value.
   */
  const?: string | number | boolean;
  /**
   * The values to choose from.
   *
   * @minItems 1
   *
   * Items: One value.
   */
  enum?: (string | number | boolean)[];
  /**
   * A pattern that a text must fit.
   */
  pattern?: string;
  /**
   * Characters at least.
   */
  minLength?: number;
  /**
   * Characters at most.
   */
  maxLength?: number;
  /**
   * The number at least.
   */
  minimum?: number;
  /**
   * The number at most.
   */
  maximum?: number;
  /**
   * Entries at least.
   */
  minItems?: number;
  /**
   * Entries at most.
   */
  maxItems?: number;
  /**
   * Fields that must be there.
   *
   * Items: Name of a field.
   */
  required?: string[];
  /**
   * Form of each field, by its name.
   */
  properties?: {
    [k: string]: ValueSchema;
  };
  /**
   * False when there must be no fields besides those under properties.
   */
  additionalProperties?: boolean;
  items?: ValueSchema;
  /**
   * Forms of which at least one must fit.
   *
   * @minItems 1
   */
  anyOf?: ValueSchema[];
  not?: ValueSchema;
  /**
   * A form defined under $defs of this same schema: #/$defs/name, or # for the whole.
   */
  $ref?: string;
  /**
   * Forms to refer to, by name.
   */
  $defs?: {
    [k: string]: ValueSchema;
  };
  /**
   * Name of the form, for readers.
   */
  title?: string;
  /**
   * What it is for, for readers.
   */
  description?: string;
}
/**
 * What it says, in English and in as many other languages as you like.
 */
export interface CustomWords {
  en: RuleText;
  fr?: RuleText;
  es?: RuleText;
  pt?: RuleText;
}
/**
 * The words of a rule in one language.
 */
export interface RuleText {
  /**
   * What is wrong, on one line without a full stop; {value} stands for what was found, {id} for the id of the entry, {field} for the field.
   */
  message: string;
  /**
   * Why it matters, in a sentence.
   */
  why: string;
  /**
   * What to do, in a sentence.
   */
  fix: string;
  /**
   * The rule as one sentence; the message when left out.
   */
  summary?: string;
}
