import type { Story } from '../workload.ts';

const ADA = { council: 'E06000035', actor: 'ada', roles: 'PERSONAL_ADVISER' };

const REGISTER = `mutation ($input: CareLeaverRegisterInput!) {
  done: careLeaverRegister(input: $input) { careLeaver { id revision } userErrors { code message } }
}`;

/** A young person is registered. */
export const registering: Story = async (client, name, told) => {
  const key = `register ${name}`;
  const input = { displayName: name, circumstances: { dateOfBirth: '2008-03-14' }, idempotencyKey: key };
  await client.ask(ADA, REGISTER, { input });
  told({ schema: 'people', council: ADA.council, key });
};
