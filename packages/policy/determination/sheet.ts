import type { Workings } from '../amounts/amount.ts';
import type { Citation } from '../citation.ts';
import type { Line, Note } from './determination.ts';

/** The workings of an amount, collected. What is said twice stands once. */
export class Sheet implements Workings {
  readonly lines: Line[] = [];
  readonly reasonsProvisional: string[] = [];
  readonly notes: Note[] = [];

  line(says: string, pence: number, ...cite: Citation[]): void {
    this.lines.push({ says, pence, cite });
  }

  provisional(says: string): void {
    if (!this.reasonsProvisional.includes(says)) this.reasonsProvisional.push(says);
  }

  note(says: string, ...cite: Citation[]): void {
    if (!this.notes.some((note) => note.says === says)) this.notes.push({ says, cite });
  }
}
