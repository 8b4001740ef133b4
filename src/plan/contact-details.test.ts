import { expect, test } from "vitest";
import { contactDetailIn } from "./contact-details.ts";

test.each([
  ["write to ana.silva@city.example", "email"],
  ["<info@stadt-köln.example>", "email"],
  ["+351 253 616 060", "phone"],
  ["call +386 3 896 16 00 in the morning", "phone"],
  ["+44 (0)20 7946 0958", "phone"],
  ["+351253616060", "phone"],
  ["Tel.: 0221 445 12", "phone"],
  ["тел. 066 801 102", "phone"],
])("%j holds an %s", (text, found) => {
  expect(contactDetailIn(text)).toBe(found);
});

test.each([
  ["+12 000 000 EUR"],
  ["+1.436.000 t"],
  ["+12000000 EUR"],
  ["2026-2030, 30 590 000 kg"],
  ["https://city.example/@plan"],
  ["https://maps.example/@46.36,15.11,14z"],
  ["3 cars @ 20 000 EUR each"],
  ["telephone lines: 12"],
  ["hotel 1234567 rooms"],
  ["ISBN 978-3-16-148410-0"],
  [""],
])("%j holds neither", (text) => {
  expect(contactDetailIn(text)).toBeUndefined();
});
