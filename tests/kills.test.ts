import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** Kills in all, over every command that writes into what is there. */
const kills = 200;

const folder = mkdtempSync(join(tmpdir(), "iuc-kills-"));

beforeAll(() => {
  const { status } = spawnSync(process.execPath, ["scripts/run.mjs", "scripts/build.ts"]);
  expect(status, "the build").toBe(0);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plan = `iuc: plan/1
id: porto
title: Trams
profile: iuc-lap
language: pt
status: draft
currency: EUR
cities: [{ id: porto, name: Porto, country: PT }]
`;

const parts = Array.from({ length: 20 }, (_, index) => `a${index + 1}`);

const wrong = (id: string): string => `id: ${id}\nTitle: Lay tracks # ${id}\nstart: Q3 2026\n`;
const right = (id: string): string => `id: ${id}\ntitle: Lay tracks # ${id}\nstart: 2026-Q3\n`;

interface Scene {
  readonly args: readonly string[];
  readonly before: (place: string) => void;
  /** Which of the two is there; throws where it is neither. */
  readonly isWhole: (place: string) => "old" | "new";
}

const readIn = (place: string, path: string): string => readFileSync(join(place, path), "utf8");

const wholeParts = (place: string): "old" | "new" => {
  const texts = parts.map((id) => readIn(place, `actions/${id}.yaml`));
  for (const [index, id] of parts.entries())
    expect([wrong(id), right(id)], id).toContain(texts[index]);
  return parts.every((id, index) => texts[index] === right(id)) ? "new" : "old";
};

const writeParts = (place: string): void => {
  mkdirSync(join(place, "actions"), { recursive: true });
  writeFileSync(join(place, "plan.yaml"), plan);
  for (const id of parts) writeFileSync(join(place, `actions/${id}.yaml`), wrong(id));
};

/** What the same plan gives without a cache. */
let uncached: string | undefined;

const oldBaseline = "iuc: baseline/1\nplans: []\n";

const scenes: Readonly<Record<string, Scene>> = {
  "--fix": { args: ["--fix"], before: writeParts, isWhole: wholeParts },
  "--update-baseline": {
    args: ["--baseline", "known.yaml", "--update-baseline", "--allow-new"],
    before: (place) => {
      writeParts(place);
      writeFileSync(join(place, "known.yaml"), oldBaseline);
    },
    isWhole: (place) => {
      const text = readIn(place, "known.yaml");
      if (text === oldBaseline) return "old";
      expect(run(place, ["--baseline", "known.yaml"]).status).toBe(0);
      return "new";
    },
  },
  cache: {
    args: ["--cache"],
    before: (place) => {
      writeParts(place);
      rmSync(join(place, "home"), { recursive: true, force: true });
      mkdirSync(join(place, "home"));
    },
    // A broken entry would be another answer, or a crash.
    isWhole: (place) => {
      const isThere = cached(place).length > 0;
      const { stdout, stderr, status } = run(place, ["--cache", "--format", "concise"]);
      expect([status, stderr]).toEqual([1, ""]);
      uncached ??= run(place, ["--format", "concise"]).stdout;
      expect(stdout).toBe(uncached);
      return isThere ? "new" : "old";
    },
  },
};

/** The files of the cache that are in place. */
const cached = (place: string): readonly string[] => {
  const folder = join(place, "home/.cache/iuc");
  return existsSync(folder) ? readdirSync(folder).filter((name) => !name.endsWith(".tmp")) : [];
};

const command = (args: readonly string[]): readonly string[] => [
  join(process.cwd(), "bin/iuc.js"),
  "validate",
  ...args,
];

const environment = (place: string): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: join(place, "home"),
});

const run = (place: string, args: readonly string[]) =>
  spawnSync(process.execPath, [...command(args)], {
    cwd: place,
    env: environment(place),
    encoding: "utf8",
  });

/** Starts a run and kills it after so many milliseconds. */
const kill = (place: string, args: readonly string[], after: number): Promise<void> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [...command(args)], {
      cwd: place,
      env: environment(place),
      stdio: "ignore",
    });
    const timer = setTimeout(() => child.kill("SIGKILL"), after);
    child.on("exit", () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** Milliseconds of an undisturbed run, the middle of three. */
const duration = (place: string, { args, before }: Scene): number => {
  const times = [1, 2, 3].map(() => {
    before(place);
    const start = performance.now();
    run(place, args);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[1] ?? 0;
};

test.each(Object.entries(scenes))(
  "killed at any moment, %s leaves no broken file",
  async (name, scene) => {
    const place = join(folder, name);
    mkdirSync(join(place, "home"), { recursive: true });
    const usual = duration(place, scene);
    const count = Math.ceil(kills / Object.keys(scenes).length);
    const seen = new Set<string>();
    for (let time = 0; time < count; time += 1) {
      scene.before(place);
      // Nothing is written in the first half of a run; the moments lie closely in the second.
      await kill(place, scene.args, usual * (0.5 + (0.6 * time) / count));
      seen.add(scene.isWhole(place));
    }
    expect([...seen], "early kills").toContain("old");
    scene.before(place);
    run(place, scene.args);
    expect(scene.isWhole(place)).toBe("new");
  },
  120_000,
);
