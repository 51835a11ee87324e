import { PERMISSIONS } from '@kith/subgraph';
import type { Client } from 'pg';

import type { AttackedHouse } from './attacked-house.ts';

/** What a transaction says of who is asking. Everything that may be done, unless told otherwise. */
export interface Settings {
  /** GSS code. */
  readonly council: string;
  readonly permissions?: string;
  readonly actor?: string;
  readonly subject?: string;
  readonly purpose?: string;
  /** What kind of caller it is, where that counts: `WORKER`. */
  readonly caller?: string;
}

const EVERYTHING = Object.keys(PERMISSIONS).join();

/** As a setting of the transaction holds them. */
export const permissionsOf = (codes: string): string => `,${codes},`;

type Row = Record<string, unknown>;

/** The logins of the subgraphs, to send straight SQL with. */
export class Logins {
  readonly #clients = new Map<string, Client>();

  static async of(attacked: AttackedHouse): Promise<Logins> {
    const logins = new Logins();
    for (const { subgraph } of attacked.tables) {
      if (subgraph === undefined || logins.#clients.has(subgraph)) continue;
      logins.#clients.set(subgraph, await attacked.loginOf(subgraph));
    }
    return logins;
  }

  /** Runs one statement in a transaction with these settings, and undoes it. */
  async tried(subgraph: string, settings: Settings, sql: string, values: readonly unknown[] = []) {
    return this.#within('rollback', subgraph, settings, sql, values);
  }

  /** The same, and keeps what it did. */
  async done(subgraph: string, settings: Settings, sql: string, values: readonly unknown[] = []) {
    return (await this.#within('commit', subgraph, settings, sql, values)).rows;
  }

  async #within(
    end: 'commit' | 'rollback',
    subgraph: string,
    settings: Settings,
    sql: string,
    values: readonly unknown[],
  ) {
    const client = this.#clients.get(subgraph);
    if (!client) throw new Error(`${subgraph} keeps nothing, and has no login`);
    const {
      council,
      permissions = EVERYTHING,
      actor = 'mallory',
      subject = '',
      purpose = 'Curious',
      caller = 'STAFF',
    } = settings;
    await client.query('begin');
    try {
      await client.query(
        `select set_config('kith.council', $1, true), set_config('kith.permissions', $2, true),
           set_config('kith.actor', $3, true), set_config('kith.subject', $4, true), set_config('kith.purpose', $5, true),
           set_config('kith.caller', $6, true)`,
        [council, permissionsOf(permissions), actor, subject, purpose, caller],
      );
      const result = await client.query<Row>(sql, [...values]);
      await client.query(end);
      return result;
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
  }
}
