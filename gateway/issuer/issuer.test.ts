import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bearerTokens } from '@kith/subgraph';

import { demonstrationUsers } from './demonstration-users.ts';
import { DEVELOPMENT_AUDIENCE } from './names.ts';
import { NAMES, tokenFor } from './sign-in.ts';
import { startDevelopmentIssuer, type DevelopmentIssuer } from './start.ts';
import { signInAddress } from './testing.ts';

const OWN_RECORD = '00000000-0000-7000-8000-000000000001';

let issuer: DevelopmentIssuer;
beforeAll(async () => {
  issuer = await startDevelopmentIssuer({ port: 0, recordIdOf: () => OWN_RECORD, environment: {} });
});
afterAll(() => issuer.stop());

const signedInAs = async (name: string) =>
  bearerTokens({ issuer: issuer.url, audience: DEVELOPMENT_AUDIENCE }).callerOf(
    `Bearer ${await tokenFor(issuer.url, name)}`,
  );

describe('the development issuer', () => {
  test('lets a developer be a member of staff, by code and PKCE, and Kith believes its token', async () => {
    expect(await signedInAs('Team manager, Medway')).toEqual({
      kind: 'STAFF',
      council: 'E06000035',
      actor: 'medway-manager',
      roles: ['TEAM_MANAGER'],
    });
  });

  test('lets a developer be a young person on their own record, and a carer on theirs', async () => {
    const own = { kind: 'PERSON', council: 'E06000035', subject: OWN_RECORD };
    expect(await signedInAs('Young person, Medway')).toEqual({ ...own, actor: 'medway-young-person' });
    expect(await signedInAs('Carer, Medway')).toEqual({ ...own, actor: 'medway-carer' });
  });

  test("gives a council's system what it was given leave to do, by client credentials", async () => {
    expect(await signedInAs('Portal, Bradford')).toEqual({
      kind: 'SYSTEM',
      council: 'E08000032',
      actor: 'bradford-portal',
      scopes: ['person:read', 'grant:read'],
    });
  });

  test('has a token for everybody it names', async () => {
    for (const name of NAMES) expect(await signedInAs(name)).toMatchObject({ council: expect.stringMatching(/^E0/) });
  });

  test('has none for anybody else', async () => {
    await expect(tokenFor(issuer.url, 'Mayor, Medway')).rejects.toThrow(/Nobody is called “Mayor, Medway”/);
  });

  test('shows a page without a script, with a label for everybody, and asks again where nobody was chosen', async () => {
    const begin = signInAddress(issuer.url);
    const sent = await fetch(begin, { redirect: 'manual' });
    const cookie = sent.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    const url = new URL(sent.headers.get('location') ?? '', begin);
    const page = await fetch(url, { headers: { cookie } });
    const html = await page.text();
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(html).not.toContain('<script');
    for (const { id, name } of demonstrationUsers) {
      expect(html).toMatch(new RegExp(`<label><input type="radio" name="who" value="${id}"[^>]*> ${name}</label>`));
    }
    const again = await fetch(url, { method: 'POST', headers: { cookie }, body: new URLSearchParams({ who: 'me' }) });
    expect([again.status, await again.text()]).toEqual([422, expect.stringContaining('role="alert"')]);
  });

  test('goes on with nobody who did not begin', async () => {
    const answer = await fetch(`${issuer.url}/interaction/nobody`);
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('too long ago')]);
  });

  test('says why a sign-in that cannot be does not begin, and fetches nothing from elsewhere for it', async () => {
    const address = signInAddress(issuer.url);
    address.searchParams.set('client_id', '<nobody>');
    const answer = await fetch(address);
    const html = await answer.text();
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(html).toContain('<p>client is invalid</p>');
    expect(html).not.toMatch(/https?:|<nobody>/);
  });

  test('is reached from this machine alone', () => {
    expect(new URL(issuer.url).hostname).toBe('localhost');
  });
});

test('never starts in production, and says what to set instead', async () => {
  const production = { port: 0, recordIdOf: () => undefined, environment: { NODE_ENV: 'production' } };
  await expect(startDevelopmentIssuer(production)).rejects.toThrow(/never starts in production.*Set KITH_ISSUER/);
});
