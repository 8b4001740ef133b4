import { describe, expect, test } from "vitest";
import { todayOf } from "./today.ts";

const io = (env: Record<string, string> = {}) => ({
  env,
  clock: () => new Date("2026-11-23T23:59:59Z"),
});

describe("the day of the run", () => {
  test.each([
    ["the flag", "2024-02-29", {}, "2024-02-29"],
    ["the clock, when asked", "now", {}, "2026-11-23"],
    ["the flag before the environment", "2024-02-29", { SOURCE_DATE_EPOCH: "0" }, "2024-02-29"],
    ["the environment", undefined, { SOURCE_DATE_EPOCH: "1700000000" }, "2023-11-14"],
    ["none", undefined, {}, undefined],
    ["none for an empty variable", undefined, { SOURCE_DATE_EPOCH: "" }, undefined],
  ])("is %s", (_, flag, env, day) => {
    expect(todayOf(flag, io(env))).toBe(day);
  });

  test.each(["2026-02-30", "2026-2-3", "tomorrow", "", "2026-01-01T00:00:00Z"])(
    "is not %j",
    (flag) => {
      expect(() => todayOf(flag, io())).toThrow("--today takes a day");
    },
  );

  test.each(["soon", "-1", "1e99", "99999999999999999999"])("is not the epoch %j", (epoch) => {
    expect(() => todayOf(undefined, io({ SOURCE_DATE_EPOCH: epoch }))).toThrow(
      "SOURCE_DATE_EPOCH is not a number of seconds",
    );
  });
});
