import type { Paper } from '@kith/documents';

import { notice, type Notice } from './notices.ts';
import { dayInWords, days } from './words.ts';

/** To the landlord: the guarantee runs out, and goes on only where another is agreed. */
export const endingSoonForLandlord = (
  of: Notice & { readonly endsOn: string; readonly claimWithinDays: number },
): Paper =>
  notice(of, `The guarantee ${of.reference} runs out on ${dayInWords(of.endsOn)}`, [
    {
      kind: 'PARAGRAPH',
      text: `Our guarantee covers rent that falls due until ${dayInWords(of.endsOn)}. It does not go on by itself. If the letting goes on, you and your tenant can ask us for another one before that day.`,
    },
    {
      kind: 'PARAGRAPH',
      text: `Rent that falls due until then can be claimed within ${days(of.claimWithinDays)} of the day on which it was due.`,
    },
  ]);

/** To the young person: the same, and that their home does not end with it. */
export const endingSoonForTenant = (of: Notice & { readonly endsOn: string }): Paper =>
  notice(of, `Our promise to your landlord runs out on ${dayInWords(of.endsOn)}`, [
    {
      kind: 'PARAGRAPH',
      text: `We have promised your landlord that your rent is paid. That promise runs out on ${dayInWords(of.endsOn)}. Your tenancy does not end because of it.`,
    },
    {
      kind: 'PARAGRAPH',
      text: 'If you stay in your home, talk to your personal adviser soon. You can ask us for another promise before that day.',
    },
  ]);
