import { createTransport } from 'nodemailer';

import { AddressRefused, MailAway, type Mail, type Mailer } from './mailer.ts';

const CONNECT_MS = 5_000;
const ANSWER_MS = 10_000;

export interface SmtpSettings {
  /** `smtps://user:password@mail.example:465`, or `smtp://` with STARTTLS. */
  readonly url: string;
  /** Whom the mail is from. */
  readonly from: string;
  /** Refuses to hand over a mail in the clear. */
  readonly encrypted: boolean;
}

/** Hands mails to a mail server, one by one, and logs nothing. */
export class SmtpMailer implements Mailer {
  readonly #from: string;
  readonly #transport: ReturnType<typeof createTransport>;

  constructor({ url, from, encrypted }: SmtpSettings) {
    this.#from = from;
    this.#transport = createTransport({
      url,
      logger: false,
      requireTLS: encrypted,
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      socketTimeout: ANSWER_MS,
      // A mail is what we made it from, and never a file or a page that its text might name.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send({ to, subject, text, paper }: Mail): Promise<void> {
    try {
      await this.#transport.sendMail({
        // As an object: a text would be taken apart, and could name others.
        from: { name: '', address: this.#from },
        to: { name: '', address: to },
        envelope: { from: this.#from, to: [to] },
        subject,
        text,
        attachments: [{ filename: paper.name, content: paper.bytes, contentType: 'application/pdf' }],
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } catch (error) {
      throw (error as { code?: unknown }).code === 'EENVELOPE'
        ? new AddressRefused('The mail server refused the address')
        : new MailAway('The mail server took no mail');
    }
  }
}
