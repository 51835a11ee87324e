import { kith, KithError } from '@kith/client';

/** What a council's portal shows somebody who asks: the headline, and what to say where the facts cannot be. */
export async function headlineFor(gatewayUrl: string, dateOfBirth: string): Promise<string> {
  const portal = kith({ url: gatewayUrl, timeoutMs: 30_000 });
  try {
    const { summary } = await portal.checkCarer({
      asOf: '2026-03-02',
      knownOn: '2026-03-02',
      circumstances: {
        council: 'E08000035',
        childrenComplete: 'YES',
        children: [{ ref: 'sam', dateOfBirth, livesIn: 'E08000035', arrangement: 'KINSHIP_FOSTERING' }],
      },
    });
    return summary.headline;
  } catch (error) {
    if (error instanceof KithError && error.has('BAD_CIRCUMSTANCES')) return 'Please look at the date of birth again.';
    throw error;
  }
}
