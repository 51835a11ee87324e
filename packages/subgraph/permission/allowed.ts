import type { Caller } from '../caller/caller.ts';
import { problem } from '../errors/problem.ts';
import { permissionsOf } from './granted.ts';
import { PERMISSIONS } from './permission.ts';
import type { Rule } from './rule.ts';

/** Lets pass who may ask. @throws `UNAUTHENTICATED` where nobody has signed in, `FORBIDDEN` where they may not. */
export function allow(rule: Rule, caller: Caller): void {
  if (rule === 'OPEN') return;
  if (caller.kind === 'ANONYMOUS') {
    throw problem('UNAUTHENTICATED', 'Please sign in to see or change the records of a council.');
  }
  const held = permissionsOf(caller);
  if (rule.some((permission) => held.has(permission))) return;
  const needed = rule.map((permission) => `“${PERMISSIONS[permission]}”`).join(' or ');
  throw problem('FORBIDDEN', `Your account may not do this. It needs leave to: ${needed}`, { needs: rule });
}
