import type { Configuration } from "../../check/config.generated.ts";
import { defaultLimits } from "../../core/limits.ts";
import { below } from "../plans/names.ts";
import { byDefault, configured, type Origin } from "./effective.ts";
import type { OpenConfig } from "./open.ts";

/** A setting of a run that is not about one rule. */
export interface EffectiveSetting {
  readonly name: string;
  /** Nothing where it is not set and has no default. */
  readonly value: string | number | readonly string[] | undefined;
  readonly from: Origin;
}

/** What the flags of `iuc config show` set. */
export interface AskedSettings {
  readonly profile?: string | undefined;
  readonly stage?: string | undefined;
  readonly failOn?: string | undefined;
  readonly maxWarnings?: number | undefined;
  readonly baseline?: string | undefined;
  readonly lang?: string | undefined;
}

/** What the plan itself states. */
export interface Stated {
  readonly profile?: string | undefined;
  readonly stage?: string | undefined;
}

/** The settings of a run in the order of the configuration's format, and who sets them. */
export const effectiveSettings = (
  open: OpenConfig,
  asked: AskedSettings,
  stated: Stated,
): readonly EffectiveSetting[] => {
  const { config, folder } = open;
  const { limits = {}, baseline } = config;
  const pick = picker(open, asked, stated);
  const inFolder = baseline === undefined ? undefined : below(folder, baseline);
  return [
    pick("profile"),
    pick("stage"),
    pick("failOn", "error"),
    pick("maxWarnings"),
    { ...pick("baseline"), value: asked.baseline ?? inFolder },
    pick("lang", "en"),
    list(open, "include"),
    list(open, "exclude"),
    list(open, "profiles"),
    limit(open, "size", limits.size ?? defaultLimits.bytes / 1_000_000),
    limit(open, "depth", limits.depth ?? defaultLimits.depth),
    limit(open, "aliases", limits.aliases ?? defaultLimits.aliases),
  ];
};

type Pick = (name: keyof AskedSettings, fallback?: string) => EffectiveSetting;

const picker =
  (open: OpenConfig, asked: AskedSettings, stated: Stated): Pick =>
  (name, fallback) => {
    const { config } = open;
    if (asked[name] !== undefined)
      return { name, value: asked[name], from: { by: "flag", place: flagOf(name) } };
    if (config[name] !== undefined)
      return { name, value: config[name], from: configured(open, [name]) };
    const own = name === "profile" || name === "stage" ? stated[name] : undefined;
    if (own !== undefined) return { name, value: own, from: { by: "plan", place: "" } };
    return { name, value: fallback, from: byDefault };
  };

const flagOf = (name: string): string =>
  `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const list = (open: OpenConfig, name: "include" | "exclude" | "profiles"): EffectiveSetting => ({
  name,
  value: open.config[name],
  from: open.config[name] === undefined ? byDefault : configured(open, [name]),
});

const limit = (
  open: OpenConfig,
  name: keyof NonNullable<Configuration["limits"]>,
  value: number,
): EffectiveSetting => ({
  name: `limits.${name}`,
  value,
  from: open.config.limits?.[name] === undefined ? byDefault : configured(open, ["limits", name]),
});
