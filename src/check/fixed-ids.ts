import { readerChecks } from "../core/reader-checks.ts";
import { settingChecks, structureChecks } from "./make-finding.ts";

/** Ids of all checks that can be neither changed nor ignored. */
export const fixedIds: ReadonlySet<string> = new Set([
  ...Object.keys(readerChecks),
  ...Object.keys(structureChecks),
  ...Object.keys(settingChecks),
]);
