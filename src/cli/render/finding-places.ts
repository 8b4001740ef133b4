import type { PreflightFinding } from "../../export/preflight.ts";
import type { OpenedPlan } from "./open-plan.ts";
import type { RenderRequest } from "./request.ts";

/**
 * Where to look for what a finding is about: in the plan, in a template of the user's own where its words stand
 * there, else the heading it stands under.
 */
export const findingPlaces =
  ({ template, placeOf }: Pick<RenderRequest, "template"> & Pick<OpenedPlan, "placeOf">) =>
  ({ characters = [], words = "", section }: PreflightFinding): string | undefined => {
    if (characters.length > 0) return placeOf(characters);
    const line = lineOf(template.source, words);
    if (template.file !== undefined && line > 0) return `${template.file}:${line}`;
    return section === undefined ? undefined : `under "${section}"`;
  };

/** Line of the first occurrence, from 1; 0 where there is none. */
const lineOf = (source: string, words: string): number =>
  words === "" ? 0 : source.split("\n").findIndex((line) => line.includes(words)) + 1;
