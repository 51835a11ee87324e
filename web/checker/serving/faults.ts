import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { AnswersContradict, GatewayAway, type Wrong } from '../asking/asking.ts';
import { inWords } from '../questions/contradictions.ts';
import { JourneyTooLarge } from '../keeping/journey-cookies.ts';
import { recordIncident } from './incident.ts';
import type { Receptionist } from './receptionist.ts';

/** What a person is told: which words, and under which status. */
interface Fault {
  readonly says: 'contradict' | 'notFound' | 'formOld' | 'tooMany' | 'tooLarge' | 'away' | 'fault';
  readonly status: number;
  /** What to put right, one by one. */
  readonly list?: readonly Wrong[];
}

/** Every fault is a page in plain words that says that the answers are safe, and where to go on. */
export function answerFaults(app: FastifyInstance, receptionist: Receptionist): void {
  app.setNotFoundHandler((request, reply) => show(request, reply, receptionist, { says: 'notFound', status: 404 }));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const fault = faultOf(error);
    const reference = fault.says === 'fault' ? recordIncident(error) : undefined;
    return show(request, reply, receptionist, fault, reference);
  });
}

function faultOf(error: FastifyError): Fault {
  if (error instanceof JourneyTooLarge) return { says: 'tooLarge', status: 413 };
  if (error instanceof AnswersContradict) return { says: 'contradict', status: 422, list: error.wrong };
  if (error instanceof GatewayAway) return { says: 'away', status: 503 };
  if (error.code?.startsWith('FST_CSRF')) return { says: 'formOld', status: 403 };
  if (error.statusCode === 429) return { says: 'tooMany', status: 429 };
  if (error.statusCode === 413) return { says: 'tooLarge', status: 413 };
  if (error.statusCode !== undefined && error.statusCode < 500) return { says: 'formOld', status: error.statusCode };
  return { says: 'fault', status: 500 };
}

function show(
  request: FastifyRequest,
  reply: FastifyReply,
  receptionist: Receptionist,
  fault: Fault,
  reference?: string,
) {
  const visit = receptionist.visit(request);
  const title = visit.t(`errors.${fault.says}Title`);
  const model = {
    says: visit.t(`errors.${fault.says}`, { reference: reference ?? '' }),
    list: fault.list && inWords(fault.list, visit.t),
    offerSave: fault.says === 'tooLarge' || fault.says === 'away',
  };
  return receptionist.show(request, reply, visit, {
    kind: 'PAGE',
    view: 'fault.njk',
    title,
    status: fault.status,
    model,
  });
}
