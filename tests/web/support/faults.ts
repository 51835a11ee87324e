import axe from 'axe-core';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The page, with axe in whatever it shows from now on. */
export async function withAxe(page: Page): Promise<Page> {
  await page.context().addInitScript({ content: axe.source });
  return page;
}

/** What axe finds on the page as it is shown now, short enough to read. */
export async function faultsOn(page: Page): Promise<object[]> {
  const found = await page.evaluate(async (rules) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: { type: 'tag', values: rules },
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => ({ id, at: nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)) }));
  }, RULES);
  return found.map((fault) => ({ page: new URL(page.url()).pathname, ...fault }));
}
