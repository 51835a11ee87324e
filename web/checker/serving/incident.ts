import { randomBytes } from 'node:crypto';

/**
 * Writes a fault to standard error under a reference that the person is shown. Only the kind of the fault and where it
 * arose: messages may hold what a person told us, and are left out.
 */
export function recordIncident(error: unknown): string {
  const reference = randomBytes(4).toString('hex');
  const kind = error instanceof Error ? error.name : typeof error;
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  console.error(
    JSON.stringify({ level: 'error', reference, kind, at: frames.slice(0, 12).map((line) => line.trim()) }),
  );
  return reference;
}
