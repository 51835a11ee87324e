import { readFileSync } from 'node:fs';

/** A query that a page of the documentation prints, and the answer that it prints beside it. */
export interface PrintedExample {
  /** The heading above it and its place below that: "A carer of yours, 2". */
  readonly name: string;
  readonly query: string;
  readonly variables: unknown;
  /** The GSS code of the council whose staff ask, or the id of somebody who signs in; nobody where it is left out. */
  readonly as: string | undefined;
  /** Why they look, where they say it. */
  readonly purpose: string | undefined;
  readonly answer: unknown;
}

interface Block {
  readonly heading: string;
  /** The words after the three backticks: `graphql as medway-adviser for Review`, `json variables`, `json answer`. */
  readonly words: readonly string[];
  readonly text: string;
}

/**
 * Every query of a page, by its path in the project. A query is a block that begins with `graphql`; what it is asked with
 * and what is answered are the blocks after it that begin with `json variables` and `json answer`.
 *
 * @throws Error for a query that prints no answer.
 */
export function printedExamples(path: string): readonly PrintedExample[] {
  const blocks = blocksOf(path);
  return blocks.flatMap(({ heading, words, text }, index) => {
    const [language, as, whom, why, ...purpose] = words;
    if (language !== 'graphql') return [];
    const until = blocks.findIndex((block, later) => later > index && block.words[0] === 'graphql');
    const own = blocks.slice(index + 1, until === -1 ? undefined : until);
    const json = (of: string) => own.find((block) => block.words.join(' ') === `json ${of}`)?.text;
    const [variables, answer] = [json('variables'), json('answer')];
    if (answer === undefined) throw new Error(`${path}, ${heading}: a query without its answer`);
    return [
      {
        name: heading,
        query: text,
        variables: variables === undefined ? undefined : JSON.parse(variables),
        as: as === 'as' ? whom : undefined,
        purpose: why === 'for' ? purpose.join(' ') : undefined,
        answer: JSON.parse(answer) as unknown,
      },
    ];
  });
}

/** The text of every block of a page that is marked with one word, such as `sh`. */
export const printedText = (path: string, word: string): readonly string[] =>
  blocksOf(path)
    .filter(({ words }) => words.join(' ') === word)
    .map(({ text }) => text);

const blocksOf = (path: string): readonly Block[] =>
  blocksIn(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

function blocksIn(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let heading = '';
  let open: { readonly words: readonly string[]; readonly lines: string[] } | undefined;
  for (const line of markdown.split('\n')) {
    if (open) {
      if (line === '```') {
        blocks.push({ heading, words: open.words, text: open.lines.join('\n') });
        open = undefined;
      } else open.lines.push(line);
    } else if (line.startsWith('```')) open = { words: line.slice(3).split(' '), lines: [] };
    else if (/^#+ /.test(line)) heading = line.replace(/^#+ /, '');
  }
  return blocks;
}
