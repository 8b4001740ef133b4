import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { parseSchema } from "../../check/kinds.ts";
import type { SchemaNode } from "../../check/schema-node.ts";
import type { Rule } from "../../check/rule.ts";
import { quotedChoice, suggest } from "../../check/suggest.ts";
import { fieldPage } from "../../format/field-page.ts";
import type { Page } from "../../format/page.ts";
import { terminalPage } from "../../format/page-terminal.ts";
import { rulePage, type RuleDoc } from "../../format/rule-page.ts";
import { en } from "../../format/words/en.ts";
import { rules } from "../../rules/index.ts";
import type { Assets } from "../assets.ts";
import { openConfig } from "../config/open.ts";
import { noPatterns } from "../config/patterns.ts";
import { UserError } from "../errors.ts";
import { fieldDoc, severalPage } from "../fields/field-doc.ts";
import { fieldsOf, findField } from "../fields/field-index.ts";
import { openLook } from "../look.ts";
import { openProfiles } from "../profiles.ts";
import { checkDoc, fixedChecks, ruleDoc } from "../rule-docs.ts";
import { schemaTextOf } from "../schema-text.ts";
import type { Session } from "../session.ts";
import { spokenBy, type Speech } from "../speech.ts";
import { configFlags } from "../validate/flags/config.ts";

/** `iuc explain`: the page of a rule, of a check, or of a field. */
export const explain = (session: Session): CommandUnknownOpts =>
  new Command("explain")
    .description(
      "Explain a rule by its id (structure/actions-owned), or a field by its path (actions.owners), " +
        "entry (action.owners) or name (owners): what it means, why it is there, good and bad examples.",
    )
    .argument(
      "<rule-or-field>",
      "id of a rule, or path of a field; profile.… for a profile's, config.… for a configuration's",
    )
    .addOption(configFlags.config)
    .action(async (name, { config }) => {
      const speech = await spokenBy(session);
      const { assets } = session;
      const page =
        ruleNamed(name, assets, speech) ??
        (await ownRule(session, { name, config }, speech)) ??
        fieldNamed(name, assets);
      session.io.out(terminalPage(page, { ...openLook(session), words: speech.words }));
    });

const ruleNamed = (id: string, assets: Assets, speech: Speech): Page | undefined => {
  const kit = { profiles: openProfiles(), schemaText: schemaTextOf(assets) };
  const rule = rules.find((each) => each.id === id) ?? onlyOneCalled(id);
  const doc = rule ? ruleDoc(rule, kit, speech) : checkDoc(id, kit, speech);
  return doc && rulePage(shortened(doc), speech.words.page);
};

/** A rule of the user's own, from the configuration that holds here. */
const ownRule = async (
  session: Session,
  { name, config }: { readonly name: string; readonly config: string | undefined },
  speech: Speech,
): Promise<Page | undefined> => {
  if (!name.includes("/")) return undefined;
  const { customRules } = await openConfig(session, { config });
  const spec = customRules.find(({ id }) => id === name);
  if (!spec) return undefined;
  const { customRule } = await import("../../check/custom/rule.ts");
  const rule = customRule(spec, noPatterns);
  const kit = { profiles: openProfiles(), schemaText: schemaTextOf(session.assets) };
  const words = { ...rule.words, en: rule.words[speech.words.language] };
  return rulePage(ruleDoc({ ...rule, words }, kit, speech), speech.words.page);
};

/** `actions-owned` is enough where no other topic has a rule of that name. */
const onlyOneCalled = (name: string): Rule | undefined => {
  const [first, ...others] = rules.filter(({ id }) => id.endsWith(`/${name}`));
  return others.length === 0 ? first : undefined;
};

/** One example of each kind; the reference has all. */
const shortened = (doc: RuleDoc): RuleDoc => ({
  ...doc,
  bad: doc.bad.slice(0, 1),
  good: doc.good.slice(0, 1),
});

/** Fields are described by the schema, which is English; so is all of their page. */
const fieldNamed = (query: string, assets: Assets): Page => {
  const [, other, rest] = /^(profile|config)[./](.+)$/.exec(query) ?? [];
  const kind = other === "profile" || other === "config" ? other : "plan";
  const root = schemaOf(assets, kind);
  const found = findField(fieldsOf(root), rest ?? query);
  const prefix = kind === "plan" ? "" : `${kind}.`;
  if (found.kind === "field") {
    const doc = fieldDoc(root, found.field);
    return fieldPage({ ...doc, path: prefix + doc.path }, en.page);
  }
  if (found.kind === "several") return severalPage(query, found.fields);
  throw unknown(query, found.similar);
};

const schemaOf = (assets: Assets, kind: "plan" | "profile" | "config"): SchemaNode =>
  parseSchema(schemaTextOf(assets)(kind));

const unknown = (query: string, similarFields: readonly string[]): UserError => {
  const ids = [...rules.map(({ id }) => id), ...Object.keys(fixedChecks)];
  const byTopic = ids.filter((id) => id.startsWith(`${query}/`));
  const similar =
    byTopic.length > 0 ? byTopic.slice(0, 3) : [...suggest(query, ids), ...similarFields];
  const hint =
    similar.length > 0
      ? `did you mean ${quotedChoice(similar.slice(0, 3))}?`
      : "iuc rules lists the rules, docs/reference the fields";
  return new UserError(`there is no rule and no field ${JSON.stringify(query)}`, hint);
};
