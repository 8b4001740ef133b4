import { expect, test } from "vitest";
import { memoryIo } from "./io-memory.ts";
import { main } from "./main.ts";

const failing = (error: Error): ReturnType<typeof memoryIo> => ({
  ...memoryIo(),
  out: () => {
    throw error;
  },
});

test("an interrupted prompt ends with 130 and no words", async () => {
  const error = Object.assign(new Error("closed"), { name: "ExitPromptError" });
  const io = failing(error);
  expect([await main(["schema"], io), io.stderr()]).toEqual([130, ""]);
});

test("a fault of ours is thrown on, not dressed up as the user's", async () => {
  await expect(main(["schema"], failing(new TypeError("x is undefined")))).rejects.toThrow("x is");
});

test("prints its version", async () => {
  const io = memoryIo();
  expect([await main(["--version"], io), io.stdout()]).toEqual([
    0,
    expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  ]);
});
