import { createHash } from 'node:crypto';

import type { DemonstrationUser } from './demonstration-users.ts';

const STYLE = `
body { font: 1.125rem/1.5 system-ui, sans-serif; color: #0b0c0c; background: #fff; margin: 0 auto; max-width: 40rem; padding: 1rem; }
fieldset { border: 0; margin: 0; padding: 0; }
legend { font-size: 1.25rem; font-weight: bold; margin: 1rem 0 0.5rem; padding: 0; }
label { align-items: center; display: flex; gap: 0.75rem; min-height: 2.75rem; }
input { height: 1.5rem; width: 1.5rem; }
button { background: #00562f; border: 0; color: #fff; cursor: pointer; font: inherit; font-weight: bold; margin-top: 1rem; min-height: 2.75rem; padding: 0.5rem 1.25rem; }
:focus-visible { outline: 3px solid #0b0c0c; outline-offset: 2px; box-shadow: 0 0 0 5px #fd0; }
.wrong { border-left: 5px solid #b30c00; color: #b30c00; font-weight: bold; padding-left: 0.75rem; }
`;

/**
 * What the sign-in page may do: show itself and send its form, from where the browser is sent on to a program on this
 * machine. No script.
 */
export const SIGN_IN_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  // Browsers hold the places that a form is sent on to against this as well.
  "form-action 'self' http://127.0.0.1:* http://localhost:*",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page on which a developer chooses whom to be. */
export function signInPage(action: string, users: readonly DemonstrationUser[], nobodyChosen: boolean): string {
  const wrong = nobodyChosen
    ? '<p class="wrong" id="wrong" role="alert">Choose one of these people, then press “Sign in”.</p>'
    : '';
  const councils = Map.groupBy(users, ({ name }) => name.split(', ').at(-1) ?? '');
  const groups = [...councils].map(([council, people]) => group(council, people, nobodyChosen)).join('');
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${nobodyChosen ? 'Error: ' : ''}Who do you want to be? – Kith, development</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Who do you want to be?</h1>
<p>Everybody here is made up. This page is for development, and never runs where real people are.</p>
${wrong}
<form method="post" action="${escaped(action)}">
${groups}
<button type="submit">Sign in</button>
</form>
</main>
</body>
</html>
`;
}

const group = (council: string, people: readonly DemonstrationUser[], nobodyChosen: boolean): string => `<fieldset${
  nobodyChosen ? ' aria-describedby="wrong"' : ''
}>
<legend>${escaped(council)}</legend>
${people.map(choice).join('\n')}
</fieldset>
`;

const choice = ({ id, name }: DemonstrationUser): string =>
  `<label><input type="radio" name="who" value="${escaped(id)}"> ${escaped(name)}</label>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
