import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const VERSION = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * A box that only this service can open: AES-256-GCM, one version byte, the nonce, the tag and the contents. A box made
 * for one purpose does not open for another.
 */
export class Sealer {
  readonly #keys: readonly Buffer[];
  readonly #purpose: Buffer;

  /** `masterKeys`: 32 bytes each. The first one seals; every one opens, so that a key can be replaced without loss. */
  constructor(masterKeys: readonly Buffer[], purpose: string) {
    if (masterKeys.length === 0 || masterKeys.some((key) => key.length !== 32)) {
      throw new RangeError('A sealing key has 32 bytes, and there is at least one');
    }
    this.#purpose = Buffer.from(purpose, 'utf8');
    this.#keys = masterKeys.map((key) => Buffer.from(hkdfSync('sha256', key, 'kith', this.#purpose, 32)));
  }

  seal(contents: Buffer): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.#keys[0]!, iv).setAAD(this.#purpose);
    const sealed = Buffer.concat([cipher.update(contents), cipher.final()]);
    return Buffer.concat([Buffer.of(VERSION), iv, cipher.getAuthTag(), sealed]);
  }

  /** The contents; undefined for anything that this service did not seal for this purpose. */
  open(box: Buffer): Buffer | undefined {
    if (box[0] !== VERSION || box.length < 1 + IV_BYTES + TAG_BYTES) return undefined;
    for (const key of this.#keys) {
      const contents = this.#openWith(key, box);
      if (contents) return contents;
    }
    return undefined;
  }

  #openWith(key: Buffer, box: Buffer): Buffer | undefined {
    const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(1, 1 + IV_BYTES), { authTagLength: TAG_BYTES });
    decipher.setAAD(this.#purpose).setAuthTag(box.subarray(1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES));
    try {
      return Buffer.concat([decipher.update(box.subarray(1 + IV_BYTES + TAG_BYTES)), decipher.final()]);
    } catch {
      // Another key's box, or one that was altered: to us they are the same.
      return undefined;
    }
  }
}
