// What a browser adds to pages that work without it: the exit button's keyboard shortcut, error focus, print.
import {
  Button,
  ErrorSummary,
  ExitThisPage,
  NotificationBanner,
  Radios,
  SkipLink,
  createAll,
} from './govuk-frontend.min.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');

createAll(Button, { preventDoubleClick: true });
for (const component of [ErrorSummary, ExitThisPage, NotificationBanner, Radios, SkipLink]) createAll(component);

for (const button of document.querySelectorAll('[data-kith-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

for (const button of document.querySelectorAll('[data-kith-copy]')) {
  const text = document.getElementById(button.getAttribute('data-kith-copy') ?? '');
  const said = document.getElementById(button.getAttribute('aria-describedby') ?? '');
  if (!text || !said || !navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener('click', () => void copy(text, said, button.getAttribute('data-kith-copied') ?? ''));
}

async function copy(text, said, copied) {
  await navigator.clipboard.writeText(text.textContent ?? '');
  said.textContent = copied;
}
