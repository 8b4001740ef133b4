import { expect, test } from "vitest";
import { thirdPartyNotice } from "./third-party.ts";

test("names each bundled package once, with its licence text", () => {
  const notice = thirdPartyNotice([
    "src/cli/main.ts",
    "node_modules/commander/lib/command.js",
    "node_modules/commander/index.js",
    "node_modules/@commander-js/extra-typings/index.js",
  ]);
  expect(notice.match(/^\S+ \d\S* \(MIT\)$/gm)).toEqual([
    expect.stringContaining("@commander-js/extra-typings"),
    expect.stringContaining("commander 14"),
  ]);
  expect(notice).toContain("Permission is hereby granted");
});
