import { randomBytes } from 'node:crypto';

import { afterAll, beforeAll } from '@jest/globals';
import { settingsFrom, startChecker, type RunningChecker } from '@kith/checker';
import { cookiesOf, GatewayAsking, Sealer, type Journey } from '@kith/checker/testing';

import { houseForTests, TODAY } from '../../support/house.ts';

/** More than any test asks for in a minute, so that only the test of the limit meets it. */
const PLENTY = '1000000';

export interface CheckerForTests {
  readonly url: string;
  readonly gatewayUrl: string;
  /** Asks the same gateway as the pages do. */
  readonly asking: GatewayAsking;
  /** The cookies of a browser in the middle of a journey. */
  cookiesOf(journey: Journey): { name: string; value: string; url: string }[];
}

/**
 * Starts the house and the checker before it, before the tests of a file. The day is `TODAY`. A `KITH_GATEWAY_URL` of the
 * test's own stands in for the house.
 */
export function checkerForTests(environment: Readonly<Record<string, string>> = {}): CheckerForTests {
  const house = environment['KITH_GATEWAY_URL'] === undefined ? houseForTests() : undefined;
  const gatewayUrl = () => house?.started.urls.Kith ?? environment['KITH_GATEWAY_URL']!;
  const key = randomBytes(32);
  let checker: RunningChecker | undefined;
  beforeAll(async () => {
    const settings = settingsFrom({
      CHECKER_PORT: '0',
      CHECKER_PAGES_PER_MINUTE: PLENTY,
      CHECKER_KEYS: key.toString('base64'),
      ...environment,
      KITH_GATEWAY_URL: gatewayUrl(),
    });
    // A machine that runs tests is busy: a person would not wait so long, and no test is about how long.
    checker = await startChecker({ ...settings, gatewayTimeoutMs: 30_000 }, () => TODAY);
  }, 60_000);
  afterAll(async () => checker?.stop());
  const url = () => checker!.url;
  return {
    get url() {
      return url();
    },
    get gatewayUrl() {
      return gatewayUrl();
    },
    get asking() {
      return new GatewayAsking({ url: gatewayUrl(), timeoutMs: 30_000 });
    },
    cookiesOf: (journey) =>
      [...cookiesOf(journey, 'kith', new Sealer([key], 'journey'))].flatMap(([name, value]) =>
        value === undefined ? [] : [{ name, value, url: url() }],
      ),
  };
}
