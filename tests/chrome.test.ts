import { describe, expect, test } from "vitest";
import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { openAssets } from "../src/cli/assets.ts";
import { chromeLanguages, openChrome } from "../src/cli/chrome/index.ts";
import { fr } from "../src/cli/chrome/fr.ts";
import { memoryIo } from "../src/cli/io-memory.ts";
import { main } from "../src/cli/main.ts";
import { addCommands, createProgram } from "../src/cli/program.ts";
import { placesOf } from "./support/phrases.ts";

const others = chromeLanguages.filter((language) => language !== "en");

const said = (...argv: readonly string[]) => saidAmong({}, argv);

const saidAmong = async (files: Readonly<Record<string, string>>, argv: readonly string[]) => {
  const io = memoryIo({ files: { "plan.yaml": plan, ...files } });
  const exit = await main(argv, io);
  return { exit, out: io.stdout(), err: io.stderr() };
};

const plan = `iuc: plan/1
id: p
title: Cool streets
profile: iuc-lap
language: en
status: roadmap
cities: [{ id: c, name: Braga, country: PT }]
`;

/** Everything that help says in words. */
const helpTexts = async (): Promise<readonly string[]> => {
  const program = createProgram();
  const io = memoryIo();
  const session = {
    io,
    assets: openAssets(),
    globals: () => program.opts(),
    note: ignore,
    exit: ignore,
  };
  await addCommands(program, session, () => true);
  return [...new Set(textsOf(program))].filter((text) => text !== "");
};

const ignore = (): void => undefined;

const textsOf = (command: CommandUnknownOpts): readonly string[] => [
  command.summary(),
  command.description(),
  ...command.options.map(({ description }) => description),
  ...command.registeredArguments.map(({ description }) => description),
  ...command.commands.flatMap(textsOf),
];

describe.each(others)("%s", (language) => {
  test("says all that French says, with the same places", async () => {
    const say = await openChrome(language);
    for (const english of Object.keys(fr)) {
      const given = english.replaceAll(/\{(\d)\}/g, "‹$1›");
      const words = say(given);
      expect([english, words]).toEqual([english, expect.not.stringMatching(/\{\d\}/)]);
      const places = placesOf(words.replaceAll(/‹(\d)›/g, "{$1}"));
      expect([english, places]).toEqual([english, placesOf(english)]);
      const isSame =
        words === given &&
        !new Set(["error:", "options", "command", "note:", "Arguments:", "Options:"]).has(english);
      expect([english, isSame]).toEqual([english, false]);
    }
  });

  test("says all of the help", async () => {
    const say = await openChrome(language);
    const left = (await helpTexts()).filter((text) => say(text) === text);
    expect(left).toEqual([]);
  });
});

test("help, errors and notes in the language asked for, names and values as they are", async () => {
  const help = await said("--lang", "de", "render", "--help");
  expect(help.out).toContain("Aufruf: iuc render [Optionen] [plans...]");
  expect(help.out).toMatch(/--out <dir> +Zielordner \(Vorgabe: "out"\)/);
  const error = await said("render", "gone", "--lang=pl");
  expect([error.exit, error.err]).toEqual([2, 'błąd: nie ma pliku ani folderu "gone"\n']);
  const note = await said("render", "--to", "md", "--lang", "it", "--dry-run");
  expect(note.err).toContain('nessun testo di questo piano è in "it": restano in "en"');
});

test("the language of the configuration, where --lang asks for none", async () => {
  const german = { "iuc.config.yaml": "iuc: config/1\nlang: de\n" };
  const help = await saidAmong(german, ["draw", "--help"]);
  expect(help.out).toContain("Aufruf: iuc draw [Optionen]");
  const render = await saidAmong(german, ["render", "--to", "md", "--dry-run"]);
  expect([render.exit, render.err]).toEqual([0, expect.stringContaining("nichts geschrieben")]);
  expect(render.out).toBe("out/p.md\n");
  const draw = await saidAmong(german, ["draw", "gone"]);
  expect(draw.err).toContain('Fehler: es gibt keine Abbildung "gone"');
  const check = await saidAmong(german, ["validate"]);
  expect(check.err).toContain("Befunde sind auf Englisch");
  expect((await saidAmong(german, ["--lang", "it", "--help"])).out).toContain("Uso:");
  expect((await saidAmong({}, ["--help"])).out).toContain("Usage:");
  const other = { ...german, "other.yaml": "lang: pl\n" };
  expect((await saidAmong(other, ["draw", "gone", "--config", "other.yaml"])).err).toMatch(
    /^błąd: /,
  );
});

test("findings stay English, and that is said, where there are no words for them", async () => {
  const { exit, err, out } = await said("validate", "--lang", "de-AT");
  expect([exit, err]).toEqual([0, "Befunde sind auf Englisch: es gibt sie in en, fr, es, pt\n"]);
  expect(out).toContain("1 plan checked");
  expect((await said("validate", "--lang", "sl")).err).toContain('iuc does not speak "sl"');
});

test("a region has the words of its language, an unknown language English", async () => {
  expect((await openChrome("pt-BR"))("colours")).toBe("cores");
  expect((await openChrome("sl"))("colours")).toBe("colours");
});
