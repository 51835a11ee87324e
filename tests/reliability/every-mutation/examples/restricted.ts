import type { Asking } from '../asking.ts';
import type { Examples } from '../example.ts';
import { registerCarer } from './people.ts';

interface Restriction {
  readonly restriction: { readonly named: readonly { readonly id: string }[] };
}

const WHY = 'Her aunt works here.';

const named = (asking: Asking, person: string) =>
  asking.done<Restriction>('personAccessGrant', { person, actor: 'olu', why: WHY }, 'restriction { named { id } }');

export const restricted: Examples = {
  personAccessGrant: async (asking) => ({ person: (await registerCarer(asking)).id, actor: 'olu', why: WHY }),
  personAccessWithdraw: async (asking) => {
    const { id } = await registerCarer(asking);
    const { restriction } = await named(asking, id);
    return { access: restriction.named[0]?.id, why: 'He moved teams.' };
  },
  personRestrict: async (asking) => ({ person: (await registerCarer(asking)).id, why: WHY }),
  personUnrestrict: async (asking) => {
    const { id: person } = await registerCarer(asking);
    await asking.done('personRestrict', { person, why: WHY }, 'restriction { restricted }');
    return { person, why: 'Her aunt has left.' };
  },
};
