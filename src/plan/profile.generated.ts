/**
 * A short name in lower case: letters, digits and hyphens, starting with a letter.
 */
export type Id = string;
/**
 * Text on one line, or one line per language: {en: …, pt: …}.
 */
export type Line = string | Readonly<Record<string, string>>;
/**
 * Paragraphs and lists with “- ”, nothing else; or one text per language: {en: …, pt: …}.
 */
export type Prose = string | Readonly<Record<string, string>>;
/**
 * Two-letter country codes with short English names and the time in the European Union. Quote NO, else it means false. Source: ISO 3166-1 alpha-2 (2024).
 */
export type Countries =
  | "AD"
  | "AE"
  | "AF"
  | "AG"
  | "AI"
  | "AL"
  | "AM"
  | "AO"
  | "AQ"
  | "AR"
  | "AS"
  | "AT"
  | "AU"
  | "AW"
  | "AX"
  | "AZ"
  | "BA"
  | "BB"
  | "BD"
  | "BE"
  | "BF"
  | "BG"
  | "BH"
  | "BI"
  | "BJ"
  | "BL"
  | "BM"
  | "BN"
  | "BO"
  | "BQ"
  | "BR"
  | "BS"
  | "BT"
  | "BV"
  | "BW"
  | "BY"
  | "BZ"
  | "CA"
  | "CC"
  | "CD"
  | "CF"
  | "CG"
  | "CH"
  | "CI"
  | "CK"
  | "CL"
  | "CM"
  | "CN"
  | "CO"
  | "CR"
  | "CU"
  | "CV"
  | "CW"
  | "CX"
  | "CY"
  | "CZ"
  | "DE"
  | "DJ"
  | "DK"
  | "DM"
  | "DO"
  | "DZ"
  | "EC"
  | "EE"
  | "EG"
  | "EH"
  | "ER"
  | "ES"
  | "ET"
  | "FI"
  | "FJ"
  | "FK"
  | "FM"
  | "FO"
  | "FR"
  | "GA"
  | "GB"
  | "GD"
  | "GE"
  | "GF"
  | "GG"
  | "GH"
  | "GI"
  | "GL"
  | "GM"
  | "GN"
  | "GP"
  | "GQ"
  | "GR"
  | "GS"
  | "GT"
  | "GU"
  | "GW"
  | "GY"
  | "HK"
  | "HM"
  | "HN"
  | "HR"
  | "HT"
  | "HU"
  | "ID"
  | "IE"
  | "IL"
  | "IM"
  | "IN"
  | "IO"
  | "IQ"
  | "IR"
  | "IS"
  | "IT"
  | "JE"
  | "JM"
  | "JO"
  | "JP"
  | "KE"
  | "KG"
  | "KH"
  | "KI"
  | "KM"
  | "KN"
  | "KP"
  | "KR"
  | "KW"
  | "KY"
  | "KZ"
  | "LA"
  | "LB"
  | "LC"
  | "LI"
  | "LK"
  | "LR"
  | "LS"
  | "LT"
  | "LU"
  | "LV"
  | "LY"
  | "MA"
  | "MC"
  | "MD"
  | "ME"
  | "MF"
  | "MG"
  | "MH"
  | "MK"
  | "ML"
  | "MM"
  | "MN"
  | "MO"
  | "MP"
  | "MQ"
  | "MR"
  | "MS"
  | "MT"
  | "MU"
  | "MV"
  | "MW"
  | "MX"
  | "MY"
  | "MZ"
  | "NA"
  | "NC"
  | "NE"
  | "NF"
  | "NG"
  | "NI"
  | "NL"
  | "NO"
  | "NP"
  | "NR"
  | "NU"
  | "NZ"
  | "OM"
  | "PA"
  | "PE"
  | "PF"
  | "PG"
  | "PH"
  | "PK"
  | "PL"
  | "PM"
  | "PN"
  | "PR"
  | "PS"
  | "PT"
  | "PW"
  | "PY"
  | "QA"
  | "RE"
  | "RO"
  | "RS"
  | "RU"
  | "RW"
  | "SA"
  | "SB"
  | "SC"
  | "SD"
  | "SE"
  | "SG"
  | "SH"
  | "SI"
  | "SJ"
  | "SK"
  | "SL"
  | "SM"
  | "SN"
  | "SO"
  | "SR"
  | "SS"
  | "ST"
  | "SV"
  | "SX"
  | "SY"
  | "SZ"
  | "TC"
  | "TD"
  | "TF"
  | "TG"
  | "TH"
  | "TJ"
  | "TK"
  | "TL"
  | "TM"
  | "TN"
  | "TO"
  | "TR"
  | "TT"
  | "TV"
  | "TW"
  | "TZ"
  | "UA"
  | "UG"
  | "UM"
  | "US"
  | "UY"
  | "UZ"
  | "VA"
  | "VC"
  | "VE"
  | "VG"
  | "VI"
  | "VN"
  | "VU"
  | "WF"
  | "WS"
  | "YE"
  | "YT"
  | "ZA"
  | "ZM"
  | "ZW"
  | "XK";
/**
 * How mature the plan is. Checks grow stricter with it.
 */
export type Status =
  "roadmap" | "draft" | "consulted" | "final" | "adopted" | "implementing" | "closed";
/**
 * How grave a finding is; off silences it.
 */
export type Level = "error" | "warning" | "info" | "off";

/**
 * What a programme calls its plan, how long it plans, whom it admits and how strictly it checks.
 */
export interface Profile {
  /**
   * Says that this file is a profile, and in which version of the format.
   */
  iuc: "profile/1";
  id: Id;
  title: Line;
  description?: Prose;
  labels: Labels;
  programme?: Id;
  duration?: Duration;
  /**
   * How many months an action may lie outside the plan's period before a check speaks.
   */
  graceMonths?: number;
  horizons?: Horizons;
  /**
   * The stages of the process, in order.
   */
  stages?: Stage[];
  eligibility?: Eligibility;
  /**
   * Parts of the plan that must be filled, and from when.
   */
  requiredSections?: RequiredSection[];
  integration?: IntegrationFrame;
  risk?: RiskFrame;
  matrix?: MatrixFrame;
  localGroupNeeds?: GroupNeeds;
  /**
   * Ids of funding programmes that pay for neither writing nor carrying out a plan.
   */
  paysNoPlans?: Id[];
  missingValues?: Level;
  /**
   * Levels and numbers of single rules.
   */
  rules?: {
    [k: string]:
      | string
      | {
          level?: Level;
          reason?: Line;
          /**
           * The rule's own numbers.
           */
          options?: {
            [k: string]: number;
          };
        };
  };
  /**
   * What the profile rests on.
   */
  sources?: Line[];
}
/**
 * What things are called.
 */
export interface Labels {
  plan: Line;
  planShort?: Line;
  localGroup?: Line;
  localGroupShort?: Line;
}
/**
 * How many months the plan is written.
 */
export interface Duration {
  /**
   * At least so many months.
   */
  min?: number;
  /**
   * At most so many months.
   */
  max?: number;
  basis?: Line;
}
/**
 * What short, medium and long mean, in months after the start of the plan's period.
 */
export interface Horizons {
  short: ShortHorizon;
  medium: MediumHorizon;
  long: LongHorizon;
}
/**
 * Bounds in months.
 */
export interface ShortHorizon {
  /**
   * First month.
   */
  from: number;
  /**
   * Last month.
   */
  to: number;
}
/**
 * Bounds in months.
 */
export interface MediumHorizon {
  /**
   * First month.
   */
  from: number;
  /**
   * Last month.
   */
  to: number;
}
/**
 * Bounds in months.
 */
export interface LongHorizon {
  /**
   * First month.
   */
  from: number;
  /**
   * Last month.
   */
  to: number;
}
/**
 * A stage of the programme.
 */
export interface Stage {
  id: Id;
  title: Line;
  months?: MonthSpan;
  content?: Line;
}
/**
 * Months of the process it takes.
 */
export interface MonthSpan {
  /**
   * First month.
   */
  from: number;
  /**
   * Last month.
   */
  to: number;
}
/**
 * Whom the programme admits.
 */
export interface Eligibility {
  /**
   * Inhabitants a city or grouping needs.
   */
  minPopulation?: number;
  /**
   * True when one city must lie in the European Union.
   */
  needsEu?: boolean;
  /**
   * True when one city must lie outside it.
   */
  needsNonEu?: boolean;
  /**
   * Countries outside the European Union that take part.
   */
  partnerCountries?: Countries[];
  basis?: Line;
}
/**
 * A part of the plan that must be there.
 */
export interface RequiredSection {
  /**
   * A property of the plan, such as governance.
   */
  section: string;
  from: Status;
}
/**
 * How integration is assessed.
 */
export interface IntegrationFrame {
  scale: Scale;
  /**
   * The aspects.
   */
  aspects: Aspect[];
}
/**
 * Lowest and highest score.
 */
export interface Scale {
  /**
   * Lowest score.
   */
  min: number;
  /**
   * Highest score.
   */
  max: number;
  /**
   * What each score means, lowest first.
   */
  anchors?: Line[];
}
/**
 * One aspect.
 */
export interface Aspect {
  code: Id;
  title: Line;
}
/**
 * How risks are scored.
 */
export interface RiskFrame {
  scale: RiskScale;
  /**
   * Likelihood times impact from which a risk is high.
   */
  high: number;
}
/**
 * Lowest and highest score of likelihood and impact.
 */
export interface RiskScale {
  /**
   * Lowest score.
   */
  min: number;
  /**
   * Highest score.
   */
  max: number;
}
/**
 * How interest and power are scored.
 */
export interface MatrixFrame {
  /**
   * Lowest score.
   */
  min: number;
  /**
   * Highest score.
   */
  max: number;
  /**
   * Score from which interest or power is high.
   */
  high: number;
}
/**
 * What a local group needs.
 */
export interface GroupNeeds {
  /**
   * Members at least.
   */
  members?: number;
  /**
   * Meetings at least.
   */
  meetings?: number;
  /**
   * Sectors at least, of four.
   */
  sectors?: number;
}
