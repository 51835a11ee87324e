import { avasGrant } from './avas-grant.ts';
import { colleaguesAt, type Colleagues } from './colleagues.ts';
import { mayasGuarantee } from './mayas-guarantee.ts';
import { rosesAllowance } from './roses-allowance.ts';
import { tomsArrangement } from './toms-arrangement.ts';

const CHAPTERS: Readonly<Record<string, (by: Colleagues, today: string) => Promise<void>>> = {
  'Ava’s leaving care grant': avasGrant,
  'Tom’s arrangement': tomsArrangement,
  'Maya’s rent guarantee': mayasGuarantee,
  'Rose’s kinship allowance': rosesAllowance,
};

/**
 * Tells a small story in the demonstration council, by the acts that anybody's staff would do, through a running gateway:
 * ledger, letters, outbox and audit are what they would be. What has happened already is left as it is, so that it can be
 * told at every start. A chapter that is refused is said, and left out.
 *
 * @param today `YYYY-MM-DD`.
 */
export async function tellStory(url: string, today: string, say: (sentence: string) => void): Promise<void> {
  const colleagues = colleaguesAt(url);
  const told = await Promise.all(
    Object.entries(CHAPTERS).map(async ([chapter, happen]) => {
      try {
        await happen(colleagues, today);
        return [chapter];
      } catch (error) {
        say(`The demonstration goes without ${chapter}: ${error instanceof Error ? error.message : String(error)}`);
        return [];
      }
    }),
  );
  const chapters = told.flat();
  if (chapters.length > 0) say(`To look at, all made up: ${chapters.join(', ')}. The README says how.`);
}
