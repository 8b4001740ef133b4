import { forJson } from "../../format/escape.ts";
import type { Look } from "../../format/look.ts";
import type { Page } from "../../format/page.ts";
import { terminalPage } from "../../format/page-terminal.ts";
import type { EffectiveRule, Origin } from "./effective.ts";
import type { EffectiveSetting } from "./effective-settings.ts";

/** What holds for a run, or for one plan. */
export interface Shown {
  /** The configuration; nothing where there is none. */
  readonly config: string | undefined;
  /** The plan it is about, where one was named. */
  readonly plan: string | undefined;
  readonly settings: readonly EffectiveSetting[];
  readonly rules: readonly EffectiveRule[];
}

/** For programs: every setting and every rule, with who says so. */
export const shownJson = ({ config, plan, settings, rules }: Shown): string =>
  `${forJson({ schemaVersion: 1, config: config ?? null, plan, settings, rules })}\n`;

/** For people: the settings, and the rules that somebody set; with `why` also who did. */
export const shownText = (shown: Shown, why: boolean, look: Look): string => {
  const set = shown.rules.filter(isSet);
  const others = shown.rules.length - set.length;
  const page: Page = [
    { kind: "text", text: subject(shown) },
    { kind: "heading", text: "Settings" },
    table(
      "Setting",
      shown.settings.map(({ name, value, from }) => [[name, valueText(value)], from]),
      why,
    ),
    ...(set.length > 0 ? [{ kind: "heading", text: "Rules" } as const] : []),
    ...(set.length > 0 ? [table("Rule", set.flatMap(ruleRows), why)] : []),
    { kind: "text", text: closing(set.length, others) },
  ];
  return terminalPage(page, look);
};

const isSet = ({ from, options }: EffectiveRule): boolean =>
  from.by !== "default" || options.some((option) => option.from.by !== "default");

const subject = ({ config, plan }: Shown): string => {
  const where =
    config === undefined ? "There is no iuc.config.yaml here" : `Configuration ${config}`;
  return plan === undefined ? `${where}.` : `${where}. What holds for ${plan}:`;
};

const closing = (set: number, others: number): string =>
  set === 0
    ? `All ${others} rules stand as they are; iuc rules lists them.`
    : `The other ${others} rules stand as they are; iuc rules lists them.`;

type Row = readonly [cells: readonly [name: string, value: string], from: Origin];

const table = (name: string, rows: readonly Row[], why: boolean): Page[number] => ({
  kind: "table",
  head: why ? [name, "Value", "From"] : [name, "Value"],
  rows: rows.map(([cells, from]) => (why ? [...cells, originText(from)] : cells)),
});

const ruleRows = ({ id, level, from, options }: EffectiveRule): readonly Row[] => [
  [[id, level], from],
  ...options
    .filter((option) => option.from.by !== "default")
    .map(({ name, value, from: origin }): Row => [[`${id} ${name}`, String(value)], origin]),
];

const valueText = (value: EffectiveSetting["value"]): string => {
  if (value === undefined) return "-";
  return typeof value === "object" ? value.join(", ") : String(value);
};

const originText = ({ by, place, reason }: Origin): string =>
  `${originWords[by](place)}${reason === undefined ? "" : `: ${reason}`}`;

const originWords: Readonly<Record<Origin["by"], (place: string) => string>> = {
  flag: (place) => place,
  configuration: (place) => place,
  plan: () => "the plan",
  profile: (place) => `profile ${place}`,
  default: () => "default",
};
