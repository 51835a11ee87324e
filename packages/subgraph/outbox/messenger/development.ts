import { schemaOf } from '../../database/names.ts';
import { tenantTable } from '../../database/tenancy.ts';
import { THE_COUNCIL } from '../../sealed/person-key.ts';
import { sealFor } from '../../sealed/sealed.ts';
import type { MessageOnItsWay, Receipt } from '../message-on-its-way.ts';
import type { Messenger } from './messenger.ts';

/** SQL for what the development messenger was given: nothing leaves the building, and it can be read. */
export const developmentMessageTable = (subgraph: string): readonly string[] => [
  `create table ${schemaOf(subgraph)}.development_message (
     council text not null,
     message uuid not null,
     kind text not null check (kind in ('EMAIL', 'LETTER')),
     subject text,
     content text not null,
     at timestamptz not null,
     primary key (council, message)
   )`,
  ...tenantTable(subgraph, 'development_message', ['select', 'insert'], { needs: { select: 'outbox:read' } }),
];

/** For development: keeps what it is given in a table. Given the same message again, it keeps it once. */
export const developmentMessenger: Messenger = {
  email: (email, delivery) => keep(delivery, 'EMAIL', email),
  letter: ({ pdf, postage }, delivery) =>
    keep(delivery, 'LETTER', { pages: Buffer.from(pdf).toString('base64'), postage }),
};

async function keep(delivery: MessageOnItsWay, kind: 'EMAIL' | 'LETTER', content: object): Promise<Receipt> {
  const { subgraph, council, id, subject } = delivery;
  await delivery.inCouncil(async (entities) => {
    const sealed = await sealFor(entities, { subgraph, council, subject: subject ?? THE_COUNCIL }, content);
    await entities.execute(
      `insert into ${schemaOf(subgraph)}.development_message (council, message, kind, subject, content, at)
       values (?, ?, ?, ?, ?, ?) on conflict do nothing`,
      [council, id, kind, subject ?? null, sealed, delivery.context.now],
    );
  });
  return { receipt: `development:${id}` };
}
