import { fork, type ChildProcess } from "node:child_process";
import type { Assets } from "../assets.ts";
import { isTemplateReply, type TemplateJob, type TemplateReply } from "./protocol.ts";

/** A template was stopped: it had no end in time, needed too much, or made too much. */
export class TemplateLimitError extends Error {
  override readonly name = "TemplateLimitError";
}

/** What a template of a city may use: milliseconds and megabytes. */
export interface TemplateLimits {
  readonly time: number;
  readonly memory: number;
}

/** Looking at a template is quick; filling it in takes as long as the plan is large. */
const usualLimits: Readonly<Record<TemplateJob["type"], TemplateLimits>> = {
  check: { time: 10_000, memory: 256 },
  fill: { time: 30_000, memory: 256 },
};

/** Does a job in a child process that has limits and no environment. Throws a `TemplateLimitError`. */
export const inChild = async (
  assets: Assets,
  job: TemplateJob,
  limits: TemplateLimits = usualLimits[job.type],
): Promise<TemplateReply> => {
  const child = start(assets.path("dist/template-worker.js"), limits);
  try {
    const reply = await answered(child, job, limits);
    if (reply.type === "too-much")
      throw new TemplateLimitError(`the template makes ${reply.what}, and was stopped`);
    return reply;
  } finally {
    child.kill("SIGKILL");
  }
};

const start = (worker: string, { memory }: TemplateLimits): ChildProcess => {
  const { SystemRoot } = process.env;
  return fork(worker, [], {
    env: SystemRoot === undefined ? {} : { SystemRoot },
    execArgv: [`--max-old-space-size=${memory}`],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
};

/** How a process ends that throws; one that lacks memory is ended by a signal or another code. */
const broke = 1;

const answered = (
  child: ChildProcess,
  job: TemplateJob,
  { time, memory }: TemplateLimits,
): Promise<TemplateReply> =>
  new Promise((resolve, reject) => {
    const stop = (why: string): void => {
      clearTimeout(timer);
      reject(new TemplateLimitError(why));
    };
    const timer = setTimeout(() => {
      stop(`the template took longer than ${time / 1000} s, and was stopped`);
    }, time);
    child.on("message", (reply) => {
      clearTimeout(timer);
      if (isTemplateReply(reply)) resolve(reply);
      else stop("the child that runs templates answered in a way we do not know");
    });
    child.on("error", (cause) => {
      stop(`the child that runs templates did not start: ${cause.message}`);
    });
    child.on("exit", (code) => {
      stop(
        code === broke
          ? "the template met a fault of iuc, and was stopped; please report it"
          : `the template needed more than ${memory} MB, and was stopped`,
      );
    });
    child.send(job);
  });
