import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  /** Milliseconds since 1970. */
  readonly until: number;
}

const MOST_KEPT = 1_000;
const LONGEST_SECONDS = 3_600;

/** What the development issuer remembers of who is signing in, for as long as it runs. */
export function keptInMemory(): AdapterFactory {
  const kept = new Map<string, Kept>();

  function find(key: string): AdapterPayload | undefined {
    const found = kept.get(key);
    if (found && found.until > Date.now()) return found.payload;
    kept.delete(key);
    return undefined;
  }

  function keep(key: string, payload: AdapterPayload, seconds: number): void {
    const [oldest] = kept.keys();
    if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(key, { payload, until: Date.now() + seconds * 1_000 });
  }

  return (model): Adapter => ({
    upsert: async (id, payload, seconds) => keep(`${model}:${id}`, payload, seconds ?? LONGEST_SECONDS),
    find: async (id) => find(`${model}:${id}`),
    async findByUid(uid) {
      const same = [...kept.values()].find(({ payload }) => payload.kind === model && payload.uid === uid);
      return same && same.until > Date.now() ? same.payload : undefined;
    },
    // Only signing in on another device has user codes, which is switched off.
    findByUserCode: async () => undefined,
    async consume(id) {
      const payload = find(`${model}:${id}`);
      if (payload) payload['consumed'] = Math.floor(Date.now() / 1_000);
    },
    destroy: async (id) => void kept.delete(`${model}:${id}`),
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
    },
  });
}
