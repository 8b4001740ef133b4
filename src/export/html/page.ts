import { escapeXml } from "../../figures/svg.ts";
import { clean } from "../clean.ts";
import type { Report } from "../report.ts";

export interface Page {
  readonly style: string;
  readonly body: string;
  /** What runs where scripts may; the page is whole without it. */
  readonly script?: string;
}

/** One HTML file around a body: no outside request, nothing to load, nothing that runs but its own script. */
export const htmlPage = async (
  { meta, labels }: Pick<Report, "meta" | "labels">,
  page: Page,
): Promise<string> => `<!doctype html>
<html lang="${escapeXml(meta.lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${await policy(page)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeXml(clean(meta.title))}</title>
${metaTags(meta)}<style>${page.style}</style>
</head>
<body>
<a class="skip" href="#content">${escapeXml(labels.skip)}</a>
${page.body}
${page.script === undefined ? "" : `<script type="module">${page.script}</script>\n`}</body>
</html>
`;

/** Nothing may be loaded; the style sheet and the script are named by their hashes. */
const policy = async ({ style, script }: Page): Promise<string> =>
  [
    "default-src 'none'",
    `style-src ${await sourceOf(style)}`,
    ...(script === undefined ? [] : [`script-src ${await sourceOf(script)}`]),
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const sourceOf = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
};

const metaTags = ({ author, description, date }: Report["meta"]): string =>
  Object.entries({ author, description, date })
    .flatMap(([name, value]) =>
      value === undefined ? [] : [`<meta name="${name}" content="${escapeXml(clean(value))}">\n`],
    )
    .join("");
