import {
  summarise,
  type CheckedFile,
  type CheckReport,
  type Referee,
} from "../../format/report.ts";
import { UserError } from "../errors.ts";

/** A report and the file it was read from. */
export interface NamedReport {
  readonly name: string;
  readonly report: CheckReport;
}

/** One report of many, and the shards that are missing from it. */
export interface Merged {
  readonly report: CheckReport;
  readonly missing: readonly string[];
}

/**
 * Puts reports together as if one run had checked all of it. Throws a `UserError` where two of them contradict
 * each other: the same plan twice, different days, shards of different divisions.
 */
export const mergeReports = (given: readonly NamedReport[]): Merged => {
  refuseTwice(given);
  refuseDays(given);
  const missing = missingShards(given);
  refuseOverlaps(given);
  const reports = given.map(({ report }) => report);
  const files = reports.flatMap((report) => report.files).sort(byFile);
  const rules = new Map(reports.flatMap((report) => report.rules.map((rule) => [rule.id, rule])));
  const spoken = new Set(files.flatMap(ruleIdsIn));
  const [first] = reports;
  const isIncomplete = missing.length > 0 || reports.some(({ summary }) => summary.incomplete);
  return {
    missing,
    report: {
      version: first?.version ?? "",
      ...(first?.today === undefined ? {} : { today: first.today }),
      ...refereeOf(reports),
      files,
      rules: [...rules.values()]
        .filter(({ id }) => spoken.has(id))
        .sort((a, b) => compare(a.id, b.id)),
      summary: summarise(files, isIncomplete),
    },
  };
};

const ruleIdsIn = ({ diagnostics, ignored = [] }: CheckedFile): readonly string[] =>
  [...diagnostics, ...ignored.map(({ diagnostic }) => diagnostic)].map(({ ruleId }) => ruleId);

/** What referees took no notice of, all of it; each shard names what it met. */
const refereeOf = (reports: readonly CheckReport[]): { readonly referee?: Referee } => {
  const all = reports.flatMap(({ referee }) => referee ?? []);
  const [first] = all;
  if (!first) return {};
  const configurations = new Set(all.flatMap((each) => each.configurations));
  const comments = all.flatMap((each) => each.comments);
  return {
    referee: {
      ...first,
      configurations: [...configurations].sort(),
      comments: comments.sort((a, b) => byFile(a, b) || a.line - b.line),
    },
  };
};

interface InFile {
  readonly file: string;
}

const byFile = (a: InFile, b: InFile): number => compare(a.file, b.file);

const compare = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

const refuseTwice = (given: readonly NamedReport[]): void => {
  const twice = given.find(({ name }, at) => given.some((each, i) => i > at && each.name === name));
  if (twice) throw new UserError(`${quoted(twice)} is named twice`, "name each report once");
};

const refuseDays = ([first, ...others]: readonly NamedReport[]): void => {
  const other = others.find(({ report }) => report.today !== first?.report.today);
  if (!first || !other) return;
  throw new UserError(
    `${quoted(first)} and ${quoted(other)} compared dates with different days: ` +
      `${dayOf(first)} and ${dayOf(other)}`,
    "give every run the same --today",
  );
};

const dayOf = ({ report }: NamedReport): string => report.today ?? "none";

const refuseOverlaps = (given: readonly NamedReport[]): void => {
  const seen = new Map<string, NamedReport>();
  for (const each of given)
    for (const { file } of each.report.files) {
      const other = seen.get(file);
      if (other && other !== each)
        throw new UserError(
          `${quoted(other)} and ${quoted(each)} both hold ${JSON.stringify(file)}`,
          "every plan may be checked in one of the runs only; --shard divides them",
        );
      seen.set(file, each);
    }
};

/** Of the shards of one division, those that no report is of. */
const missingShards = (given: readonly NamedReport[]): readonly string[] => {
  const sharded = given.flatMap((each) =>
    each.report.shard ? [{ ...each.report.shard, each }] : [],
  );
  const [first] = sharded;
  if (!first) return [];
  const seen = new Map<number, NamedReport>();
  for (const { index, count, each } of sharded) {
    const other = seen.get(index);
    if (count !== first.count) throw differentCounts(first.each, each);
    if (other) throw sameShard(other, each);
    seen.set(index, each);
  }
  return Array.from({ length: first.count }, (_, at) => at + 1)
    .filter((index) => !seen.has(index))
    .map((index) => `${index}/${first.count}`);
};

const differentCounts = (a: NamedReport, b: NamedReport): UserError =>
  new UserError(
    `${quoted(a)} is of ${shardOf(a)} and ${quoted(b)} of ${shardOf(b)}: not the same division`,
    "merge the reports of one run of all shards",
  );

const sameShard = (a: NamedReport, b: NamedReport): UserError =>
  new UserError(
    `${quoted(a)} and ${quoted(b)} are both of shard ${shardOf(a)}`,
    "name each report once",
  );

const shardOf = ({ report: { shard } }: NamedReport): string =>
  `${shard?.index ?? 1}/${shard?.count ?? 1}`;

const quoted = ({ name }: NamedReport): string => JSON.stringify(name);
