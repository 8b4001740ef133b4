import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** A command to time as a whole process. */
export interface Candidate {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that mean it did its work; 0 where none are given. */
  readonly exits?: readonly number[];
}

export interface Timing {
  readonly name: string;
  /** Median and shortest wall time, milliseconds. */
  readonly wall: number;
  readonly fastest: number;
  /** Largest resident size seen, megabytes; absent where the system cannot tell. */
  readonly memory: number | undefined;
}

/** Times candidates in turns, A B C A B C …, so that a slow moment of the machine hits all alike. */
export const race = (candidates: readonly Candidate[], rounds: number): readonly Timing[] => {
  const runs = candidates.map((candidate) => ({
    candidate,
    walls: [] as number[],
    memories: [] as number[],
  }));
  for (const { candidate } of runs) once(candidate); // warms the caches of the system
  for (let round = 0; round < rounds; round += 1)
    for (const run of runs) {
      const { wall, memory } = once(run.candidate);
      run.walls.push(wall);
      if (memory !== undefined) run.memories.push(memory);
    }
  return runs.map(({ candidate, walls, memories }) => ({
    name: candidate.name,
    wall: median(walls),
    fastest: Math.min(...walls),
    memory: memories.length === 0 ? undefined : Math.max(...memories),
  }));
};

// GNU time tells the peak of the process; elsewhere only the time is printed.
const gnuTime = "/usr/bin/time";
const hasGnuTime = existsSync(gnuTime);

const once = ({
  name,
  command,
  args,
  cwd,
  env = {},
  exits = [0],
}: Candidate): { wall: number; memory: number | undefined } => {
  const program = hasGnuTime ? gnuTime : command;
  const rest = hasGnuTime ? ["-f", "%M", command, ...args] : args;
  const start = process.hrtime.bigint();
  const { status, stderr, error } = spawnSync(program, rest, {
    cwd,
    env: { ...process.env, ...env },
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
    maxBuffer: 1 << 28,
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  if (error !== undefined || !exits.includes(status ?? -1))
    throw new Error(`${name} ended with ${status ?? "a signal"}: ${stderr.slice(-400)}`);
  const kilobytes = Number(/(\d+)\s*$/.exec(stderr)?.[1]);
  return { wall, memory: hasGnuTime && kilobytes > 0 ? kilobytes / 1024 : undefined };
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
