import { euMembership } from "../plan/codes.generated.ts";

/** The currency most plans of a country are written in; nothing where we do not know. */
export const usualCurrency = (country: string): string | undefined =>
  ownMoney[country] ?? (isInUnion(country) ? "EUR" : undefined);

/** Whether a country is a member of the European Union, as far as our list knows. */
export const isInUnion = (country: string): boolean =>
  euMembership[country]?.some(({ to }) => to === undefined) ?? false;

/** Members of the European Union with their own money, and the countries of the programmes' partners. */
const ownMoney: Readonly<Record<string, string>> = {
  CZ: "CZK",
  DK: "DKK",
  HU: "HUF",
  PL: "PLN",
  RO: "RON",
  SE: "SEK",
  AR: "ARS",
  AU: "AUD",
  BR: "BRL",
  CA: "CAD",
  CL: "CLP",
  CN: "CNY",
  CO: "COP",
  GB: "GBP",
  ID: "IDR",
  IN: "INR",
  IS: "ISK",
  JP: "JPY",
  KR: "KRW",
  MX: "MXN",
  MY: "MYR",
  NO: "NOK",
  NZ: "NZD",
  PE: "PEN",
  TH: "THB",
  TR: "TRY",
  UA: "UAH",
  US: "USD",
  VN: "VND",
};
