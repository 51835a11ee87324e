/** A mail that a person sends to themselves. */
export interface Mail {
  /** One address; it is given on to the mail server, and kept nowhere. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly paper: { readonly name: string; readonly bytes: Buffer };
}

/** Whoever carries a mail away. Without one, the pages offer no mail. */
export interface Mailer {
  /**
   * @throws AddressRefused where the mail server knows no such address.
   * @throws MailAway where it does not answer, or not in time.
   */
  send(mail: Mail): Promise<void>;
}

/** Neither error says the address, nor why: both might be in what the server said. */
export class AddressRefused extends Error {}
export class MailAway extends Error {}
