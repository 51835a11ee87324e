import type { Page } from 'playwright-core';

/** What a person answers, by the last part of a question's address; what is not there they do not know. */
export type Knows = Readonly<Record<string, string>>;

export interface ChildKnown {
  readonly name?: string;
  /** `YYYY-MM-DD`; left out, it is not known. */
  readonly born?: string;
  readonly knows: Knows;
}

export interface PersonStory {
  readonly who: 'CARER' | 'THINKING' | 'CARE_LEAVER' | 'HELPING';
  readonly helping?: 'CARER' | 'CARE_LEAVER';
  readonly council?: string;
  readonly children?: readonly ChildKnown[];
  readonly knows?: Knows;
  readonly category?: CategoryKnown;
  /** What is added to lists, by the last part of their address, and whether that is all. */
  readonly lists?: Readonly<
    Record<string, { readonly items: readonly Knows[]; readonly all: 'YES' | 'NO' | 'NOT_KNOWN' }>
  >;
}

/** What the council calls a care leaver, as they know it. */
export interface CategoryKnown {
  readonly category: string;
  readonly source: string;
  readonly asOn: string;
}

const MOST_PAGES = 90;

/** Walks from the start page to the end of the questions as a person would, with mouse and keyboard. Gives the addresses walked. */
export async function walk(page: Page, url: string, story: PersonStory): Promise<readonly string[]> {
  const walked: string[] = [];
  let added = 0;
  await page.goto(url);
  await press(page, /start now/i);
  await choose(page, 'who', story.who);
  if (story.helping) await choose(page, 'whom', story.helping);
  for (let count = 0; count < MOST_PAGES; count += 1) {
    const path = new URL(page.url()).pathname;
    if (path === '/answers') return walked;
    walked.push(path);
    if (path === '/children/new') await addChild(page, story.children?.[added++] ?? { knows: {} });
    else await answer(page, path, story);
  }
  throw new Error(`Still being asked after ${MOST_PAGES} pages: ${walked.slice(-5).join(', ')}`);
}

async function answer(
  page: Page,
  path: string,
  { council, children = [], knows = {}, lists = {}, category }: PersonStory,
): Promise<void> {
  if (path === '/children')
    return choose(page, 'another', (await page.locator('.kith-children li').count()) < children.length ? 'YES' : 'NO');
  if (path === '/council-category') return tellCategory(page, category);
  if (path.startsWith('/lists/'))
    return fillList(page, lists[path.split('/').at(-1)!] ?? { items: [], all: 'NOT_KNOWN' });
  const [, number] = /^\/children\/(\d+)\//.exec(path) ?? [];
  const slug = path.split('/').at(-1)!;
  const known = number
    ? children[Number(number) - 1]?.knows[slug]
    : (knows[slug] ?? (slug === 'council' ? council : undefined));
  return answerQuestion(page, known);
}

async function tellCategory(page: Page, known: CategoryKnown | undefined): Promise<void> {
  if (!known) return choose(page, 'category', 'NOT_KNOWN');
  for (const [field, value] of Object.entries(known)) await fillField(page, field, value);
  return goOn(page);
}

async function addChild(page: Page, { name, born }: ChildKnown): Promise<void> {
  if (name) await page.locator('#name').fill(name);
  if (!born) return press(page, 'I do not know');
  await fillDate(page, 'born', born);
  return goOn(page);
}

async function fillList(page: Page, { items, all }: NonNullable<PersonStory['lists']>[string]): Promise<void> {
  for (const item of items) {
    await andArrive(page, () => page.locator('main a[href$="/add"]').click());
    for (const [field, value] of Object.entries(item)) await fillField(page, field, value);
    await press(page, 'Save');
  }
  return choose(page, 'all', all);
}

async function fillField(page: Page, field: string, value: string): Promise<void> {
  if (await page.locator(`#${field}-day`).count()) return fillDate(page, field, value);
  if (await page.locator(`input[name="${field}"][type=radio]`).count()) {
    return page.locator(`input[name="${field}"][value="${value}"]`).check();
  }
  if (await page.locator(`select[name="${field}"]`).count()) {
    await page.locator(`select[name="${field}"]`).selectOption(value);
    return undefined;
  }
  return page.locator(`#${field}`).fill(value);
}

async function answerQuestion(page: Page, known: string | undefined): Promise<void> {
  if (await page.locator('input[type=radio]').count()) return choose(page, 'answer', known ?? 'NOT_KNOWN');
  if (known === undefined) return press(page, 'I do not know');
  if (await page.locator('#answer-day').count()) await fillDate(page, 'answer', known);
  else if (await page.locator('[data-kith-councils]').count()) await chooseCouncil(page, known);
  else await page.locator('#answer').fill(known);
  return goOn(page);
}

export async function choose(page: Page, name: string, value: string): Promise<void> {
  await page.locator(`input[name="${name}"][value="${value}"]`).check();
  await goOn(page);
}

const goOn = (page: Page): Promise<void> => press(page, 'Continue');

/** Presses a button that leads to another page, and waits for that page. */
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  andArrive(page, () => page.getByRole('button', { name }).click());

/** Follows a link, and waits for its page. */
export const follow = (page: Page, name: string | RegExp): Promise<void> =>
  andArrive(page, () => page.getByRole('link', { name }).click());

/**
 * Does what leads to another page, and waits until that one has loaded with its scripts. A click alone comes back as soon
 * as it is made: on a busy machine the page before would then be read, or answered, once more.
 */
async function andArrive(page: Page, act: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForEvent('load'), act()]);
}

export async function fillDate(page: Page, name: string, iso: string): Promise<void> {
  const [year, month, day] = iso.split('-').map((part) => String(Number(part)));
  await page.locator(`#${name}-day`).fill(day!);
  await page.locator(`#${name}-month`).fill(month!);
  await page.locator(`#${name}-year`).fill(year!);
}

/** By typing where JavaScript runs, out of the list where it does not. */
export async function chooseCouncil(page: Page, name: string): Promise<void> {
  const typed = page.locator('input[role="combobox"]');
  if (await typed.isVisible().catch(() => false)) {
    await typed.fill(name);
    await page.getByRole('option', { name, exact: true }).first().click();
  } else {
    await page.locator('select[data-kith-councils]').selectOption({ label: name });
  }
}
