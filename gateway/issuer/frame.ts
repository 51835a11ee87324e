import { createHash } from 'node:crypto';

const STYLE = `
body { font: 1.125rem/1.5 system-ui, sans-serif; color: #0b0c0c; background: #fff; margin: 0 auto; max-width: 40rem; padding: 0 1rem 2rem; }
header { border-bottom: 4px solid #00562f; font-weight: bold; padding: 0.75rem 0; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 1.5rem 0 1rem; }
fieldset { border: 0; margin: 0 0 1.5rem; min-width: 0; padding: 0; }
legend { font-size: 1.25rem; font-weight: bold; margin: 0 0 0.5rem; padding: 0; }
label { align-items: center; cursor: pointer; display: flex; gap: 0.75rem; min-height: 2.75rem; padding: 0.25rem 0; }
input { accent-color: #00562f; flex: none; height: 1.5rem; margin: 0 0.25rem; width: 1.5rem; }
button { background: #00562f; border: 2px solid transparent; color: #fff; cursor: pointer; font: inherit; font-weight: bold; min-height: 2.75rem; padding: 0.5rem 1.25rem; }
a { color: inherit; }
:focus-visible { outline: 3px solid #0b0c0c; outline-offset: 2px; box-shadow: 0 0 0 5px #fd0; }
.wrong { border: 4px solid #b30c00; font-weight: bold; margin: 0 0 1.5rem; padding: 0.75rem 1rem; }
.wrong p { margin: 0; }
`;

/** What the pages may do: show themselves, and send their form to so many places. No script. */
const policyFor = (forms: string): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
    `form-action ${forms}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const headersWith = (forms: string) => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policyFor(forms),
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
});

/** For a page without a form. */
export const PAGE_HEADERS = headersWith("'none'");

/** For a form after which the browser is sent on to a program on this machine: browsers hold that place against it too. */
export const FORM_HEADERS = headersWith("'self' http://127.0.0.1:* http://localhost:*");

/** A whole page. `main` is HTML, `title` is not. */
export const framed = (title: string, main: string): string => `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – Kith, development</title>
<style>${STYLE}</style>
</head>
<body>
<header>Kith, for development</header>
<main>
${main}
</main>
</body>
</html>
`;

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
