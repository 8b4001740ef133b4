import { readdirSync } from "node:fs";
import { filesBelow, run } from "../support/render.ts";

export const templates = readdirSync("templates/report");

export const examples = ["velenje", "vic", "gabrovo"] as const;

/** The page of a plan in a template. */
export const reportPage = async (
  plan: string,
  { files, template = "plan" }: { files?: Record<string, string>; template?: string } = {},
): Promise<string> => {
  const args = ["render", plan, "--template", template, "--to", "html", "--today", "2026-11-23"];
  const { io } = await run(args, files ?? filesBelow(plan));
  return pageIn(io.written(), "out/");
};

/** The page with the feedback sheets of some plans. */
export const feedbackPage = async (...plans: readonly string[]): Promise<string> => {
  const files = Object.assign({}, ...plans.map(filesBelow)) as Record<string, string>;
  const { io } = await run(["validate", ...plans, "--format", "html=feedback.html"], files);
  return pageIn(io.written(), "feedback");
};

const pageIn = (files: Readonly<Record<string, string>>, start: string): string => {
  const page = Object.entries(files).find(
    ([path]) => path.startsWith(start) && path.endsWith(".html"),
  );
  if (page === undefined)
    throw new Error(`no page below ${start}: ${Object.keys(files).join(", ")}`);
  return page[1];
};
