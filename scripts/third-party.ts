import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Names, versions and licence texts of the packages that files of a bundle came from. */
export const thirdPartyNotice = (inputs: readonly string[]): string => {
  const folders = new Set(inputs.flatMap((path) => packageFolder(path) ?? []));
  const parts = [...folders].sort().map(packagePart);
  return `The files in this folder contain code of these packages.\n\n${parts.join("\n\n")}\n`;
};

const packageFolder = (path: string): string | undefined =>
  /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];

const packagePart = (folder: string): string => {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const { name, version, license = "see its text" } = manifest;
  const texts = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const bodies = texts.map((file) => readFileSync(join(folder, file), "utf8").trim());
  const line = "-".repeat(72);
  return [line, `${name} ${version} (${license})`, line, ...bodies].join("\n");
};

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}
