import { expect, test } from "vitest";
import { placeholderIn } from "./placeholders.ts";

test.each([
  ["TODO", "TODO"],
  ["TODO: ask the finance department", "TODO"],
  ["Plant trees (TBD)", "TBD"],
  ["Owner TBC by the council", "TBC"],
  ["Lorem ipsum dolor", "Lorem ipsum"],
  ["costs of xxx euro", "xxx"],
  ["about XXX € a year", "XXX"],
  ["XXX", "XXX"],
  ["is it public? [yes/no]", "[yes/no]"],
  ["é público? [sim / não]", "[sim / não]"],
  ["(insert indicator name)", "(insert indicator name)"],
  ["Ziel [bitte ausfüllen]", "[bitte ausfüllen]"],
  ["trees, benches, etc. etc.", "etc. etc."],
  ["who pays???", "???"],
  ["++", "++"],
  ["very good ++ for the climate", "++"],
  ["…", "…"],
  [" - ", "-"],
])("%j holds the placeholder %j", (text, found) => {
  expect(placeholderIn(text)).toBe(found);
});

test.each([
  ["A cidade para todo o mundo"],
  ["Todo el barrio participa en todo"],
  ["PLAN PARA TODO EL BARRIO"],
  ["Programa TODO LIMPIO"],
  ["El método y el período"],
  ['the source says "TBD" here'],
  ["die Quelle schreibt „TBD“"],
  ["Parque XXX Aniversario"],
  ["XXX Congress of the XIX century"],
  ["%"],
  ["C++ and benches, etc."],
  ["either/or, and/or"],
  [
    "streets (please see the map of the streets for the whole of the city and its neighbours, 2024)",
  ],
  ["Really? Yes!"],
  ["[no. 12/2024]"],
  ["тодо"],
  [""],
])("%j is honest", (text) => {
  expect(placeholderIn(text)).toBeUndefined();
});
