import { version } from "../version.ts";

declare const iucBuild: string | undefined;

/**
 * Names the very program that runs, by the hash of what it was built from, and the node that runs it. Nothing
 * where it runs from its source, which may change at any time.
 */
export const buildId: string | undefined =
  typeof iucBuild === "string" ? `${version} ${iucBuild} ${process.version}` : undefined;
