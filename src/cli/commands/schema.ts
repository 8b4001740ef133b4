import { Argument, Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { Assets } from "../assets.ts";
import { UserError } from "../errors.ts";
import type { NewFile } from "../io.ts";
import type { Session } from "../session.ts";

const folder = "schemas/bundled/";
const suffix = ".schema.json";

/** `iuc schema`: lists, prints or exports the self-contained schemas. */
export const schema = ({ io, assets, note }: Session): CommandUnknownOpts => {
  const names = schemaNames(assets);
  return new Command("schema")
    .description(
      "Print a JSON Schema (2020-12), or export it for an editor or another tool. " +
        "Without a name and without --out it lists the schemas.",
    )
    .addArgument(new Argument("[name]", "one schema; all of them when left out").choices(names))
    .option("-o, --out <dir>", "write to this folder instead of printing")
    .option("--dry-run", "with --out: list what would be written")
    .option("--force", "with --out: replace files that differ")
    .action((name, { out, dryRun, force }) => {
      if (out === undefined && (dryRun || force))
        throw new UserError("--dry-run and --force need a folder to write to", "add --out <dir>");
      if (out === undefined) {
        io.out(name === undefined ? listed(assets, names) : textOf(assets, name));
        return;
      }
      const files = (name === undefined ? names : [name]).map((each) => fileFor(assets, out, each));
      if (!force) refuseToReplace(io, files);
      if (!dryRun) io.files.write(files);
      io.out(files.map(({ path }) => `${path}\n`).join(""));
      note(dryRun ? "nothing written (--dry-run)" : `${files.length} written`);
    });
};

const schemaNames = (assets: Assets): readonly string[] =>
  assets.list(folder.slice(0, -1)).map((path) => path.slice(folder.length, -suffix.length));

const textOf = (assets: Assets, name: string): string => assets.text(folder + name + suffix);

const listed = (assets: Assets, names: readonly string[]): string => {
  const width = Math.max(...names.map((name) => name.length));
  return names.map((name) => `${name.padEnd(width)}  ${titleOf(assets, name)}\n`).join("");
};

const titleOf = (assets: Assets, name: string): string => {
  const parsed: unknown = JSON.parse(textOf(assets, name));
  const isTitled = typeof parsed === "object" && parsed !== null && "title" in parsed;
  return isTitled ? String(parsed.title) : "";
};

const fileFor = (assets: Assets, out: string, name: string): NewFile & { content: string } => ({
  path: `${out}/${name}${suffix}`,
  content: textOf(assets, name),
});

const refuseToReplace = ({ files }: Session["io"], wanted: ReturnType<typeof fileFor>[]): void => {
  for (const { path, content } of wanted) {
    if (files.kind(path) === "absent") continue;
    if (new TextDecoder().decode(files.read(path)) === content) continue;
    throw new UserError(`"${path}" exists and differs`, "use --force to replace it");
  }
};
