import type * as Modules from "node:module";
import { expect, it, vi } from "vitest";
import { UserError } from "../errors.ts";
import { pngOf } from "./png.ts";

vi.mock("node:module", async (original) => {
  const { createRequire } = await original<typeof Modules>();
  return {
    createRequire: (from: string) => {
      const real = createRequire(from);
      const without = (name: string): unknown => {
        if (name.startsWith("@resvg/")) throw new Error("no binary for this machine");
        return real(name);
      };
      return Object.assign(without, { resolve: real.resolve });
    },
  };
});

it("says what to install where no rasteriser runs, and that SVG needs none", () => {
  const draw = (): Uint8Array => pngOf("<svg/>", { width: 100 });
  expect(draw).toThrow(UserError);
  expect(draw).toThrow(/no PNG here: @resvg\/resvg-js is not installed for \w+-\w+/);
});
