import type { Acknowledged } from './acknowledged.ts';
import { patientClient, type PatientClient } from './patient-client.ts';

/** One client's work from beginning to end, on a person of its own. Tells of every act as soon as it is acknowledged. */
export type Story = (client: PatientClient, name: string, told: (acknowledged: Acknowledged) => void) => Promise<void>;

export interface Workload {
  /** Lets every client end the story it is in. */
  end(): Promise<void>;
  readonly acknowledged: readonly Acknowledged[];
  /** How many stories were lived through. */
  readonly stories: number;
  readonly retries: number;
}

/** Clients that work side by side, story after story, until they are told to end. */
export function startWorkload(url: string, clients: number, story: Story): Workload {
  const acknowledged: Acknowledged[] = [];
  const patient = Array.from({ length: clients }, () => patientClient(url));
  let stories = 0;
  const ending = new AbortController();
  const work = async (client: PatientClient, index: number) => {
    for (let chapter = 1; !ending.signal.aborted; chapter += 1) {
      await story(client, `${index}-${chapter}`, (one) => acknowledged.push(one));
      stories += 1;
    }
  };
  const working = Promise.all(patient.map(work));
  // A client that gives up is heard of when the work is ended.
  working.catch(() => {});
  return {
    acknowledged,
    get stories() {
      return stories;
    },
    get retries() {
      return patient.reduce((sum, client) => sum + client.retries, 0);
    },
    async end() {
      ending.abort();
      await working;
    },
  };
}
