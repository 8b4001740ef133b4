import { expect, test } from "vitest";
import { hasColor, openTheme } from "./theme.ts";

test.each([
  ["always", { NO_COLOR: "1" }, false, true],
  ["never", { FORCE_COLOR: "1" }, true, false],
  ["auto", {}, true, true],
  ["auto", {}, false, false],
  ["auto", { NO_COLOR: "1" }, true, false],
  ["auto", { NO_COLOR: "" }, true, true],
  ["auto", { NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
  ["auto", { FORCE_COLOR: "1" }, false, true],
  ["auto", { FORCE_COLOR: "0" }, true, false],
] as const)("--color %s with %j on a terminal %s: %s", (choice, env, color, expected) => {
  expect(hasColor({ env, color }, choice)).toBe(expected);
});

test("without colours text stays as it is", () => {
  const theme = openTheme({ env: {}, color: false }, "auto");
  expect(theme.level.error(theme.strong("error"))).toBe("error");
  expect(openTheme({ env: {}, color: true }, "auto").level.error("x")).toBe(
    "\u001b[31mx\u001b[39m",
  );
});
