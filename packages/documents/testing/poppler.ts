import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe } from '@jest/globals';

const PATIENCE_MS = 20_000;
const PROGRAMS = ['pdfinfo', 'pdffonts', 'pdftoppm', 'qpdf'] as const;
type Program = (typeof PROGRAMS)[number];

const isThere = (program: Program): boolean =>
  spawnSync(program, ['--version'], { timeout: PATIENCE_MS }).error === undefined;

const { skip: leavesOut } = describe;
const runs = describe;

/**
 * Tests that hold a PDF against programs of the system: poppler's and qpdf. Where they are not installed the tests are
 * skipped and say why; where they are demanded (`KITH_POPPLER=required`, as in `.ci/run`) they run and fail.
 */
export function describeWithPoppler(title: string, tests: () => void): void {
  const found = PROGRAMS.every(isThere) || process.env['KITH_POPPLER'] === 'required';
  const why = found ? '' : ' (skipped: no poppler or qpdf here; apt-get install poppler-utils qpdf)';
  (found ? runs : leavesOut)(`${title}${why}`, () => tests());
}

/** What a program says of a PDF, and whether it was content. `options` come before the file. */
export function poppler(program: Program, options: readonly string[], bytes: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'kith-paper-'));
  try {
    const file = join(folder, 'paper.pdf');
    writeFileSync(file, bytes);
    const { status, stdout, stderr } = spawnSync(program, [...options, file], {
      encoding: 'utf8',
      timeout: PATIENCE_MS,
    });
    return { content: status === 0, says: stdout, complains: stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How much of each page is inked, from nought to one, as it would be printed: nought is a blank sheet. */
export function inkOf(bytes: Uint8Array): readonly number[] {
  const folder = mkdtempSync(join(tmpdir(), 'kith-paper-'));
  try {
    const file = join(folder, 'paper.pdf');
    writeFileSync(file, bytes);
    spawnSync('pdftoppm', ['-r', '40', '-gray', file, join(folder, 'page')], { timeout: PATIENCE_MS });
    const pages = readdirSync(folder).filter((name) => name.endsWith('.pgm'));
    return pages.toSorted().map((name) => darkShareOf(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Of a binary PGM: three lines of head, then a byte for each dot. */
function darkShareOf(picture: Buffer): number {
  let start = 0;
  for (let line = 0; line < 3; line += 1) start = picture.indexOf('\n', start) + 1;
  const dots = picture.subarray(start);
  return dots.reduce((dark, dot) => dark + (dot < 160 ? 1 : 0), 0) / dots.length;
}
