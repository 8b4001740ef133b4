import { describe, expect, test } from "vitest";
import {
  forCommand,
  forCommandProperty,
  forJson,
  forSarifMessage,
  forTerminal,
  forUri,
} from "./escape.ts";

describe("for a terminal", () => {
  test.each([
    ["line ends", "a\nb\r\nc", "a\\nb\\r\\nc"],
    ["colours", "\u001b[31mred", "^[[31mred"],
    ["titles and clipboards", "\u001b]52;c;x\u0007", "^[]52;c;x^G"],
    ["controls of eight bits", "\u009b31m", "\\u{9b}31m"],
    ["directions", "a\u202eb", "a\\u{202e}b"],
    ["commands at a start", "::error::x", "\\u{3a}:error::x"],
    ["commands after a space", "a ::error::x", "a \\u{3a}:error::x"],
    ["commands anywhere", "a##[debug]b ##vso[x]", "a\\u{23}#[debug]b \\u{23}#vso[x]"],
    ["letters of scripts", "Łódź 烟台 क्षि 👩‍🌾", "Łódź 烟台 क्षि 👩‍🌾"],
    ["colons and headings", "a::b ## C [d]", "a::b ## C [d]"],
  ])("%s", (_, text, shown) => {
    expect(forTerminal(text)).toBe(shown);
  });
});

describe("for JSON", () => {
  const hostile = "\u009b31m \u202e \u2028 ##[error]x ##vso[a] \ud800 \u{e0041} \u{e0080} 👩‍🌾 \n";
  test("keeps every value", () => {
    expect(JSON.parse(forJson({ hostile }))).toEqual({ hostile });
  });
  test("holds nothing a terminal or a log reader obeys", () => {
    expect(forJson({ hostile })).not.toMatch(
      /[\u0080-\u009f\u2028\u202e\u{e0000}-\u{e0fff}]|##\w*\[/u,
    );
  });
});

test.each([
  ["a%b", "a%25b"],
  ["a\nb\r\nc\rd", "a\\nb\\r\\nc\\rd"],
  ["a::b,c", "a::b,c"],
  ["\u001b[31m", "^[[31m"],
])("for the message of a command: %j", (text, escaped) => {
  expect(forCommand(text)).toBe(escaped);
});

test("for a property of a command: colons and commas too", () => {
  expect(forCommandProperty("a:b,c%\n")).toBe("a%3Ab%2Cc%25\\n");
});

test.each([
  ["plans/lyon.yaml", "plans/lyon.yaml"],
  ["plans/a b#c?d%e.yaml", "plans/a%20b%23c%3Fd%25e.yaml"],
  ["../Łódź/plan.yaml", "../%C5%81%C3%B3d%C5%BA/plan.yaml"],
  ["mailto:x.yaml", "mailto%3Ax.yaml"],
  ["a'(b)*!.yaml", "a%27%28b%29%2A%21.yaml"],
  ["/srv/a b.yaml", "file:///srv/a%20b.yaml"],
  ["C:/plans/a b.yaml", "file:///C:/plans/a%20b.yaml"],
  ["half\ud800.yaml", "half%EF%BF%BD.yaml"],
])("as a URI: %j", (path, uri) => {
  expect(forUri(path)).toBe(uri);
});

test("B31: a SARIF message spells out what nobody would see", () => {
  expect(forSarifMessage("a\u202eb\u001b[2J")).toBe("a\\u{202e}b^[[2J");
});
