import { parentPort, workerData } from "node:worker_threads";
import { openAssets } from "../assets.ts";
import { processIo } from "../io-process.ts";
import { taker, type Orders, type Parcel } from "./crew.ts";
import { openKit } from "./kit.ts";
import { openedCache } from "./many.ts";
import { doTask } from "./unit.ts";

/** Results that are handed over at once. */
const parcelSize = 64;

/** Does tasks in a helper thread until none is left: the other end of `startCrew`. */
export const assist = async (): Promise<void> => {
  const orders: unknown = workerData;
  if (!isOrders(orders)) throw new Error("a helper thread was started without orders");
  const { tasks, spec } = orders;
  const io = processIo(process);
  const kit = await openKit(spec, openAssets());
  const tools = { io, kit, spec, cache: openedCache(io, orders) };
  const take = taker(orders);
  let parcels: Parcel[] = [];
  for (let at = take(); at !== undefined; at = take()) {
    const task = tasks[at];
    if (task) parcels.push({ ...(await doTask(task, tools)), at });
    if (parcels.length < parcelSize) continue;
    parentPort?.postMessage(parcels);
    parcels = [];
  }
  parentPort?.postMessage(parcels);
};

// Our own other thread sent it.
const isOrders = (value: unknown): value is Orders =>
  typeof value === "object" && value !== null && "tasks" in value && "spec" in value;
