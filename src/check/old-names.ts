import type { Advice } from "../core/diagnostic.ts";
import { advise } from "./advice.ts";

/** Names that people bring along from other formats and papers, and where the same thing stands here. */
export interface OldName {
  /** Fields of the same entry; empty where it is written elsewhere. */
  readonly to: readonly string[];
  /** What to do, where renaming alone does not do it. */
  readonly fix?: Advice;
}

const to = (...fields: string[]): OldName => ({ to: fields });
const period: OldName = { to: ["start", "end"], fix: advise("startAndEnd") };
const linkFrom = (entry: Linking, field: string): OldName => ({
  to: [],
  fix: advise("linkFrom", { entry, field }),
});

/** The entry that depends, which writes the link. */
type Linking = "indicator" | "action" | "risk" | "learning" | "test" | "nested action";

/** Old names for every kind of entry. */
const everywhere: Readonly<Record<string, OldName>> = {
  comment: to("notes"),
  comments: to("notes"),
  remark: to("notes"),
  remarks: to("notes"),
  label: to("title", "name"),
  name: to("title", "text", "label"),
  title: to("name", "text", "label", "description"),
  type: to("kind"),
  category: to("kind"),
  amount: to("money", "value"),
  status: to("state"),
  countryCode: to("country"),
  desc: to("description"),
  details: to("description"),
  summary: to("description"),
  lead: to("owners", "owner", "responsible"),
  responsible: to("owners", "owner"),
  period,
  dates: period,
  duration: period,
  timeline: period,
  timeframe: period,
  horizon: period,
  begin: to("start"),
  begins: to("start"),
  startDate: to("start"),
  startdate: to("start"),
  from: to("start"),
  finish: to("end"),
  endDate: to("end"),
  enddate: to("end"),
  until: to("end"),
  deadline: to("end", "by"),
  budget: to("costs", "money"),
  sdg: to("alignments"),
  sdgs: to("alignments"),
};

/** Old names for one kind of entry, by the title of its kind. */
const byKind: Readonly<Record<string, Readonly<Record<string, OldName>>>> = {
  Plan: {
    city: to("cities"),
    schemaVersion: to("iuc"),
    formatVersion: to("iuc"),
    kind: to("profile"),
    type: to("profile"),
    theme: to("themes"),
    commonPriority: to("priority"),
    abstract: to("summary"),
    changelog: to("history"),
    changeLog: to("history"),
    measures: to("actions"),
    goals: to("objectives"),
    sdgs: to("alignments"),
    partners: { to: ["pairing"], fix: advise("partners") },
    licence: { to: ["publication"], fix: advise("publication") },
    publishedAt: { to: ["publication"], fix: advise("publicationDate") },
    url: { to: ["publication"], fix: advise("publication") },
  },
  City: { areaType: to("kind"), inhabitants: to("population"), profile: to("description") },
  Problem: { description: to("text"), evidences: to("evidence") },
  Objective: {
    problems: to("addresses"),
    deadline: to("dueBy"),
    indicators: linkFrom("indicator", "measures"),
    actions: linkFrom("action", "objectives"),
  },
  Indicator: {
    target: to("targets"),
    milestones: to("targets"),
    actions: to("measures"),
    objectives: to("measures"),
  },
  Action: {
    ownerContact: to("contact"),
    lead: to("owners"),
    cost: to("costs"),
    budget: to("costs"),
    funding: to("allocations"),
    financing: to("allocations"),
    milestones: to("steps"),
    activities: to("steps"),
    results: to("outputs"),
    predecessors: to("dependsOn"),
    indicators: linkFrom("indicator", "measures"),
    risks: linkFrom("risk", "actions"),
    learnings: linkFrom("learning", "usedIn"),
    learningFrom: linkFrom("learning", "usedIn"),
    tests: linkFrom("test", "informs"),
    testRef: linkFrom("test", "informs"),
    children: linkFrom("nested action", "parent"),
    actions: linkFrom("nested action", "parent"),
    subActions: linkFrom("nested action", "parent"),
  },
  Step: { deadline: to("end"), owner: to("responsible"), owners: to("responsible") },
  CostItem: { cost: to("money"), title: to("label"), name: to("label"), type: to("kind") },
  SharedCost: { cost: to("money"), title: to("label"), name: to("label") },
  FundingSource: { type: to("instrument"), kind: to("instrument"), donor: to("provider") },
  Allocation: { funding: to("source"), fund: to("source"), status: to("state") },
  Money: { value: to("amount"), sum: to("amount"), total: to("amount") },
  Risk: {
    probability: to("likelihood"),
    severity: to("impact"),
    scope: to("actions"),
    response: to("mitigation"),
    name: to("description"),
    title: to("description"),
    text: to("description"),
  },
  Stakeholder: { influence: to("power"), type: to("sector"), category: to("sector") },
  LocalGroup: {
    meetings: { to: [], fix: advise("topLevel", { field: "meetings" }) },
  },
  Member: { name: to("stakeholder"), id: to("stakeholder") },
  Meeting: { description: to("purpose"), summary: to("output"), location: to("notes") },
  Pairing: {
    cities: to("partners"),
    commonPriority: to("priority"),
    commitmentLetters: to("agreements"),
    exchanges: { to: [], fix: advise("topLevel", { field: "exchanges" }) },
  },
  Exchange: {
    guest: to("guests"),
    date: to("start"),
    location: to("place"),
    results: to("outcomes"),
  },
  Learning: { text: to("insight"), description: to("insight"), source: to("exchange", "practice") },
  Alignment: { goal: to("code"), target: to("code"), framework: to("code"), text: to("rationale") },
  Target: { date: to("by"), year: to("by") },
  Measurement: { year: to("date"), note: to("comment") },
  Source: { name: to("title"), author: to("publisher"), date: to("year"), link: to("url") },
  Change: { description: to("summary"), text: to("summary") },
};

/** The old name `key` for an entry of this kind that has these fields; nothing where it is not known. */
export const oldName = (
  kind: string | undefined,
  key: string,
  fields: readonly string[],
): OldName | undefined => {
  const own = kind === undefined ? undefined : pick(byKind[kind], key);
  const known = own ?? pick(everywhere, key);
  if (!known) return undefined;
  const present = known.to.filter((field) => fields.includes(field));
  if (present.length === 0 && (known.to.length > 0 || known.fix === undefined)) return undefined;
  const target = known.fix === undefined ? present.slice(0, 1) : present;
  return { ...known, to: target };
};

const pick = (
  names: Readonly<Record<string, OldName>> | undefined,
  key: string,
): OldName | undefined => {
  const camel = key.replaceAll(/[-_ ]+(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
  return names && Object.hasOwn(names, camel) ? names[camel] : undefined;
};
