import { actingTables } from '../acting-tables.ts';
import { Refused } from '../act/refused.ts';
import { dailyWorkResolver, dailyWorkTables, weeksBefore, type DailyWork } from '../daily/index.ts';
import type { Doing } from '../act/doing.ts';
import { tenantTable } from '../database/tenancy.ts';
import { idempotencyTable } from '../idempotency/table.ts';
import { namedKeys } from '../keys/named-keys.ts';
import { subgraph } from '../subgraph.ts';

export const NAME = 'test-daily';

/** What the work under test does before it writes, by the thing's id: throws, dies, or says that a person must look. */
export const before: { bring: (doing: Doing, id: string) => Promise<string | undefined> } = {
  bring: async () => undefined,
};

const ending: DailyWork = {
  kind: 'thing.end',
  due: `select council, id as item, ends_on + 1 as due_on, 'infinity'::date as until, true as again
        from test_daily.thing where not ended`,
  prepare: () => async (doing, id) => {
    const because = await before.bring(doing, id);
    if (because === 'REFUSED') throw new Refused({ code: 'NOT_LIKE_THIS', path: [], message: 'No.' });
    if (because !== undefined) return { changed: false, because };
    await doing.entities.execute(
      `update test_daily.thing set ended = true, ends = ends + 1 where council = ? and id = ?`,
      [doing.council, id],
    );
    return { changed: true, subject: id };
  },
};

const warning: DailyWork = {
  kind: 'thing.warning',
  due: weeksBefore('select council, id, ends_on from test_daily.thing where not ended', [13, 4]),
  prepare: () => async (doing, item) => {
    const [id, endsOn, weeks] = item.split(' ');
    await doing.send({ kind: 'thing.told', key: `${id} ${endsOn} ${weeks}`, payload: { weeks } });
    return { changed: true, subject: id };
  },
};

const works = [ending, warning];

/** A subgraph with things that end on a day, and of which somebody is told before. */
export const things = subgraph({
  name: NAME,
  resolvers: [dailyWorkResolver(NAME, 'things')],
  outbox: { 'thing.told': async () => {} },
  daily: works,
  database: {
    entities: [],
    migrations: [
      { name: '0001-acts', sql: idempotencyTable(NAME) },
      { name: '0002-acting', sql: actingTables(NAME) },
      { name: '0003-named-keys', sql: namedKeys(NAME) },
      {
        name: '0004-things',
        sql: [
          `create table test_daily.thing (council text, id text, ends_on date not null, ended boolean not null default false,
             ends integer not null default 0, primary key (council, id))`,
          ...tenantTable(NAME, 'thing', ['select', 'update'], {
            needs: { select: 'grant:read', update: 'grant:award' },
          }),
          ...dailyWorkTables(NAME, works, ['thing']),
        ],
      },
    ],
  },
});
