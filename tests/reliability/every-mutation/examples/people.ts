import type { Asking } from '../asking.ts';
import type { Examples } from '../example.ts';

export interface Registered {
  readonly id: string;
  readonly revision: number;
}

/** A care leaver of whom enough is known to be given a grant: 18, in foster care from 10. */
export const registerCareLeaver = async (asking: Asking, circumstances: object = {}): Promise<Registered> =>
  (
    await asking.done<{ careLeaver: Registered }>(
      'careLeaverRegister',
      { displayName: 'Ava', circumstances },
      'careLeaver { id revision }',
    )
  ).careLeaver;

export const registerCarer = async (asking: Asking, circumstances: object = {}): Promise<Registered> =>
  (
    await asking.done<{ carer: Registered }>(
      'carerRegister',
      { displayName: 'Jaz', circumstances },
      'carer { id revision }',
    )
  ).carer;

const WREN = { ref: 'wren', dateOfBirth: '2019-03-14' };

export const people: Examples = {
  careLeaverRegister: () => ({ displayName: 'Ava', circumstances: { dateOfBirth: '2008-03-14' } }),
  careLeaverCorrect: async (asking) => {
    const { id, revision } = await registerCareLeaver(asking);
    return { careLeaver: id, revision, why: 'A letter.', circumstances: { dateOfBirth: '2008-03-14' } };
  },
  carerRegister: () => ({ displayName: 'Jaz', circumstances: { children: [WREN] } }),
  carerCorrect: async (asking) => {
    const { id, revision } = await registerCarer(asking);
    return { carer: id, revision, why: 'She rang.', displayName: 'Jaz B.' };
  },
  personDeathRecord: async (asking) => ({
    person: (await registerCareLeaver(asking)).id,
    diedOn: '2026-01-15',
    why: 'The registrar wrote to us.',
  }),
  kinshipChildAdd: async (asking) => {
    const { id, revision } = await registerCarer(asking);
    return { carer: id, revision, why: 'A brother came.', child: WREN };
  },
  kinshipChildCorrect: async (asking) => {
    const { id, revision } = await registerCarer(asking, { children: [WREN] });
    return { carer: id, revision, why: 'The certificate.', child: { ...WREN, dateOfBirth: '2019-03-15' } };
  },
};
