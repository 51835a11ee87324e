import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';

const require = createRequire(import.meta.url);
const IN_ENGLISH = new Intl.ListFormat('en-GB');

/** The templates: ours, and the components of GOV.UK Frontend. Everything that they print is escaped. */
export function templates(): nunjucks.Environment {
  const folders = [
    fileURLToPath(new URL('../views', import.meta.url)),
    join(dirname(require.resolve('govuk-frontend/package.json')), 'dist'),
  ];
  const loader = new nunjucks.FileSystemLoader(folders, { noCache: false, watch: false });
  const environment = new nunjucks.Environment(loader, {
    autoescape: true,
    throwOnUndefined: false,
    trimBlocks: true,
    lstripBlocks: true,
  });
  // Nunjucks has `capitalize`, which also makes the rest of a name small.
  environment.addFilter('capitalise', (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1));
  // For words that stand in English only: "Mia, Leo and Zac".
  environment.addFilter('listed', (names: readonly string[]) => IN_ENGLISH.format(names));
  return environment;
}
