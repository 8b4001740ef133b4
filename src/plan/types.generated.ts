/**
 * A short name in lower case: letters, digits and hyphens, starting with a letter.
 */
export type Id = string;
/**
 * Your own label for it, as printed in your documents (M.1, FS1). It may repeat and needs no pattern.
 */
export type Code = string;
/**
 * Text on one line, or one line per language: {en: …, pt: …}.
 */
export type Line = string | Readonly<Record<string, string>>;
/**
 * A language as a BCP 47 tag: en, pt, pt-BR, zh-Hans.
 */
export type LanguageTag = string;
/**
 * How mature the plan is. Checks grow stricter with it.
 */
export type Status =
  "roadmap" | "draft" | "consulted" | "final" | "adopted" | "implementing" | "closed";
/**
 * A moment, or a list of moments when it will be one of them ([2025, 2029]).
 *
 * @minItems 1
 */
export type WhenDate = number | string | Moment[];
/**
 * A point in time as exact as you know it: a year (2025), half (2025-H1), quarter (2025-Q3), month (2025-03), day (2025-03-14), a year or the next (2022/2023), a month of the process (M7), or short, medium, long as your profile bounds them.
 */
export type Moment = number | string;
/**
 * Three-letter currency codes with the number of decimals of the smallest unit, among them currencies replaced since 1999. Source: ISO 4217 (list of 2024-06-25 with the later changes to ANG, XCG, SLL, ZWL and BGN).
 */
export type Currencies =
  | "AED"
  | "AFN"
  | "ALL"
  | "AMD"
  | "ANG"
  | "AOA"
  | "ARS"
  | "ATS"
  | "AUD"
  | "AWG"
  | "AZN"
  | "BAM"
  | "BBD"
  | "BDT"
  | "BEF"
  | "BGN"
  | "BHD"
  | "BIF"
  | "BMD"
  | "BND"
  | "BOB"
  | "BRL"
  | "BSD"
  | "BTN"
  | "BWP"
  | "BYN"
  | "BYR"
  | "BZD"
  | "CAD"
  | "CDF"
  | "CHF"
  | "CLF"
  | "CLP"
  | "CNY"
  | "COP"
  | "COU"
  | "CRC"
  | "CUC"
  | "CUP"
  | "CVE"
  | "CYP"
  | "CZK"
  | "DEM"
  | "DJF"
  | "DKK"
  | "DOP"
  | "DZD"
  | "EEK"
  | "EGP"
  | "ERN"
  | "ESP"
  | "ETB"
  | "EUR"
  | "FIM"
  | "FJD"
  | "FKP"
  | "FRF"
  | "GBP"
  | "GEL"
  | "GHS"
  | "GIP"
  | "GMD"
  | "GNF"
  | "GRD"
  | "GTQ"
  | "GYD"
  | "HKD"
  | "HNL"
  | "HRK"
  | "HTG"
  | "HUF"
  | "IDR"
  | "IEP"
  | "ILS"
  | "INR"
  | "IQD"
  | "IRR"
  | "ISK"
  | "ITL"
  | "JMD"
  | "JOD"
  | "JPY"
  | "KES"
  | "KGS"
  | "KHR"
  | "KMF"
  | "KPW"
  | "KRW"
  | "KWD"
  | "KYD"
  | "KZT"
  | "LAK"
  | "LBP"
  | "LKR"
  | "LRD"
  | "LSL"
  | "LTL"
  | "LUF"
  | "LVL"
  | "LYD"
  | "MAD"
  | "MDL"
  | "MGA"
  | "MKD"
  | "MMK"
  | "MNT"
  | "MOP"
  | "MRU"
  | "MTL"
  | "MUR"
  | "MVR"
  | "MWK"
  | "MXN"
  | "MXV"
  | "MYR"
  | "MZN"
  | "NAD"
  | "NGN"
  | "NIO"
  | "NLG"
  | "NOK"
  | "NPR"
  | "NZD"
  | "OMR"
  | "PAB"
  | "PEN"
  | "PGK"
  | "PHP"
  | "PKR"
  | "PLN"
  | "PTE"
  | "PYG"
  | "QAR"
  | "RON"
  | "RSD"
  | "RUB"
  | "RWF"
  | "SAR"
  | "SBD"
  | "SCR"
  | "SDG"
  | "SEK"
  | "SGD"
  | "SHP"
  | "SIT"
  | "SKK"
  | "SLE"
  | "SLL"
  | "SOS"
  | "SRD"
  | "SSP"
  | "STN"
  | "SVC"
  | "SYP"
  | "SZL"
  | "THB"
  | "TJS"
  | "TMT"
  | "TND"
  | "TOP"
  | "TRY"
  | "TTD"
  | "TWD"
  | "TZS"
  | "UAH"
  | "UGX"
  | "USD"
  | "UYI"
  | "UYU"
  | "UYW"
  | "UZS"
  | "VED"
  | "VES"
  | "VND"
  | "VUV"
  | "WST"
  | "XAF"
  | "XCD"
  | "XCG"
  | "XOF"
  | "XPF"
  | "YER"
  | "ZAR"
  | "ZMW"
  | "ZWG"
  | "ZWL";
/**
 * What a plan or pairing is about, in words cities use. Aliases help to find the right one; related codes show where the theme sits in the frameworks. Source: Own list, after the themes seen in city pairings, good practices and the Urban Agenda for the EU (1).
 */
export type UrbanPriorities =
  | "mobility"
  | "housing"
  | "buildings"
  | "energy"
  | "climate-mitigation"
  | "climate-adaptation"
  | "heat"
  | "disaster-risk"
  | "circular-economy"
  | "waste"
  | "water"
  | "green-blue"
  | "air-quality"
  | "food"
  | "regeneration"
  | "public-space"
  | "urban-planning"
  | "inclusion"
  | "migration"
  | "gender-equality"
  | "youth"
  | "ageing"
  | "health"
  | "safety"
  | "education"
  | "jobs-skills"
  | "local-economy"
  | "innovation"
  | "digital"
  | "culture-heritage"
  | "tourism"
  | "participation"
  | "governance";
/**
 * Paragraphs and lists with “- ”, nothing else; or one text per language: {en: …, pt: …}.
 */
export type Prose = string | Readonly<Record<string, string>>;
/**
 * A moment, a list of possible moments, open (no end known) or continuous (meant never to end).
 *
 * @minItems 1
 */
export type EndDate = number | string | Moment[];
/**
 * The id of an entry of sources, or an object that also says where in it.
 */
export type Citation =
  | string
  | {
      /**
       * The id of a source.
       */
      source: string;
      at?: Line;
      wording?: Line;
    };
/**
 * A web address that starts with http:// or https://.
 */
export type WebAddress = string;
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
 * A number, or words where it is not one. Numbers have no separators, and a point before decimals.
 */
export type Reading = number | string;
/**
 * A code of a global or European framework, with the framework in front: SDG:11.2, NUA:34, PARIS:2.1b, SENDAI:P2, UAEU:housing, NLC:green, COM:transport, PO:RSO5.1.
 */
export type FrameworkCode = string;
/**
 * A whole number on the scale of the profile, usually 1 (low) to 5 (high).
 */
export type Score = number;
/**
 * Who answers for it: the id of a stakeholder, or an object that says more.
 */
export type Owner =
  | string
  | {
      /**
       * The id of a stakeholder.
       */
      stakeholder: string;
      role?: Line;
      /**
       * How sure it is; confirmed when left out.
       */
      certainty?: "confirmed" | "likely" | "to-be-named";
      /**
       * True when it only supports what others do.
       */
      supporting?: boolean;
    };
/**
 * Who takes part: the id of a stakeholder, or an object that says more.
 */
export type Partner =
  | string
  | {
      /**
       * The id of a stakeholder.
       */
      stakeholder: string;
      role?: Line;
      /**
       * How sure it is; confirmed when left out.
       */
      certainty?: "confirmed" | "likely" | "to-be-named";
      /**
       * True when it only supports what others do.
       */
      supporting?: boolean;
    };
/**
 * The id of an action that must come first, or an object that says how.
 */
export type Dependency =
  | string
  | {
      /**
       * The id of an action.
       */
      action: string;
      /**
       * How it depends.
       */
      kind?: "after" | "enabled-by" | "effect-through";
      note?: Line;
    };

/**
 * A local action plan that a city writes together with its people and its partner cities.
 */
export interface Plan {
  /**
   * Says that this file is a plan, and in which version of the format.
   */
  iuc: "plan/1";
  id: Id;
  code?: Code;
  title: Line;
  subtitle?: Line;
  profile: Id;
  language: LanguageTag;
  status: Status;
  /**
   * Version of the document.
   */
  version?: string;
  nextRevision?: WhenDate;
  currency?: Currencies;
  /**
   * The urban themes of the plan, the most important one first.
   */
  themes?: UrbanPriorities[];
  priority?: Prose;
  summary?: Prose;
  foreword?: Prose;
  /**
   * Who wrote it.
   *
   * Items: The id of one of them.
   */
  authors?: string[];
  /**
   * Whom to ask.
   */
  contact?: string;
  period?: Period;
  process?: Process;
  adoption?: Adoption;
  funded?: Funded;
  started?: Started;
  publication?: Publication;
  /**
   * The city that writes the plan; several for a joint plan.
   *
   * @minItems 1
   */
  cities: City[];
  pairing?: Pairing;
  context?: Context;
  /**
   * The problem tree: focal problem, causes, effects.
   */
  problems?: Problem[];
  vision?: Vision;
  /**
   * What the plan wants to change.
   */
  objectives?: Objective[];
  integration?: Integration;
  /**
   * Who has a stake in the plan.
   */
  stakeholders?: Stakeholder[];
  /**
   * Posts, and names where they are public. Names stand nowhere else.
   */
  people?: Person[];
  localGroup?: LocalGroup;
  /**
   * Meetings of the group and consultations.
   */
  meetings?: Meeting[];
  /**
   * What is done.
   */
  actions?: Action[];
  /**
   * Sums that several actions draw on.
   */
  sharedCosts?: SharedCost[];
  /**
   * Where the money comes from.
   */
  funding?: FundingSource[];
  /**
   * Exchange rates, where amounts are in several currencies.
   */
  rates?: Rate[];
  budget?: Budget;
  /**
   * How you will see whether it works.
   */
  indicators?: Indicator[];
  /**
   * What may go wrong or stands in the way.
   */
  risks?: Risk[];
  /**
   * Small trials before the roll-out.
   */
  tests?: Test[];
  governance?: Governance;
  monitoring?: Monitoring;
  /**
   * Visits and meetings with the partner cities.
   */
  exchanges?: Exchange[];
  /**
   * What was learnt from partners.
   */
  learnings?: Learning[];
  /**
   * What stakeholders promise to put in.
   */
  commitments?: Commitment[];
  /**
   * Global goals the plan as a whole serves.
   */
  alignments?: Alignment[];
  /**
   * Self-assessments of the plan and of the group.
   */
  selfAssessments?: SelfAssessment[];
  /**
   * What remains when all actions are done.
   */
  residuals?: Residual[];
  /**
   * Documents and pages that entries cite by id.
   */
  references?: Source[];
  /**
   * Versions of the plan.
   */
  history?: Change[];
  notes?: Prose;
  /**
   * Where the plan as a whole comes from.
   */
  sources?: Citation[];
  /**
   * Your own words for finding things again, in lower case.
   *
   * Items: One tag.
   */
  tags?: string[];
  asWritten?: AsWritten;
  gaps?: Gaps;
  extensions?: Extensions;
}
/**
 * A span of time with a start and an end.
 */
export interface Period {
  start?: WhenDate;
  end?: EndDate;
  gaps?: Gaps;
}
/**
 * Why a field of this entry is empty: field name, then the reason. Reports print it, and checks that ask for the field read it.
 */
export interface Gaps {
  [k: string]: Gap;
}
/**
 * Why a value is not there.
 */
export interface Gap {
  /**
   * The reason.
   */
  reason:
    | "tbd"
    | "not-known"
    | "not-in-source"
    | "not-applicable"
    | "confidential"
    | "counted-in"
    | "in-document";
  /**
   * The id of the entry it is counted in, or of the source that holds it.
   */
  ref?: string;
  note?: Line;
}
/**
 * How and when the plan is written together.
 */
export interface Process {
  start?: WhenDate;
  end?: WhenDate;
  /**
   * The stages of your programme, with your dates.
   */
  stages?: ProcessStage[];
  preparation?: Prose;
  delivery?: Prose;
  roadmap?: Prose;
  notes?: Prose;
  /**
   * Where this comes from.
   */
  sources?: Citation[];
  /**
   * Your own words for finding things again, in lower case.
   *
   * Items: One tag.
   */
  tags?: string[];
  asWritten?: AsWritten;
  gaps?: Gaps;
  extensions?: Extensions;
}
/**
 * A stage of the programme.
 */
export interface ProcessStage {
  stage: Id;
  start?: WhenDate;
  end?: WhenDate;
  /**
   * True when it is behind you.
   */
  done?: boolean;
  notes?: Line;
}
/**
 * The wording of the source for a field whose value you had to interpret: field name, then the words (amount: “30.590.000 EUR”).
 */
export interface AsWritten {
  [k: string]: string;
}
/**
 * Data of your own that iuc keeps and does not read.
 */
export interface Extensions {}
/**
 * The decision that made the plan binding.
 */
export interface Adoption {
  body?: Line;
  date?: WhenDate;
  document?: Line;
  url?: WebAddress;
  gaps?: Gaps;
}
/**
 * When the money was there.
 */
export interface Funded {
  date?: WhenDate;
  note?: Line;
}
/**
 * When the delivery began.
 */
export interface Started {
  date?: WhenDate;
  note?: Line;
}
/**
 * Where the plan can be read.
 */
export interface Publication {
  date?: WhenDate;
  url?: WebAddress;
  licence?: Line;
  gaps?: Gaps;
}
/**
 * A city, grouping of cities, region, department or association that plans or is paired.
 */
export interface City {
  id: Id;
  name: Line;
  country: Countries;
  /**
   * What it is; city when left out.
   */
  kind?: "city" | "town" | "metropolitan" | "grouping" | "region" | "department" | "association";
  region?: Line;
  population?: Figure;
  area?: Figure;
  /**
   * NUTS code, in the European Union.
   */
  nuts?: string;
  /**
   * Code of the local administrative unit.
   */
  lau?: string;
  /**
   * Degree of urbanisation: 1 city, 2 town, 3 rural.
   */
  degurba?: number;
  /**
   * The municipalities of a grouping.
   */
  members?: CityMember[];
  website?: WebAddress;
  electionDate?: WhenDate;
  /**
   * Working languages.
   */
  languages?: LanguageTag[];
  description?: Prose;
  /**
   * What it can teach its partners.
   */
  offers?: Line[];
  /**
   * What it wants to learn from them.
   */
  seeks?: Line[];
  notes?: Prose;
  /**
   * Where this comes from.
   */
  sources?: Citation[];
  /**
   * Your own words for finding things again, in lower case.
   *
   * Items: One tag.
   */
  tags?: string[];
  asWritten?: AsWritten;
  gaps?: Gaps;
  extensions?: Extensions;
}
/**
 * A number with its year and where it comes from.
 */
export interface Figure {
  /**
   * The number.
   */
  value?: number;
  year?: WhenDate;
  /**
   * True when it is rounded or estimated.
   */
  approximate?: boolean;
  /**
   * Where it comes from.
   */
  sources?: Citation[];
  gaps?: Gaps;
  asWritten?: AsWritten;
}
/**
 * A municipality of a grouping.
 */
export interface CityMember {
  name: Line;
  country?: Countries;
  population?: Figure;
}
/**
 * The pair, trio, cluster or group of regions the city plans with.
 */
export interface Pairing {
  id: Id;
  /**
   * How many.
   */
  kind?: "pair" | "trio" | "cluster" | "regions" | "network";
  programme?: Line;
  phase?: Line;
  region?: Line;
  period?: Period;
  priority?: Prose;
  /**
   * Themes they share.
   */
  themes?: UrbanPriorities[];
  /**
   * The partner cities that do not write this plan. The plan's own cities belong to the pairing anyway.
   */
  partners?: City[];
  /**
   * One on each side.
   */
  coordinators?: Coordinator[];
  matching?: Matching;
  /**
   * Letters of commitment and memoranda.
   */
  agreements?: Agreement[];
  /**
   * The languages they work in.
   */
  languages?: LanguageTag[];
  transferable?: Prose;
  continuation?: Prose;
  notes?: Prose;
  /**
   * Where this comes from.
   */
  sources?: Citation[];
  /**
   * Your own words for finding things again, in lower case.
   *
   * Items: One tag.
   */
  tags?: string[];
  asWritten?: AsWritten;
  gaps?: Gaps;
  extensions?: Extensions;
}
/**
 * Who coordinates on one side.
 */
export interface Coordinator {
  /**
   * The city.
   */
  city: string;
  /**
   * The post or body.
   */
  by: string;
}
/**
 * Why these cities were matched.
 */
export interface Matching {
  /**
   * The criteria.
   */
  criteria?: MatchCriterion[];
  /**
   * The score as a whole.
   */
  score?: number;
  note?: Prose;
}
/**
 * One criterion.
 */
export interface MatchCriterion {
  criterion: Line;
  /**
   * Its score.
   */
  score?: number;
  note?: Line;
}
/**
 * A letter or memorandum.
 */
export interface Agreement {
  title: Line;
  date?: WhenDate;
  /**
   * Who signed.
   *
   * Items: The id of one of them.
   */
  signedBy?: string[];
  url?: WebAddress;
}
/**
 * Where the city stands: territory, figures, needs and what is already decided.
 */
export interface Context {
  territory?: Territory;
  description?: Prose;
  needs?: Prose;
  potential?: Prose;
  /**
   * The figures that matter, each with year and source. Three or more make a case.
   */
  keyFacts?: KeyFact[];
  swot?: Swot;
  /**
   * Outside factors: political, economic, social, technological, legal, environmental.
   */
  pestle?: PestleFactor[];
  /**
   * Strategies and plans already in force that this plan builds on.
   */
  policies?: PolicyDocument[];
  consultedOn?: WhenDate;
  notes?: Prose;
  /**
   * Where this comes from.
   */
  sources?: Citation[];
  /**
   * Your own words for finding things again, in lower case.
   *
   * Items: One tag.
   */
  tags?: string[];
  asWritten?: AsWritten;
  gaps?: Gaps;
  extensions?: Extensions;
}
/**
 * The area the plan covers.
 */
export interface Territory {
  /**
   * How large it is.
   */
  scale?: "site" | "neighbourhood" | "municipality" | "functional-area" | "region";
  description?: Prose;
  map?: WebAddress;
  gaps?: Gaps;
}
/**
 * A figure or fact that shows the need.
 */
export interface KeyFact {
  id?: Id;
  label: Line;
  value?: Reading;
  unit?: Line;
  year?: WhenDate;
  /**
   * The city it is about, in a joint plan.
   */
  city?: string;
  notes?: Prose;
  /**
   * Where this comes from.
   */
  sources?: Citation[];
  /**
   * Your own words for finding things again, in lower case.
   *
   * Items: One tag.
   */
  tags?: string[];
  asWritten?: AsWritten;
  gaps?: Gaps;
  extensions?: Extensions;
}
/**
 * Strengths, weaknesses, opportunities and threats.
 */
export interface Swot {
  /**
   * What is strong.
   */
  strengths?: Line[];
  /**
   * What is weak.
   */
  weaknesses?: Line[];
  /**
   * What helps from outside.
   */
  opportunities?: Line[];
  /**
   * What endangers from outside.
   */
  threats?: Line[];
}
/**
 * One factor of the environment in which the plan is delivered.
 */
export interface PestleFactor {
  /**
   * Its field.
   */
  dimension:
    | "political"
    | "economic"
    | "social"
    | "technological"
    | "legal"
    | "environmental"
    | "institutional";
  factor: Line;
  effect?: Line;
  response?: Line;
}
/**
 * A strategy, plan or law that the plan builds on.
 */
export interface PolicyDocument {
  id: Id;
  title: Line;
  /**
   * Who made it.
   */
  level?: "local" | "regional" | "national" | "eu" | "global" | "international";
  year?: WhenDate;
  /**
   * How it bears on the plan.
   */
  relation?: "builds-on" | "complements" | "conflicts";
  url?: WebAddress;
  notes?: Prose;
  /**
   * Where this comes from.
   */
  sources?: Citation[];
  /**
   * Your own words for finding things again, in lower case.
   *
   * Items: One tag.
   */
  tags?: string[];
  asWritten?: AsWritten;
  gaps?: Gaps;
  extensions?: Extensions;
}
/**
 * One card of the problem tree.
 */
export interface Problem {
  id: Id;
  text: Line;
  /**
   * Its place in the tree.
   */
  kind: "problem" | "cause" | "effect";
  /**
   * The card it hangs on. Only the focal problem has none.
   */
  parent?: string;
  /**
   * Figures or observations that prove it.
   */
  evidence?: Line[];
  /**
   * Key facts that prove it.
   *
   * Items: The id of one of them.
   */
  keyFacts?: string[];
  /**
   * True when the plan takes it up.
   */
  selected?: boolean;
  outOfScope?: Line;
  /**
   * Ideas that the group weighed.
   */
  solutions?: Solution[];
  notes?: Prose;
  /**
   * Where this comes from.
   */
  sources?: Citation[];
  /**
   * Your own words for finding things again, in lower case.
   *
   * Items: One tag.
   */
  tags?: string[];
  asWritten?: AsWritten;
  gaps?: Gaps;
  extensions?: Extensions;
}
/**
 * A way to solve it that was discussed.
 */
export interface Solution {
  text: Line;
  resources?: Line;
  /**
   * True when the group kept it.
   */
  retained?: boolean;
}
/**
 * Where the city wants to be.
 */
export interface Vision {
  statement?: Prose;
  horizon?: WhenDate;
  headline?: Line;
  /**
   * Smaller headlines.
   */
  subHeadlines?: Line[];
  /**
   * What people say in that future.
   */
  quotes?: Line[];
  /**
   * The meeting that agreed it.
   */
  agreedAt?: string;
  notes?: Prose;
  /**
   * Where this comes from.
   */
  sources?: Citation[];
  /**
   * Your own words for finding things again, in lower case.
   *
   * Items: One tag.
   */
  tags?: string[];
  asWritten?: AsWritten;
  gaps?: Gaps;
  extensions?: Extensions;
}
/**
 * What the plan wants to change.
 */
export interface Objective {
  id: Id;
  code?: Code;
  title: Line;
  description?: Prose;
  /**
   * How broad it is.
   */
  level?: "strategic" | "specific";
  /**
   * The strategic objective it belongs to.
   */
  parent?: string;
  /**
   * The problems and causes it answers.
   *
   * Items: The id of one of them.
   */
  addresses?: string[];
  area?: Line;
  /**
   * The city it belongs to, in a joint plan.
   */
  city?: string;
  /**
   * The changes it should bring.
   */
  results?: Result[];
  goal?: Goal;
  smart?: Smart;
  dueBy?: WhenDate;
  /**
   * The sides of sustainable development it serves.
   *
   * Items: One dimension.
   */
  dimensions?: ("economic" | "social" | "environmental" | "physical")[];
  /**
   * Policy documents it carries forward.
   *
   * Items: The id of one of them.
   */
  policies?: string[];
  /**
   * Global goals it serves.
   */
  alignments?: Alignment[];
  notes?: Prose;
  /**
   * Where this comes from.
   */
  sources?: Citation[];
  /**
   * Your own words for finding things again, in lower case.
   *
   * Items: One tag.
   */
  tags?: string[];
  asWritten?: AsWritten;
  gaps?: Gaps;
  extensions?: Extensions;
}
/**
 * A change that people will notice.
 */
export interface Result {
  id?: Id;
  text: Line;
  gaps?: Gaps;
}
/**
 * The objective as a number, where there is one.
 */
export interface Goal {
  chosen?: GoalValue;
  asked?: GoalValue;
  expected?: GoalValue;
  relativeTo?: Line;
  note?: Prose;
}
/**
 * A quantity and the date it is due.
 */
export interface GoalValue {
  /**
   * The number.
   */
  value?: number;
  /**
   * The least it may be.
   */
  min?: number;
  /**
   * The most it may be.
   */
  max?: number;
  unit?: Line;
  by?: WhenDate;
  note?: Line;
}
/**
 * How the objective meets the SMART test.
 */
export interface Smart {
  specific?: Line;
  measurable?: Line;
  achievable?: Line;
  relevant?: Line;
  timeBound?: Line;
}
/**
 * A link to a goal of a global or European framework.
 */
export interface Alignment {
  code: FrameworkCode;
  /**
   * How direct the link is.
   */
  strength?: "primary" | "secondary";
  rationale?: Prose;
  /**
   * The indicator that shows it.
   */
  indicator?: string;
  gaps?: Gaps;
}
/**
 * How the plan joins fields, places, people and levels.
 */
export interface Integration {
  approach?: Prose;
  /**
   * Assessments by the aspects of the profile, oldest first.
   */
  assessments?: IntegrationAssessment[];
  notes?: Prose;
  /**
   * Where this comes from.
   */
  sources?: Citation[];
  /**
   * Your own words for finding things again, in lower case.
   *
   * Items: One tag.
   */
  tags?: string[];
  asWritten?: AsWritten;
  gaps?: Gaps;
  extensions?: Extensions;
}
/**
 * How integrated the plan is, aspect by aspect.
 */
export interface IntegrationAssessment {
  id?: Id;
  date?: WhenDate;
  /**
   * Who judged.
   */
  assessor?: "self" | "peer" | "expert";
  /**
   * One entry an aspect.
   */
  items?: AspectScore[];
  comment?: Prose;
  gaps?: Gaps;
}
/**
 * The score of one integration aspect.
 */
export interface AspectScore {
  aspect: Id;
  score?: Score;
  notApplicable?: Line;
  explanation?: Prose;
  /**
   * Entries of the plan that show it.
   *
   * Items: The id of an entry that shows it.
   */
  evidence?: string[];
  improvement?: Prose;
  gaps?: Gaps;
}
/**
 * A body, a group of people or a role with a stake in the plan.
 */
export interface Stakeholder {
  id: Id;
  name: Line;
  /**
   * What it is; body when left out.
   */
  kind?: "body" | "department" | "company" | "class" | "role" | "set";
  /**
   * Its sector.
   */
  sector?: "public" | "private" | "civic" | "knowledge";
  /**
   * Where it acts.
   */
  level?: "local" | "regional" | "national" | "eu" | "global" | "international";
  /**
   * Its city, in a joint plan or for a partner city.
   */
  city?: string;
  /**
   * The body it is part of.
   */
  within?: string;
  /**
   * The bodies of a set or joint venture.
   *
   * Items: The id of one of them.
   */
  members?: string[];
  legalForm?: Line;
  role?: Line;
  interest?: Score;
  power?: Score;
  interests?: Prose;
  howAffected?: Prose;
  capacity?: Prose;
  motivation?: Prose;
  /**
   * How you work with it.
   */
  approach?: "manage-closely" | "keep-satisfied" | "keep-informed" | "monitor";
  /**
   * What you do to involve it.
   */
  engagement?: Line[];
  /**
   * True when it speaks for people who are easily left out.
   */
  representsVulnerable?: boolean;
  notes?: Prose;
  /**
   * Where this comes from.
   */
  sources?: Citation[];
  /**
   * Your own words for finding things again, in lower case.
   *
   * Items: One tag.
   */
  tags?: string[];
  asWritten?: AsWritten;
  gaps?: Gaps;
  extensions?: Extensions;
}
/**
 * A post, with the person who holds it where that is public. Names stand nowhere else.
 */
export interface Person {
  id: Id;
  role: Line;
  /**
   * The body it belongs to.
   */
  body?: string;
  /**
   * Its city.
   */
  city?: string;
  name?: Line;
  /**
   * E-mail address.
   */
  email?: string;
  /**
   * Telephone number.
   */
  phone?: string;
  /**
   * True when name and address may be printed.
   */
  public?: boolean;
  notes?: Line;
  gaps?: Gaps;
}
/**
 * The group that writes the plan together.
 */
export interface LocalGroup {
  name?: Line;
  /**
   * Who runs it.
   */
  coordinator?: string;
  /**
   * The coordinator's time, in full-time equivalents.
   */
  coordinatorTime?: number;
  /**
   * Who stands in.
   */
  deputy?: string;
  /**
   * Who chairs it or sponsors it.
   */
  chair?: string;
  /**
   * Who belongs to it.
   */
  members?: Member[];
  terms?: Prose;
  continuity?: Prose;
  notes?: Prose;
  /**
   * Where this comes from.
   */
  sources?: Citation[];
  /**
   * Your own words for finding things again, in lower case.
   *
   * Items: One tag.
   */
  tags?: string[];
  asWritten?: AsWritten;
  gaps?: Gaps;
  extensions?: Extensions;
}
/**
 * A member of the local group.
 */
export interface Member {
  /**
   * The body or group.
   */
  stakeholder: string;
  /**
   * The post, where one stands for it.
   */
  person?: string;
  role?: Line;
  since?: WhenDate;
  until?: WhenDate;
  /**
   * Where the group counts it.
   */
  gender?: "woman" | "man" | "other";
}
/**
 * A meeting of the local group or a consultation.
 */
export interface Meeting {
  id: Id;
  title?: Line;
  date?: WhenDate;
  /**
   * What kind.
   */
  kind?: "local-group" | "consultation" | "transnational" | "peer-review" | "council" | "other";
  purpose?: Line;
  /**
   * True when the draft plan was discussed.
   */
  draftDiscussed?: boolean;
  /**
   * True when it took place online.
   */
  online?: boolean;
  /**
   * How many came.
   */
  attendees?: number;
  /**
   * Who came.
   *
   * Items: The id of one of them.
   */
  participants?: string[];
  output?: Prose;
  /**
   * What was decided.
   */
  decisions?: Line[];
  notes?: Prose;
  /**
   * Where this comes from.
   */
  sources?: Citation[];
  /**
   * Your own words for finding things again, in lower case.
   *
   * Items: One tag.
   */
  tags?: string[];
  asWritten?: AsWritten;
  gaps?: Gaps;
  extensions?: Extensions;
}
/**
 * One action of the plan: who does what, when, with which money, and how success is seen.
 */
export interface Action {
  id: Id;
  code?: Code;
  title: Line;
  description?: Prose;
  /**
   * The kind of action.
   */
  kind?:
    | "investment"
    | "service"
    | "policy"
    | "regulation"
    | "research"
    | "feasibility"
    | "capacity"
    | "communication"
    | "flanking"
    | "pilot"
    | "other";
  /**
   * Physical or human.
   */
  nature?: "hard" | "soft";
  /**
   * What it aims at, where your programme asks.
   *
   * Items: One aim.
   */
  scope?: ("mitigation" | "adaptation" | "social" | "economic" | "governance")[];
  /**
   * The action it is part of.
   */
  parent?: string;
  /**
   * The city that carries it out; left out, the only city of the plan.
   */
  city?: string;
  /**
   * The cities that carry it out together, for a joint action.
   *
   * Items: The id of one of them.
   */
  cities?: string[];
  /**
   * The objectives it serves.
   *
   * Items: The id of one of them.
   */
  objectives?: string[];
  area?: Line;
  /**
   * Policy fields it joins.
   */
  sectors?: UrbanPriorities[];
  /**
   * Who answers for it. Several are fine when they are equals.
   */
  owners?: Owner[];
  /**
   * Who takes part.
   */
  partners?: Partner[];
  /**
   * Whom to ask.
   */
  contact?: string;
  /**
   * For whom.
   */
  targetGroups?: Line[];
  location?: Location;
  /**
   * Whether the city may do it.
   */
  mandate?: "own" | "shared" | "other";
  decisionNeeded?: Line;
  start?: WhenDate;
  end?: EndDate;
  /**
   * Its phases, where the period has parts.
   */
  phases?: Phase[];
  /**
   * Steps and milestones.
   */
  steps?: Step[];
  /**
   * What it will have produced.
   */
  outputs?: Output[];
  /**
   * What it is expected to bring, where nobody monitors it.
   */
  effects?: Effect[];
  /**
   * What it costs. A sum that several actions share stands in sharedCosts.
   */
  costs?: CostItem[];
  /**
   * Which source pays how much.
   */
  allocations?: Allocation[];
  spent?: Spent;
  /**
   * Actions that must come first.
   */
  dependsOn?: Dependency[];
  /**
   * How far the preparation is.
   */
  readiness?: "idea" | "scoped" | "designed" | "approved" | "ready" | "running";
  /**
   * How far the delivery is.
   */
  status?: "not-started" | "in-progress" | "paused" | "done" | "cancelled" | "superseded";
  statusLabel?: Line;
  progress?: Progress;
  /**
   * The action that replaces it.
   */
  supersededBy?: string;
  /**
   * How urgent it is.
   */
  priority?: "high" | "medium" | "low";
  /**
   * Policy documents it carries out.
   *
   * Items: The id of one of them.
   */
  policies?: string[];
  /**
   * Global goals it serves.
   */
  alignments?: Alignment[];
  noRisk?: Line;
  notes?: Prose;
  /**
   * Where this comes from.
   */
  sources?: Citation[];
  /**
   * Your own words for finding things again, in lower case.
   *
   * Items: One tag.
   */
  tags?: string[];
  asWritten?: AsWritten;
  gaps?: Gaps;
  extensions?: Extensions;
}
/**
 * Where it happens.
 */
export interface Location {
  description?: Line;
  /**
   * How large the area is.
   */
  spatialLevel?: "site" | "neighbourhood" | "city" | "functional-area" | "region";
  /**
   * True when some of it lies outside the city.
   */
  outsideCity?: boolean;
}
/**
 * A part of a period.
 */
export interface Phase {
  title: Line;
  start?: WhenDate;
  end?: EndDate;
  money?: Money;
  gaps?: Gaps;
}
/**
 * An amount of money, as exact as it is known. Give amount, or min and max for a range.
 */
export interface Money {
  /**
   * The amount, as a plain number without separators.
   */
  amount?: number;
  /**
   * The least it may be.
   */
  min?: number;
  /**
   * The most it may be.
   */
  max?: number;
  currency?: Currencies;
  /**
   * What the amount is for; total when left out.
   */
  per?: "total" | "year" | "unit";
  /**
   * How many years or units the amount is due for.
   */
  times?: number;
  unit?: Line;
  /**
   * The year whose prices it is in.
   */
  priceYear?: number;
  /**
   * Whether value-added tax is in it.
   */
  vat?: "included" | "excluded";
  /**
   * True when the source says “about”.
   */
  approximate?: boolean;
  /**
   * True when a part is known to be missing from it.
   */
  partial?: boolean;
  asOf?: WhenDate;
  notes?: Line;
  asWritten?: AsWritten;
  gaps?: Gaps;
}
/**
 * A step or milestone of an action.
 */
export interface Step {
  id?: Id;
  code?: Code;
  title: Line;
  start?: WhenDate;
  end?: EndDate;
  /**
   * Who does it.
   */
  responsible?: string;
  /**
   * True for a point to reach rather than work to do.
   */
  milestone?: boolean;
  /**
   * Steps that come first.
   *
   * Items: The id of one of them.
   */
  dependsOn?: string[];
  done?: WhenDate;
  notes?: Prose;
  gaps?: Gaps;
}
/**
 * What the action will have produced.
 */
export interface Output {
  id?: Id;
  text: Line;
  quantity?: Quantity;
  gaps?: Gaps;
}
/**
 * A number or range with its unit.
 */
export interface Quantity {
  /**
   * The number.
   */
  value?: number;
  /**
   * The least it may be.
   */
  min?: number;
  /**
   * The most it may be.
   */
  max?: number;
  unit?: Line;
  /**
   * True when it is about so much.
   */
  approximate?: boolean;
}
/**
 * What the action is expected to bring though nobody monitors it.
 */
export interface Effect {
  what: Line;
  /**
   * The number.
   */
  value?: number;
  /**
   * The least it may be.
   */
  min?: number;
  /**
   * The most it may be.
   */
  max?: number;
  unit?: Line;
  /**
   * What it counts; total when left out.
   */
  per?: "year" | "total";
  years?: WhenDate;
  assumption?: Line;
  relativeTo?: Line;
  /**
   * True when it is about so much.
   */
  approximate?: boolean;
  asWritten?: AsWritten;
  notes?: Line;
  gaps?: Gaps;
}
/**
 * One cost of an action.
 */
export interface CostItem {
  id?: Id;
  label?: Line;
  /**
   * The kind of cost.
   */
  kind?: "capital" | "staff" | "services" | "operating" | "other";
  money?: Money;
  effort?: Effort;
  year?: WhenDate;
  /**
   * True when it comes back every year.
   */
  recurring?: boolean;
  /**
   * Who carries a recurring cost after the plan ends.
   */
  carrier?: string;
  /**
   * How firm the figure is.
   */
  confidence?: "early-estimate" | "estimate" | "quote" | "contract";
  notes?: Prose;
  asWritten?: AsWritten;
  gaps?: Gaps;
}
/**
 * Staff time that has no price.
 */
export interface Effort {
  /**
   * Full-time equivalents.
   */
  fte: number;
  /**
   * For how many years.
   */
  years?: number;
}
/**
 * Money of one source for this cost.
 */
export interface Allocation {
  id?: Id;
  /**
   * The funding source.
   */
  source: string;
  money?: Money;
  /**
   * How sure it is.
   */
  state?: "identified" | "applied" | "secured" | "rejected";
  date?: WhenDate;
  /**
   * How well the source fits, 1 to 5.
   */
  rankFit?: number;
  notes?: Line;
  gaps?: Gaps;
}
/**
 * What has been spent so far.
 */
export interface Spent {
  money: Money;
  asOf?: WhenDate;
}
/**
 * How much is done.
 */
export interface Progress {
  /**
   * Percent done, 0 to 100.
   */
  percent?: number;
  asOf?: WhenDate;
  notes?: Prose;
}
/**
 * A sum that several actions draw on. It counts once in the plan and never in an action.
 */
export interface SharedCost {
  id: Id;
  code?: Code;
  label: Line;
  /**
   * The kind of cost.
   */
  kind?: "capital" | "staff" | "services" | "operating" | "other";
  money?: Money;
  /**
   * The actions that share it.
   *
   * Items: The id of one of them.
   */
  actions?: string[];
  year?: WhenDate;
  /**
   * True when it comes back every year.
   */
  recurring?: boolean;
  /**
   * How firm the figure is.
   */
  confidence?: "early-estimate" | "estimate" | "quote" | "contract";
  /**
   * Which source pays how much.
   */
  allocations?: Allocation[];
  notes?: Prose;
  /**
   * Where this comes from.
   */
  sources?: Citation[];
  /**
   * Your own words for finding things again, in lower case.
   *
   * Items: One tag.
   */
  tags?: string[];
  asWritten?: AsWritten;
  gaps?: Gaps;
  extensions?: Extensions;
}
/**
 * A source of money.
 */
export interface FundingSource {
  id: Id;
  name: Line;
  /**
   * Who gives it: the id of a stakeholder, or a name.
   */
  provider?: string;
  /**
   * Where the money comes from.
   */
  level?:
    | "own"
    | "regional"
    | "national"
    | "eu"
    | "private"
    | "philanthropic"
    | "community"
    | "international";
  /**
   * What kind of money.
   */
  instrument?:
    | "budget"
    | "grant"
    | "loan"
    | "guarantee"
    | "equity"
    | "ppp"
    | "fee"
    | "in-kind"
    | "crowdfunding"
    | "bond"
    | "contracting";
  programme?: Line;
  openUntil?: WhenDate;
  /**
   * Highest share it pays, in percent.
   */
  rate?: number;
  /**
   * True when it pays only after the money was spent.
   */
  reimbursing?: boolean;
  preFinancing?: Line;
  /**
   * How much other money each unit of it draws in.
   */
  leverage?: number;
  /**
   * Whom to ask.
   */
  contact?: string;
  notes?: Prose;
  /**
   * Where this comes from.
   */
  sources?: Citation[];
  /**
   * Your own words for finding things again, in lower case.
   *
   * Items: One tag.
   */
  tags?: string[];
  asWritten?: AsWritten;
  gaps?: Gaps;
  extensions?: Extensions;
}
/**
 * An exchange rate: one unit of from is worth so many units of to.
 */
export interface Rate {
  from: Currencies;
  to: Currencies;
  /**
   * How many units of to.
   */
  rate: number;
  asOf?: WhenDate;
  /**
   * Where it comes from.
   */
  sources?: Citation[];
}
/**
 * Totals as the plan states them. iuc adds up the costs itself and compares.
 */
export interface Budget {
  stated?: Money;
  /**
   * Its parts, as stated.
   */
  breakdown?: BudgetLine[];
  description?: Prose;
  notes?: Prose;
  /**
   * Where this comes from.
   */
  sources?: Citation[];
  /**
   * Your own words for finding things again, in lower case.
   *
   * Items: One tag.
   */
  tags?: string[];
  asWritten?: AsWritten;
  gaps?: Gaps;
  extensions?: Extensions;
}
/**
 * A part of the stated total.
 */
export interface BudgetLine {
  label: Line;
  money: Money;
  /**
   * The actions it covers.
   *
   * Items: The id of one of them.
   */
  actions?: string[];
}
/**
 * How you will see whether it works.
 */
export interface Indicator {
  id: Id;
  code?: Code;
  name: Line;
  /**
   * What it tells.
   */
  kind?: "output" | "result" | "impact";
  /**
   * How it is expressed.
   */
  measure?: "unit" | "percent" | "nominal" | "ordinal" | "qualitative";
  unit?: Line;
  definition?: Prose;
  /**
   * Which way is good.
   */
  direction?: "increase" | "decrease" | "maintain";
  /**
   * What it measures: all-actions, or a list of ids of objectives, results, actions or outputs.
   */
  measures?: string | string[];
  baseline?: Baseline;
  /**
   * Values to reach, with dates. Earlier ones are milestones.
   */
  targets?: Target[];
  /**
   * Values measured so far.
   */
  values?: Measurement[];
  /**
   * Its parts, where one indicator has several values or units.
   */
  parts?: IndicatorPart[];
  /**
   * What a value counts; total when left out.
   */
  per?: "year" | "total";
  source?: Line;
  method?: Prose;
  /**
   * How often it is measured.
   */
  frequency?:
    | "monthly"
    | "quarterly"
    | "half-yearly"
    | "yearly"
    | "every-two-years"
    | "every-three-years"
    | "every-four-years"
    | "every-five-years"
    | "once"
    | "continuous";
  /**
   * Who measures it.
   */
  responsible?: string;
  /**
   * How it is split: sex, age, district.
   */
  disaggregation?: Line[];
  /**
   * The standard indicator it follows, such as SDG:11.2.1, NUA-MF:35, RCO83 or ISO 37122:19.3.
   *
   * Items: Code of a standard indicator.
   */
  frameworkRef?: string[];
  attribution?: Prose;
  /**
   * True while it is only proposed.
   */
  suggested?: boolean;
  afterPlan?: Line;
  notes?: Prose;
  /**
   * Where this comes from.
   */
  sources?: Citation[];
  /**
   * Your own words for finding things again, in lower case.
   *
   * Items: One tag.
   */
  tags?: string[];
  asWritten?: AsWritten;
  gaps?: Gaps;
  extensions?: Extensions;
}
/**
 * The value before the plan starts to work.
 */
export interface Baseline {
  value?: Reading;
  /**
   * The least it may be.
   */
  min?: number;
  /**
   * The most it may be.
   */
  max?: number;
  date?: WhenDate;
  note?: Line;
  plan?: Line;
  /**
   * True when it is estimated.
   */
  approximate?: boolean;
  asWritten?: AsWritten;
  gaps?: Gaps;
}
/**
 * A value to reach by a date.
 */
export interface Target {
  by?: WhenDate;
  value?: Reading;
  /**
   * The least it may be.
   */
  min?: number;
  /**
   * The most it may be.
   */
  max?: number;
  /**
   * The direction, where no value is set.
   */
  trend?: "up" | "down" | "hold";
  /**
   * How to read the value; exactly when left out.
   */
  comparator?: "at-least" | "at-most" | "about";
  /**
   * True when the value is a change against the baseline, in percent.
   */
  relative?: boolean;
  /**
   * False when the value has not been adopted yet.
   */
  adopted?: boolean;
  note?: Line;
  asWritten?: AsWritten;
  gaps?: Gaps;
}
/**
 * A value that was measured.
 */
export interface Measurement {
  date: WhenDate;
  value?: Reading;
  /**
   * The least it may be.
   */
  min?: number;
  /**
   * The most it may be.
   */
  max?: number;
  comment?: Line;
  group?: Line;
}
/**
 * One of several values or units under the same indicator.
 */
export interface IndicatorPart {
  id?: Id;
  name: Line;
  unit?: Line;
  baseline?: Baseline;
  /**
   * Values to reach.
   */
  targets?: Target[];
  /**
   * Values that were measured.
   */
  values?: Measurement[];
  gaps?: Gaps;
}
/**
 * Something that may go wrong, stands in the way, or must go right.
 */
export interface Risk {
  id: Id;
  code?: Code;
  description: Line;
  /**
   * What it is; risk when left out.
   */
  kind?: "risk" | "barrier" | "success-factor";
  /**
   * Its field.
   */
  category?:
    | "political"
    | "financial"
    | "social"
    | "economic"
    | "environmental"
    | "organisational"
    | "technical"
    | "legal";
  likelihood?: Score;
  impact?: Score;
  mitigation?: Prose;
  contingency?: Prose;
  trigger?: Line;
  /**
   * Who watches it.
   */
  owner?: string;
  /**
   * The actions it threatens; left out, the whole plan.
   *
   * Items: The id of one of them.
   */
  actions?: string[];
  /**
   * Whether it still stands.
   */
  status?: "open" | "closed";
  reviewed?: WhenDate;
  notes?: Prose;
  /**
   * Where this comes from.
   */
  sources?: Citation[];
  /**
   * Your own words for finding things again, in lower case.
   *
   * Items: One tag.
   */
  tags?: string[];
  asWritten?: AsWritten;
  gaps?: Gaps;
  extensions?: Extensions;
}
/**
 * A small, temporary trial before an action is rolled out.
 */
export interface Test {
  id: Id;
  title: Line;
  hypothesis?: Prose;
  description?: Prose;
  /**
   * The city, in a joint plan.
   */
  city?: string;
  start?: WhenDate;
  end?: EndDate;
  participants?: Line;
  cost?: Money;
  successMeasure?: Line;
  result?: Prose;
  /**
   * What you make of it.
   */
  decision?: "scale" | "adapt" | "drop";
  /**
   * The actions it prepares.
   *
   * Items: The id of one of them.
   */
  informs?: string[];
  notes?: Prose;
  /**
   * Where this comes from.
   */
  sources?: Citation[];
  /**
   * Your own words for finding things again, in lower case.
   *
   * Items: One tag.
   */
  tags?: string[];
  asWritten?: AsWritten;
  gaps?: Gaps;
  extensions?: Extensions;
}
/**
 * Who steers the delivery.
 */
export interface Governance {
  /**
   * The department that leads.
   */
  leadDepartment?: string;
  /**
   * The politician who stands for it.
   */
  politicalSponsor?: string;
  steering?: Steering;
  /**
   * Staff time for coordination, in full-time equivalents.
   */
  coordinationTime?: number;
  decisionRules?: Prose;
  /**
   * Who gets reports.
   */
  reporting?: Reporting[];
  communication?: Prose;
  description?: Prose;
  notes?: Prose;
  /**
   * Where this comes from.
   */
  sources?: Citation[];
  /**
   * Your own words for finding things again, in lower case.
   *
   * Items: One tag.
   */
  tags?: string[];
  asWritten?: AsWritten;
  gaps?: Gaps;
  extensions?: Extensions;
}
/**
 * The body that decides.
 */
export interface Steering {
  name?: Line;
  /**
   * Who sits in it.
   *
   * Items: The id of one of them.
   */
  members?: string[];
  frequency?: Line;
  gaps?: Gaps;
}
/**
 * To whom, how often.
 */
export interface Reporting {
  to: Line;
  frequency?: Line;
}
/**
 * How progress is watched.
 */
export interface Monitoring {
  /**
   * Who is in charge.
   */
  responsible?: string;
  reviewFrequency?: Line;
  reportFormat?: Line;
  midTermReview?: WhenDate;
  evaluation?: Prose;
  /**
   * True when the reports are public.
   */
  publicReporting?: boolean;
  description?: Prose;
  notes?: Prose;
  /**
   * Where this comes from.
   */
  sources?: Citation[];
  /**
   * Your own words for finding things again, in lower case.
   *
   * Items: One tag.
   */
  tags?: string[];
  asWritten?: AsWritten;
  gaps?: Gaps;
  extensions?: Extensions;
}
/**
 * A visit, meeting or other exchange between the cities.
 */
export interface Exchange {
  id: Id;
  /**
   * What kind.
   */
  kind:
    | "study-visit"
    | "staff-exchange"
    | "online"
    | "training"
    | "seminar"
    | "expert-mission"
    | "memorandum"
    | "event";
  title?: Line;
  /**
   * The city that receives.
   */
  host?: string;
  /**
   * The cities that come.
   *
   * Items: The id of one of them.
   */
  guests?: string[];
  start?: WhenDate;
  end?: WhenDate;
  place?: Line;
  purpose?: Line;
  /**
   * Delegations.
   */
  participants?: Delegation[];
  /**
   * What it was about.
   */
  topics?: Line[];
  /**
   * What was visited.
   */
  visited?: Line[];
  /**
   * Who signed.
   *
   * Items: The id of one of them.
   */
  signatories?: string[];
  outcomes?: Prose;
  costBearer?: Line;
  notes?: Prose;
  /**
   * Where this comes from.
   */
  sources?: Citation[];
  /**
   * Your own words for finding things again, in lower case.
   *
   * Items: One tag.
   */
  tags?: string[];
  asWritten?: AsWritten;
  gaps?: Gaps;
  extensions?: Extensions;
}
/**
 * How many came from where.
 */
export interface Delegation {
  /**
   * The city.
   */
  city?: string;
  /**
   * How many people.
   */
  count?: number;
  who?: Line;
}
/**
 * Something learnt from a partner.
 */
export interface Learning {
  id: Id;
  /**
   * The city it was learnt from.
   */
  from?: string;
  /**
   * The city that learnt it; left out, the only city of the plan.
   */
  by?: string;
  /**
   * The exchange where it was learnt.
   */
  exchange?: string;
  practice?: Line;
  insight: Prose;
  /**
   * What becomes of it.
   */
  use?: "adopted" | "adapted" | "rejected" | "pending";
  reason?: Line;
  /**
   * The actions that use it.
   *
   * Items: The id of one of them.
   */
  usedIn?: string[];
  notes?: Prose;
  /**
   * Where this comes from.
   */
  sources?: Citation[];
  /**
   * Your own words for finding things again, in lower case.
   *
   * Items: One tag.
   */
  tags?: string[];
  asWritten?: AsWritten;
  gaps?: Gaps;
  extensions?: Extensions;
}
/**
 * What a stakeholder promises to put in.
 */
export interface Commitment {
  id: Id;
  /**
   * Who promises.
   */
  stakeholder: string;
  text?: Line;
  /**
   * The actions it is for.
   *
   * Items: The id of one of them.
   */
  actions?: string[];
  /**
   * What is put in.
   */
  kind?: "money" | "staff" | "in-kind" | "land" | "data" | "policy";
  money?: Money;
  /**
   * How firm it is.
   */
  state?: "offered" | "agreed" | "signed" | "delivered" | "withdrawn";
  document?: Line;
  date?: WhenDate;
  notes?: Prose;
  /**
   * Where this comes from.
   */
  sources?: Citation[];
  /**
   * Your own words for finding things again, in lower case.
   *
   * Items: One tag.
   */
  tags?: string[];
  asWritten?: AsWritten;
  gaps?: Gaps;
  extensions?: Extensions;
}
/**
 * A self-assessment of the plan or of the group.
 */
export interface SelfAssessment {
  id?: Id;
  /**
   * What was judged.
   */
  subject?: "plan" | "group";
  date?: WhenDate;
  by?: Line;
  /**
   * The criteria.
   */
  criteria?: CriterionScore[];
  /**
   * What is good.
   */
  strengths?: Line[];
  /**
   * What is weak.
   */
  weaknesses?: Line[];
  /**
   * What was suggested.
   */
  suggestions?: Line[];
  response?: Prose;
  gaps?: Gaps;
}
/**
 * One criterion.
 */
export interface CriterionScore {
  criterion: Line;
  score?: Score;
  comment?: Prose;
  improvement?: Prose;
}
/**
 * What remains when all actions are done, such as emissions to be offset.
 */
export interface Residual {
  id: Id;
  what: Line;
  quantity?: Quantity;
  by?: WhenDate;
  /**
   * Price scenarios.
   */
  scenarios?: PriceScenario[];
  description?: Prose;
  notes?: Prose;
  /**
   * Where this comes from.
   */
  sources?: Citation[];
  /**
   * Your own words for finding things again, in lower case.
   *
   * Items: One tag.
   */
  tags?: string[];
  asWritten?: AsWritten;
  gaps?: Gaps;
  extensions?: Extensions;
}
/**
 * What it would cost at one price.
 */
export interface PriceScenario {
  name: Line;
  price?: Money;
  cost?: Money;
}
/**
 * A document or page that entries of the plan refer to.
 */
export interface Source {
  id: Id;
  title: Line;
  publisher?: Line;
  year?: WhenDate;
  url?: WebAddress;
  accessed?: WhenDate;
  licence?: Line;
  note?: Prose;
  gaps?: Gaps;
}
/**
 * A version of the plan.
 */
export interface Change {
  /**
   * Its number.
   */
  version: string;
  date?: WhenDate;
  summary?: Line;
  /**
   * The meeting that decided it.
   */
  decidedAt?: string;
}
