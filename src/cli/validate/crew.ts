import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Assets } from "../assets.ts";
import type { KitSpec } from "./kit.ts";
import type { Task } from "./task.ts";
import type { Outcome } from "./unit.ts";

/** What a helper thread is given. Plain data. */
export interface Orders {
  readonly tasks: readonly Task[];
  readonly spec: KitSpec;
  readonly withCache: boolean;
  /** Position of the next task that nobody has taken. */
  readonly next: SharedArrayBuffer;
}

/** A result on its way from a helper, with the position of its task. */
export interface Parcel extends Outcome {
  readonly at: number;
}

/** Starts so many helpers; the results are there when none of them has found anything left to do. */
export const startCrew = async (
  assets: Assets,
  size: number,
  orders: Orders,
): Promise<readonly Parcel[]> => {
  const parcels: Parcel[] = [];
  const start = (): Promise<void> =>
    new Promise((done, fail) => {
      const options = { workerData: orders, argv: ["--assist"] };
      const helper = new Worker(assets.path("bin/iuc.js"), options);
      helper.on("message", (more: readonly Parcel[]) => void parcels.push(...more));
      helper.on("error", fail);
      helper.on("exit", () => done());
    });
  await Promise.all(Array.from({ length: size }, start));
  return parcels;
};

/** Threads that this machine can run side by side; more than some bring nothing, as they wait for the disk. */
export const threads = (): number => Math.min(availableParallelism(), 8);

/** Takes the position of the next task; nothing where all are taken. */
export const taker =
  ({ tasks, next }: Pick<Orders, "tasks" | "next">): (() => number | undefined) =>
  () => {
    const at = Atomics.add(new Int32Array(next), 0, 1);
    return at < tasks.length ? at : undefined;
  };
