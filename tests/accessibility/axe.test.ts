// Every template with every example, and feedback sheets, as a browser shows them: what axe-core finds against
// WCAG 2.2 A and AA, on a wide screen, a dark one, a narrow one (320 pixels) and on paper.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserPath, openBrowser, openPage } from "./browser.ts";
import { examples, feedbackPage, reportPage, templates } from "./pages.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

/** What colours can spoil: the rest does not change with them. */
const inColors: RunOptions = {
  runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
};
const all: RunOptions = {
  runOnly: { type: "tag", values: wcag },
  rules: { "target-size": { enabled: true } },
};

/** Faults as axe tells them: rule, and where. */
const faultsIn = async (page: Page, options: RunOptions): Promise<readonly string[]> => {
  const { violations } = await page.evaluate<Pick<AxeResults, "violations">>(
    `axe.run(document, ${JSON.stringify({ ...options, resultTypes: ["violations"] })})`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")} ${failureSummary ?? ""}`),
  );
};

const overflow = (page: Page): Promise<number> =>
  page.evaluate("document.documentElement.scrollWidth - innerWidth");

const expectAccessible = async (browser: Browser, html: string): Promise<void> => {
  const { page, requests, complaints } = await openPage(browser, html);
  await page.evaluate(axe);
  expect(await faultsIn(page, all)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await faultsIn(page, inColors)).toEqual([]);
  await page.emulateMedia({ media: "print" });
  expect(await faultsIn(page, inColors)).toEqual([]);
  await page.emulateMedia({ media: "screen", colorScheme: "light" });
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await faultsIn(page, all)).toEqual([]);
  expect([...requests, ...complaints]).toEqual([]);
  await page.close();
};

describe.skipIf(browserPath === undefined)("no fault against WCAG 2.2 A and AA", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  const pages = templates.flatMap((template) => examples.map((plan) => [template, plan] as const));
  test.each(pages)("template %s, example %s", { timeout: 120_000 }, async (template, plan) => {
    await expectAccessible(browser, await reportPage(`examples/${plan}`, { template }));
  });

  test("a faint page without a language is told", async () => {
    const html = "<!doctype html><title>x</title><main><h1 style='color:#999'>Faint</h1></main>";
    const { page } = await openPage(browser, html);
    await page.evaluate(axe);
    const rules = (await faultsIn(page, all)).map((fault) => fault.split(" ")[0]);
    expect(rules).toEqual(["color-contrast", "html-has-lang"]);
    await page.close();
  });

  test("feedback sheets", { timeout: 120_000 }, async () => {
    await expectAccessible(browser, await feedbackPage("examples/vic", "examples/roma-yantai"));
  });
});
