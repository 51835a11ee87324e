import type { Groups } from './groups.ts';
import { moneyInWords } from './money-in-words.ts';
import type { Totals } from './totals.ts';

/** The whole statement in one or two plain sentences. */
export function headlineOf(groups: Groups, totals: Totals): string {
  const due = moneyInWords(totals.entitled);
  const possible = moneyInWords(totals.ifCouncilAgrees);
  const sentences = [
    due && `You are entitled to ${due}.`,
    !due && groups.entitled.length > 0 && `You are entitled to ${count(groups.entitled.length, 'kind')} of help.`,
    possible && `The council can choose to give ${possible}${due ? ' more' : ''}.`,
    groups.needToKnow.length > 0 && `We need to know more before we can answer ${questions(groups.needToKnow.length)}.`,
  ].filter((sentence) => sentence !== false && sentence !== '');
  if (sentences.length > 0) return sentences.join(' ');
  return groups.councilDecides.length > 0
    ? 'The council can choose to help you. Ask it to decide.'
    : 'We found nothing that you are entitled to on this date. See what would change that.';
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

const questions = (number: number): string => (number === 1 ? 'one part of this' : `${number} parts of this`);
