import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile, Logger } from 'sass';

/** Where the stylesheet that is served stands. It is committed: nobody who runs Kith needs Sass. */
export const stylesheet = new URL('./checker.css', import.meta.url);

/** The stylesheet as Sass makes it now. */
export function makeStyles(): string {
  const { css } = compile(fileURLToPath(new URL('./checker.scss', import.meta.url)), {
    loadPaths: [fileURLToPath(new URL('../node_modules', import.meta.url))],
    style: 'compressed',
    logger: Logger.silent,
  });
  return `${css}\n`;
}

if (import.meta.main) writeFileSync(stylesheet, makeStyles());
