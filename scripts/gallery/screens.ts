import { chromium } from "playwright-core";

const views = [
  { name: "light", width: 1180, height: 1050, scheme: "light", at: "all-actions-at-a-glance" },
  { name: "dark", width: 1180, height: 1050, scheme: "dark", at: "timeline" },
  { name: "phone", width: 390, height: 844, scheme: "light", at: "summary" },
] as const;

/** Pictures of a page on a light screen, a dark one and a phone; each a screenful. */
export const screens = async (page: string, folder: string): Promise<readonly string[]> => {
  const executablePath = process.env.CHROME_PATH ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const pictures: string[] = [];
  for (const { name, width, height, scheme, at } of views) {
    const view = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
    await view.goto(`${page}#${at}`);
    const path = `${folder}/${name}.png`;
    await view.screenshot({ path });
    pictures.push(path);
  }
  await browser.close();
  return pictures;
};
