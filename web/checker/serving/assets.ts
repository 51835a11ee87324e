import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { brandStyles, type Brand } from '../brand.ts';

const require = createRequire(import.meta.url);
const ours = (path: string): Buffer => readFileSync(new URL(`../${path}`, import.meta.url));
const theirs = (path: string): Buffer => readFileSync(require.resolve(path));

const CSS = 'text/css; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';

/** A file that every page may ask for, read once and compressed once. */
export interface Asset {
  readonly type: string;
  readonly plain: Buffer;
  readonly brotli?: Buffer;
  readonly gzip?: Buffer;
}

export interface Assets {
  /** By path below `/assets/`. */
  readonly files: ReadonlyMap<string, Asset>;
  /** Changes when any file does, so that browsers may keep them for a year. */
  readonly version: string;
}

export function assetsFor(brand: Brand): Assets {
  const files = new Map<string, Asset>([
    ['checker.css', compressed(CSS, ours('styles/checker.css'))],
    ['brand.css', compressed(CSS, Buffer.from(brandStyles(brand)))],
    ['checker.js', compressed(SCRIPT, ours('browser/checker.js'))],
    ['council-chooser.js', compressed(SCRIPT, ours('browser/council-chooser.js'))],
    ['govuk-frontend.min.js', compressed(SCRIPT, theirs('govuk-frontend/dist/govuk/govuk-frontend.min.js'))],
    ['autocomplete.js', compressed(SCRIPT, theirs('accessible-autocomplete'))],
    ['icon.svg', compressed('image/svg+xml', ours('browser/icon.svg'))],
    ['atkinson-400.woff2', font(400)],
    ['atkinson-700.woff2', font(700)],
  ]);
  const digest = createHash('sha256');
  for (const { plain } of files.values()) digest.update(plain);
  return { files, version: digest.digest('hex').slice(0, 10) };
}

const compressed = (type: string, plain: Buffer): Asset => ({
  type,
  plain,
  brotli: brotliCompressSync(plain),
  gzip: gzipSync(plain),
});

/** WOFF2 is compressed already. */
const font = (weight: 400 | 700): Asset => ({
  type: 'font/woff2',
  plain: theirs(`@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-${weight}-normal.woff2`),
});

/** The bytes to send for an Accept-Encoding header, and the encoding they are in. */
export function encoded(asset: Asset, accepts: string): { bytes: Buffer; encoding?: 'br' | 'gzip' } {
  if (asset.brotli && /\bbr\b/.test(accepts)) return { bytes: asset.brotli, encoding: 'br' };
  if (asset.gzip && /\bgzip\b/.test(accepts)) return { bytes: asset.gzip, encoding: 'gzip' };
  return { bytes: asset.plain };
}
