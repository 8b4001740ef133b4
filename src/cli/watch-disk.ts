import { statSync, watch, type FSWatcher } from "node:fs";
import { platform } from "node:os";
import { basename, resolve, sep } from "node:path";
import type { Watcher } from "./io.ts";

/** How long it must be quiet, so that what an editor does in several steps is one change. */
const quiet = 100;

/** How often to look where the system cannot tell of changes. */
const interval = 2_000;

/**
 * Tells of changes in folders on disk, of whole folders rather than files, so that editors may replace these.
 * Where the system watches whole trees, the topmost folders are enough; where it watches none, or not so many, it
 * tells now and then that there may be one.
 */
export const watchDisk = (cwd: string): Watcher => {
  const watchers = new Map<string, Watched>();
  const bell = openBell();
  const follow = (folders: readonly string[]): void => {
    const wanted = new Map(
      (isWhole ? topmost(folders) : folders).map((each) => [each, nodeOf(each)]),
    );
    for (const [folder, { watcher, node }] of watchers)
      if (wanted.get(folder) !== node) {
        watcher.close();
        watchers.delete(folder);
      }
    for (const [folder, node] of wanted) {
      if (node === undefined || watchers.has(folder)) continue;
      watchers.set(folder, { watcher: watchFolder(folder, bell.ring), node });
      // Something may have happened between the look into the folder and now.
      bell.ring();
    }
  };
  let isPolling = false;
  return {
    next: async (folders) => {
      try {
        if (!isPolling) follow(folders.map((folder) => resolve(cwd, folder)));
      } catch {
        for (const { watcher } of watchers.values()) watcher.close();
        isPolling = true;
        setInterval(bell.ring, interval);
      }
      await bell.rung();
      return true;
    },
  };
};

interface Watched {
  readonly watcher: FSWatcher;
  /** Which folder it is: one that is made anew under the same name is another. */
  readonly node: number;
}

/** Nothing where there is no such folder any more. */
const nodeOf = (folder: string): number | undefined =>
  statSync(folder, { throwIfNoEntry: false })?.ino;

const isWhole = platform() === "darwin" || platform() === "win32";

const topmost = (folders: readonly string[]): readonly string[] =>
  folders.filter((folder) =>
    folders.every((other) => other === folder || !folder.startsWith(other + sep)),
  );

const watchFolder = (folder: string, ring: () => void): FSWatcher => {
  const watcher = watch(folder, { recursive: isWhole }, (_, name) => {
    if (name === null || isOfInterest(basename(name))) ring();
  });
  // The folder is gone; the one above tells so.
  return watcher.on("error", ring);
};

/** Editors put copies beside a file while they work. */
const isOfInterest = (name: string): boolean =>
  name === ".gitignore" || !(name.startsWith(".") || /~$|\.(?:swp|swx|tmp)$/.test(name));

interface Bell {
  readonly ring: () => void;
  /** Comes back once the bell has rung since the last time, and is quiet. */
  readonly rung: () => Promise<void>;
}

const openBell = (): Bell => {
  let hasRung = false;
  let timer: NodeJS.Timeout | undefined;
  let tell: (() => void) | undefined;
  const settle = (): void => {
    timer = undefined;
    hasRung = true;
    tell?.();
  };
  return {
    ring: () => {
      clearTimeout(timer);
      timer = setTimeout(settle, quiet);
    },
    rung: async () => {
      if (!hasRung) await new Promise<void>((resolved) => (tell = resolved));
      hasRung = false;
      tell = undefined;
    },
  };
};
