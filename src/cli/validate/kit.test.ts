import { expect, test } from "vitest";
import { openAssets } from "../assets.ts";
import { openConfig } from "../config/open.ts";
import { memoryIo } from "../io-memory.ts";
import type { Session } from "../session.ts";
import { kitSpec, openKit, type KitSpec } from "./kit.ts";

const sessionWith = (files: Readonly<Record<string, string>>): Session => ({
  io: memoryIo({ files }),
  assets: openAssets(),
  globals: () => ({ color: "never", quiet: false }),
  note: () => undefined,
  exit: () => undefined,
});

test("all that a check depends on is plain data, and a kit made from its copy does the same", async () => {
  const session = sessionWith({
    "iuc.config.yaml": `profiles: [own.profile.yaml]
profile: own
stage: final
limits: { depth: 9 }
rules: { references/ids-unique: { level: info, reason: so } }
overrides: [{ files: [drafts], rules: { our/words: off } }]
customRules:
  - id: our/words
    select: actions[*]
    must: [{ field: title, is: matches, value: "^[A-Z]" }]
    words: { en: { message: m, why: W., fix: F. } }
`,
    "own.profile.yaml": "iuc: profile/1\nid: own\ntitle: Own\nlabels: { plan: Plan }\n",
  });
  const open = await openConfig(session, {});
  const spec = kitSpec(session, { rule: [] }, { open, inline: "list" });
  const copy = JSON.parse(JSON.stringify(spec)) as KitSpec;
  expect(structuredClone(spec)).toEqual(spec);
  expect(copy).toEqual(spec);
  const kit = await openKit(copy, session.assets);
  expect(kit.rules.map(({ id }) => id)).toContain("our/words");
  expect(kit.profiles.find("own")?.title).toBe("Own");
  expect(kit.limits).toMatchObject({ depth: 9, bytes: 5_000_000 });
  expect(kit).toMatchObject({ stage: "final", inline: "list", profile: { id: "own" } });
  expect(kit.levelsFor("a.plan.yaml")["our/words"]).toEqual({ level: "warning" });
  expect(kit.levelsFor("drafts/a.plan.yaml")).toMatchObject({
    "our/words": { level: "off" },
    "references/ids-unique": { level: "info" },
  });
});
