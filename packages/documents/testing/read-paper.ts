import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface TaggedPart {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly TaggedPart[];
}

/** A PDF as a reader that is not ours finds it. */
export interface PaperRead {
  /** The text of each page in the order of drawing, line by line; what is decoration is in it too. */
  readonly pages: readonly string[];
  /** The tags of each page. */
  readonly tagged: readonly TaggedPart[];
  /** Every tag of every page, outermost first. */
  readonly roles: readonly string[];
  readonly marked: boolean;
  readonly title: string | undefined;
  readonly language: string | undefined;
  /** The part of PDF/UA that it says it keeps to. */
  readonly accessible: string | undefined;
}

export async function readPaper(bytes: Uint8Array): Promise<PaperRead> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const pdf = await task.promise;
    const pages: string[] = [];
    const tagged: TaggedPart[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
      tagged.push((await page.getStructTree()) as TaggedPart);
    }
    const { info, metadata } = await pdf.getMetadata();
    const said = info as { readonly Title?: string; readonly Language?: string };
    return {
      pages,
      tagged,
      roles: tagged.flatMap(rolesIn),
      marked: isMarked(await pdf.getMarkInfo()),
      title: said.Title,
      language: said.Language,
      accessible: (metadata?.get('pdfuaid:part') as string | null) ?? undefined,
    };
  } finally {
    await task.destroy();
  }
}

const rolesIn = ({ role, children = [] }: TaggedPart): string[] => [
  ...(role === undefined ? [] : [role]),
  ...children.flatMap(rolesIn),
];

/** A plain object in older versions of the reader, a map in newer ones. */
const isMarked = (info: unknown): boolean =>
  info !== null && typeof info === 'object' && 'get' in info
    ? (info as Map<string, unknown>).get('Marked') === true
    : (info as { Marked?: boolean } | null)?.Marked === true;
