import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** A Chromium of this machine; one elsewhere is named by CHROME_PATH. */
export const browserPath = [process.env.CHROME_PATH ?? "", ...usualPlaces].find(
  (path) => path !== "" && existsSync(path),
);

if (browserPath === undefined)
  process.stderr.write(
    "tests/accessibility: skipped, as there is no Chromium here (apt-get install chromium, or set CHROME_PATH)\n",
  );

/** Starts the browser of this machine. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: browserPath ?? "", args: ["--no-sandbox"] });

/** A page opened like any other, its policy in force, and what it asked for besides itself. */
export interface OpenPage {
  readonly page: Page;
  readonly requests: readonly string[];
  /** What the browser complained about: faults of scripts, breaches of the policy. */
  readonly complaints: readonly string[];
}

const address = "http://report.test/";

/** Opens a text as a page. Whatever else is asked for is refused and noted. */
export const openPage = async (
  browser: Browser,
  html: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if (url === address)
      return route.fulfill({ body: html, contentType: "text/html; charset=utf-8" });
    if (!url.startsWith("data:")) requests.push(url);
    return route.abort();
  });
  await page.goto(address);
  return { page, requests, complaints };
};
