import type { Files, Io } from "../io.ts";
import type { Found } from "../plans/find.ts";
import type { ReadingIo } from "../plans/read.ts";
import type { Session } from "../session.ts";
import { buildId } from "./build-id.ts";
import { openCache, type Cache } from "./cache.ts";
import type { CheckKit } from "./check.ts";
import { startCrew, taker, threads, type Orders, type Parcel } from "./crew.ts";
import { decode } from "./keep.ts";
import type { KitSpec } from "./kit.ts";
import { runOf, type Run } from "./run.ts";
import { tasksOf, type Checked, type Task } from "./task.ts";
import { doTask, type Outcome, type Tools } from "./unit.ts";

/** What the flags say of speed. */
export interface AskedSpeed {
  readonly jobs: "auto" | number;
  readonly cache?: true | undefined;
  /** A referee takes nobody's word, not even that of an earlier run. */
  readonly referee?: true | undefined;
}

export interface ManyOptions {
  readonly kit: CheckKit;
  /** What the kit was made of. */
  readonly spec: KitSpec;
  readonly asked: AskedSpeed;
  /** Whether the files are those of the disk, which other threads see too. */
  readonly isOnDisk: boolean;
}

/**
 * Checks the plans and profiles that were found, on several threads where that is worth it, with results of
 * earlier runs where these may be used. What comes out is what `runChecks` finds, but keeps less text.
 */
export const runMany = async (
  session: Session,
  found: Found,
  { kit, spec, asked, isOnDisk }: ManyOptions,
): Promise<Run> => {
  const { tasks, homeless } = tasksOf(found);
  const cache = openedCache(session.io, {
    spec,
    withCache: asked.cache === true && !asked.referee,
  });
  const tools: Tools = { io: session.io, kit, spec, cache };
  const outcomes = openOutcomes(cache);
  const jobs = buildId === undefined || !isOnDisk ? 1 : asked.jobs;
  await doAll(tasks, { session, tools, outcomes, jobs });
  outcomes.save();
  return runOf(outcomes.all(), homeless, kit);
};

/** The cache of this program; nothing where none is asked for. */
export const openedCache = (
  io: Io,
  { spec, withCache }: Pick<Orders, "spec" | "withCache">,
): Cache | undefined =>
  withCache && buildId !== undefined ? openCache(io, { spec, program: buildId }) : undefined;

interface Outcomes {
  readonly put: (at: number, outcome: Outcome) => void;
  /** In order of the tasks. */
  readonly all: () => readonly Checked[];
  /** Writes to the cache what is new. */
  readonly save: () => void;
}

const openOutcomes = (cache: Cache | undefined): Outcomes => {
  const checked: Checked[] = [];
  const fresh = new Map<string, string>();
  const used: string[] = [];
  return {
    put: (at, { text, key, isKnown }) => {
      const one = decode(text);
      if (!one) throw new Error("a result is not as it should be");
      checked[at] = one;
      if (key !== undefined && isKnown) used.push(key);
      else if (key !== undefined) fresh.set(key, text);
    },
    all: () => checked,
    save: () => cache?.save(fresh, used),
  };
};

interface Work {
  readonly session: Session;
  readonly tools: Tools;
  readonly outcomes: Outcomes;
  readonly jobs: AskedSpeed["jobs"];
}

const doAll = async (
  tasks: readonly Task[],
  { session, tools, outcomes, jobs }: Work,
): Promise<void> => {
  const next = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const take = taker({ tasks, next });
  const load = measured(tools.io, tasks.length);
  const { spec, cache } = tools;
  const orders: Orders = { tasks, spec, withCache: cache !== undefined, next };
  let crew: Promise<readonly Parcel[]> | undefined;
  for (let at = take(), done = 1; at !== undefined; at = take(), done += 1) {
    const task = tasks[at];
    if (task) outcomes.put(at, await doTask(task, { ...tools, io: load.io }));
    if (done % breath === 0) await listen();
    const size = Math.min(helpersFor(jobs, load.isHeavy(done)), tasks.length - 1);
    if (size > 0) crew ??= startCrew(session.assets, size, orders);
  }
  for (const { at, ...outcome } of (await crew) ?? []) outcomes.put(at, outcome);
};

/** Tasks between two looks at what else happens, such as Ctrl-C. */
const breath = 8;

const listen = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

const helpersFor = (jobs: AskedSpeed["jobs"], isHeavy: boolean): number => {
  if (jobs !== "auto") return jobs - 1;
  return isHeavy ? threads() - 1 : 0;
};

/** Bytes of input above which threads are worth their start. */
const heavy = 16_000_000;

/** Tasks after which the weight of all is guessed. */
const sample = 8;

/** Counts what is read, and tells from the first tasks whether all together are heavy. */
const measured = (
  io: ReadingIo,
  count: number,
): { readonly io: ReadingIo; readonly isHeavy: (done: number) => boolean } => {
  let bytes = 0;
  const files: Files = {
    ...io.files,
    read: (path, limit) => {
      const read = io.files.read(path, limit);
      bytes += read.length;
      return read;
    },
  };
  return {
    io: { files, stdin: io.stdin },
    isHeavy: (done) => done >= Math.min(sample, count - 1) && (bytes / done) * count > heavy,
  };
};
