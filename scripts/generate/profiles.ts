import { readdirSync, readFileSync } from "node:fs";
import { profileKind } from "../../src/check/kinds.ts";
import { readProfile } from "../../src/check/profile.ts";
import { parseDocument } from "../../src/core/parse.ts";
import type { Profile } from "../../src/plan/profile.generated.ts";
import type { Schema } from "./bundle.ts";
import type { Output } from "./sources.ts";

const folder = "schemas/profiles";

/** The profiles of the package as part of the program, read and checked here instead of in every run. */
export const profilesFile = (schema: Schema): Output => ({
  path: "src/cli/profiles.generated.ts",
  content: [
    "// Generated from schemas/ by `npm run generate`.",
    "/** The profiles of the package by id, each as JSON. */",
    "export const profileTexts = {",
    ...readdirSync(folder)
      .filter((name) => name.endsWith(".yaml"))
      .sort()
      .map((name) => {
        const id = name.replace(/\.yaml$/, "");
        return `  ${JSON.stringify(id)}: ${JSON.stringify(JSON.stringify(readOne(name, schema)))},`;
      }),
    "} as const;",
    "",
  ].join("\n"),
});

const readOne = (name: string, schema: Schema): Profile => {
  const text = readFileSync(`${folder}/${name}`, "utf8");
  const { document } = parseDocument({ name, text });
  const { profile } = readProfile(
    document,
    profileKind(() => JSON.stringify(schema)),
  );
  if (!profile) throw new Error(`the profile ${name} is broken; iuc validate tells where`);
  return profile;
};
