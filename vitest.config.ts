import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "tests/**/*.test.ts", "scripts/**/*.test.ts"],
    environment: "node",
    testTimeout: 30_000,
    // Terminal, clock and locale of the machine must not reach a test.
    env: { NO_COLOR: "1", TZ: "UTC", LC_ALL: "C.UTF-8", LANG: "C.UTF-8" },
  },
});
