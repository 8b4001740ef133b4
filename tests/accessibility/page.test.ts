// What a reader does with the page of a report: by keyboard, with and without scripts, on paper and on a phone.
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserPath, openBrowser, openPage, type OpenPage } from "./browser.ts";
import { reportPage } from "./pages.ts";

/** Costs and starts that stand in another order as texts than as what they mean; the last two say nothing. */
const rows = [
  ["900", "2027-11"],
  ["80000", "2026-02-01"],
  ["1200", "2026-Q3"],
  ["5000000", "2027"],
  ["99", "2026-12-24"],
  ["100000", "2030"],
  ["20", "2028-H2"],
  ["3000", "2026-01"],
  ["450.5", "2029"],
  ["70000", "2027-03"],
  ["600", "2026-10"],
] as const;

const actions = [
  ...rows.map(([amount, start], index) => {
    const title = index === 4 ? "Žákům bezpečnou cestu" : `Action ${index + 1}`;
    return `{ id: a${index}, title: ${title}, start: ${start}, costs: [{ id: c${index}, label: All, money: { amount: ${amount} } }] }`;
  }),
  "{ id: open, title: Not yet thought through }",
];

const plan = `iuc: plan/1
id: trams
title: Trams for all
profile: iuc-lap
language: en
status: draft
currency: EUR
cities: [{ id: porto, name: Porto, country: PT }]
actions:
${actions.map((action) => `  - ${action}`).join("\n")}
`;

const cellsOf = (table: Locator, column: number): Promise<string[]> =>
  table.locator(`tbody tr:not([hidden]) td:nth-child(${column})`).allTextContents();

describe.skipIf(browserPath === undefined)("the page of a report", { timeout: 60_000 }, () => {
  let browser: Browser;
  let html: string;
  const open = (options?: BrowserContextOptions): Promise<OpenPage> =>
    openPage(browser, html, options);
  const actionTable = (page: Page): Locator =>
    page
      .locator("table.rows")
      .filter({ has: page.getByText("Not yet thought through") })
      .first();

  beforeAll(async () => {
    browser = await openBrowser();
    html = await reportPage("trams.plan.yaml", { files: { "trams.plan.yaml": plan } });
  }, 60_000);
  afterAll(() => browser.close());

  test("lets a keyboard jump over the contents", async () => {
    const { page } = await open();
    await page.keyboard.press("Tab");
    await expect(page.locator(":focus").textContent()).resolves.toBe("Skip to the content");
    expect(await page.locator(":focus").boundingBox()).toMatchObject({ x: 17, y: 17 });
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("content");
  });

  test("sorts money by its value, both ways, and back", async () => {
    const { page } = await open();
    const table = actionTable(page);
    const head = table.getByRole("columnheader", { name: "Cost" });
    const written = await cellsOf(table, 4);
    await head.getByRole("button").focus();
    await page.keyboard.press("Enter");
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
    const up = await cellsOf(table, 4);
    expect(up.slice(0, 4)).toEqual(["€20", "€99", "€450.50", "€600"]);
    expect(up.slice(-3, -1)).toEqual(["€100,000", "€5,000,000"]);
    await page.keyboard.press("Space");
    expect(await head.getAttribute("aria-sort")).toBe("descending");
    const down = await cellsOf(table, 4);
    expect(down.slice(0, 2)).toEqual(["€5,000,000", "€100,000"]);
    expect(down.at(-1)).toBe(up.at(-1)); // what has no cost is last either way
    await page.keyboard.press("Enter");
    expect(await head.getAttribute("aria-sort")).toBeNull();
    expect(await cellsOf(table, 4)).toEqual(written);
  });

  test("sorts dates by the first day they may mean", async () => {
    const { page } = await open();
    const table = actionTable(page);
    const head = table.getByRole("columnheader", { name: "When" });
    await head.getByRole("button").click();
    const dates = (await cellsOf(table, 3)).map((text) => text.replace("from ", ""));
    expect(dates.slice(0, 6)).toEqual([
      "January 2026",
      "1 February 2026",
      "Q3 2026",
      "October 2026",
      "24 December 2026",
      "2027",
    ]);
    await table.getByRole("columnheader", { name: "Cost" }).getByRole("button").click();
    expect(await head.getAttribute("aria-sort")).toBeNull();
  });

  test("filters rows without regard to accents, and says how many are left", async () => {
    const { page } = await open();
    const table = actionTable(page);
    const field = page.getByLabel("Filter rows").first();
    await field.fill("zakum");
    expect(await cellsOf(table, 1)).toEqual(["Žákům bezpečnou cestu"]);
    const count = page.getByRole("status").first();
    expect(await count.textContent()).toBe("1 of 12 rows");
    await field.fill("nothing of the kind");
    expect(await count.textContent()).toBe("0 of 12 rows");
    await field.fill("");
    expect(await cellsOf(table, 1)).toHaveLength(12);
    expect(await count.textContent()).toBe("12 of 12 rows");
  });

  test("keeps to itself: nothing is asked for, nothing breaks its policy", async () => {
    const { page, requests, complaints } = await open();
    await page.getByRole("button", { name: "Cost" }).first().click();
    expect([...requests, ...complaints]).toEqual([]);
    expect(await page.evaluate("document.cookie + localStorage.length")).toBe("0");
  });

  test("lets nothing run that is not its own", async () => {
    const evil = html.replace("</main>", "<script>document.title = 'taken'</script></main>");
    const { page, complaints } = await openPage(browser, evil);
    expect(await page.title()).toBe("Trams for all");
    expect(complaints.join()).toContain("Content Security Policy");
    await page.close();
  });

  test("is whole without scripts", async () => {
    const { page } = await open({ javaScriptEnabled: false });
    const table = actionTable(page);
    expect(await cellsOf(table, 1)).toHaveLength(12);
    expect(await page.locator("button, input, output").count()).toBe(0);
    for (const landmark of ["banner", "navigation", "main", "contentinfo"] as const)
      expect(await page.getByRole(landmark).count()).toBe(1);
  });

  test("opens the data of a figure without scripts", async () => {
    const files = { "trams.plan.yaml": plan };
    const brief = await reportPage("trams.plan.yaml", { files, template: "summary" });
    const { page } = await openPage(browser, brief, { javaScriptEnabled: false });
    await page.locator("summary").first().click();
    expect(await page.locator("details[open] td").first().isVisible()).toBe(true);
    await page.close();
  });

  test("gives a wide table a box of its own to scroll, by keyboard too", async () => {
    const { page } = await open({ viewport: { width: 320, height: 700 } });
    const box = page.locator(".drawing").first();
    expect(await box.getAttribute("tabindex")).toBe("0");
    expect(await page.getByRole("group", { name: /^Figure 1\. / }).count()).toBe(1);
    await box.focus();
    await page.keyboard.press("ArrowRight");
    await expect
      .poll(() => page.evaluate<number>("document.querySelector('.drawing').scrollLeft"))
      .toBeGreaterThan(0);
  });

  test("asks no keyboard to stop where nothing scrolls", async () => {
    const { page } = await open();
    await expect.poll(() => page.locator(".drawing[tabindex], .scroll[role]").count()).toBe(0);
  });

  test("shows the data of figures on paper, and no controls", async () => {
    const { page } = await open();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".filter").first().isVisible()).toBe(false);
    expect(await page.locator(".skip").isVisible()).toBe(false);
    const ink = "getComputedStyle(document.body).color";
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.evaluate(ink)).toBe("rgb(28, 36, 40)");
  });
});
