import { Command, Option, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { childOf } from "../../check/value.ts";
import { quotedChoice } from "../../check/suggest.ts";
import type { Profile } from "../../plan/profile.generated.ts";
import { effectiveRules, layersOf } from "../config/effective.ts";
import {
  effectiveSettings,
  type AskedSettings,
  type Stated,
} from "../config/effective-settings.ts";
import { openConfig } from "../config/open.ts";
import { overrideLookup } from "../config/settings.ts";
import { shownJson, shownText, type Shown } from "../config/show.ts";
import { UserError } from "../errors.ts";
import { openLook } from "../look.ts";
import { findPlans } from "../plans/find.ts";
import { readSource } from "../plans/read.ts";
import type { Session } from "../session.ts";
import { checkFlags } from "../validate/flags/check.ts";
import { configFlags } from "../validate/flags/config.ts";
import { gateFlags } from "../validate/flags/gate.ts";
import { kitSpec, openKit, type Asked } from "../validate/kit.ts";

/** `iuc config`: what is set, and by whom. */
export const config = (session: Session): CommandUnknownOpts =>
  new Command("config")
    .description("Look at the settings of this folder.")
    .addCommand(show(session));

const show = (session: Session): CommandUnknownOpts =>
  new Command("show")
    .summary("show what holds for a run, or for one plan")
    .description(
      "Show what holds when plans are checked here: settings, and rules that somebody set. " +
        "With a plan, what holds for it. Flags count as they do for `iuc validate`.",
    )
    .argument("[plan]", "a plan, or a file of it")
    .option(
      "--why",
      "also show where each comes from: a flag, a line of the configuration, the profile",
    )
    .addOption(new Option("--json", "everything, for programs"))
    .addOption(configFlags.config)
    .addOption(configFlags.baseline)
    .addOption(gateFlags.failOn)
    .addOption(gateFlags.maxWarnings)
    .addOption(checkFlags.rule)
    .addOption(checkFlags.profile)
    .addOption(checkFlags.stage)
    .action(async (path, { why = false, json = false, ...asked }) => {
      const shown = await shownFor(session, path, { ...asked, lang: session.globals().lang });
      const print = session.io.out;
      print(json ? shownJson(shown) : shownText(shown, why, openLook(session)));
    });

interface AskedShow extends Asked, Omit<AskedSettings, "stage"> {
  readonly config?: string | undefined;
}

const shownFor = async (
  session: Session,
  path: string | undefined,
  asked: AskedShow,
): Promise<Shown> => {
  const open = await openConfig(session, asked);
  const spec = kitSpec(session, asked, { open, inline: "apply" });
  const kit = await openKit(spec, session.assets);
  const plan = path === undefined ? undefined : await readPlan(session, path);
  const named = plan?.stated.profile;
  const profile =
    spec.profile ?? (named === undefined ? undefined : profileOf(named, kit.profiles));
  const fitting = plan ? overrideLookup(spec.settings)(plan.file) : [];
  const layers = layersOf(open, spec.settings.asked, fitting);
  return {
    config: open.file,
    plan: plan?.file,
    settings: effectiveSettings(open, asked, plan?.stated ?? {}),
    rules: effectiveRules(kit.rules, layers, profile),
  };
};

const profileOf = (
  name: string,
  {
    known,
    find,
  }: { readonly known: readonly string[]; readonly find: (id: string) => Profile | undefined },
): Profile => {
  const profile = find(name);
  if (profile) return profile;
  throw new UserError(
    `the plan names a profile that is not known: ${JSON.stringify(name)}`,
    `known are ${quotedChoice(known)}`,
  );
};

interface ReadPlan {
  readonly file: string;
  readonly stated: Stated;
}

const readPlan = async (session: Session, path: string): Promise<ReadPlan> => {
  const { sources } = findPlans([path], session.io.files);
  const [source, ...others] = sources;
  if (!source || others.length > 0)
    throw new UserError(
      `${JSON.stringify(path)} stands for ${source ? "several plans" : "no plan"}`,
      "name one plan",
    );
  const { file, document } = await readSource(source, session.io);
  if (!document)
    throw new UserError(
      `${JSON.stringify(file)} cannot be read`,
      `iuc validate ${JSON.stringify(file)} tells why`,
    );
  const { value } = document;
  return { file, stated: { profile: text(value, "profile"), stage: text(value, "status") } };
};

const text = (plan: unknown, name: string): string | undefined => {
  const value = childOf(plan, name);
  return typeof value === "string" ? value : undefined;
};
