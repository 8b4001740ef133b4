import { expect, test } from "vitest";
import type { Summary } from "../../format/report.ts";
import { exitOf, type Gate } from "./gate.ts";

const none: Summary = {
  checked: 1,
  partial: 0,
  unreadable: 0,
  skippedRules: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  incomplete: false,
};

test.each<[string, Partial<Summary>, Gate, number]>([
  ["nothing found", {}, { failOn: "error" }, 0],
  ["an error", { errors: 1 }, { failOn: "error" }, 1],
  ["a warning below the gate", { warnings: 1 }, { failOn: "error" }, 0],
  ["a warning at the gate", { warnings: 1 }, { failOn: "warning" }, 1],
  ["an error above the gate", { errors: 1 }, { failOn: "warning" }, 1],
  ["a remark below the gate", { infos: 1 }, { failOn: "warning" }, 0],
  ["a remark at the gate", { infos: 1 }, { failOn: "info" }, 1],
  ["an error without a gate", { errors: 1 }, { failOn: "never" }, 0],
  ["as many warnings as allowed", { warnings: 2 }, { failOn: "error", maxWarnings: 2 }, 0],
  ["more warnings than allowed", { warnings: 3 }, { failOn: "error", maxWarnings: 2 }, 1],
  ["more than allowed, no gate", { warnings: 1 }, { failOn: "never", maxWarnings: 0 }, 1],
  ["nothing readable", { checked: 0, unreadable: 1, errors: 1 }, { failOn: "error" }, 1],
  ["nothing readable, no gate", { checked: 0, errors: 1 }, { failOn: "never" }, 2],
  ["incomplete", { incomplete: true, errors: 1 }, { failOn: "error" }, 3],
])("%s", (_, found, gate, code) => {
  expect(exitOf({ ...none, ...found }, gate)).toBe(code);
});
