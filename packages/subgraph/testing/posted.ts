import type { Subgraph } from '../subgraph.ts';

/** Lets the jobs of a subgraph run once, and gives the pages of the letters that left. */
export async function lettersLeaving(subgraph: Subgraph): Promise<readonly Uint8Array[]> {
  const letters: Uint8Array[] = [];
  const work = await subgraph.work({
    messenger: {
      email: () => Promise.reject(new Error('no email is sent')),
      letter: async ({ pdf }) => {
        letters.push(pdf);
        return { receipt: 'posted' };
      },
    },
    log: ({ job, error }) => {
      throw new Error(`${job}: ${error}`);
    },
  });
  await work?.once();
  return letters;
}
