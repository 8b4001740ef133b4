import { escapeXml } from "../../figures/svg.ts";
import { clean } from "../clean.ts";
import type { Report } from "../report.ts";

/** One HTML file around a body: no script, no outside request, nothing to load but its own style sheet. */
export const htmlPage = async (
  { meta, labels }: Pick<Report, "meta" | "labels">,
  style: string,
  body: string,
): Promise<string> => `<!doctype html>
<html lang="${escapeXml(meta.lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${await policy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeXml(clean(meta.title))}</title>
${metaTags(meta)}<style>${style}</style>
</head>
<body>
<a class="skip" href="#content">${escapeXml(labels.skip)}</a>
${body}
</body>
</html>
`;

/** Nothing may be loaded or run; the one style sheet is named by its hash. */
const policy = async (style: string): Promise<string> => {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`;
};

const metaTags = ({ author, description, date }: Report["meta"]): string =>
  Object.entries({ author, description, date })
    .flatMap(([name, value]) =>
      value === undefined ? [] : [`<meta name="${name}" content="${escapeXml(clean(value))}">\n`],
    )
    .join("");
