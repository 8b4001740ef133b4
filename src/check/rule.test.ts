import { expect, test } from "vitest";
import type { RuleLanguages } from "./rule.ts";

const words = { summary: "S.", why: "W.", fix: "F.", messages: { late: "too late" } };
const others = { fr: words, es: words };

test("words that lack a language of ours, or a message in one, do not compile", () => {
  // @ts-expect-error -- Portuguese is missing
  const noPortuguese: RuleLanguages<"late"> = { en: words, ...others };
  const noMessage: RuleLanguages<"late"> = {
    en: words,
    ...others,
    // @ts-expect-error -- the message "late" is missing
    pt: { ...words, messages: {} },
  };
  expect(Object.keys(noPortuguese)).not.toContain("pt");
  expect(Object.keys(noMessage.pt.messages)).not.toContain("late");
});
