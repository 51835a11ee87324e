import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** How a box is made. A box of another version is refused, never guessed at. */
const VERSION = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + IV_BYTES + TAG_BYTES;

export const KEY_BYTES = 32;

/**
 * Encrypts with AES-256-GCM: one byte of version, 12 of nonce, 16 of tag, then the text.
 *
 * @param whose what the box is bound to. It opens for the same words only, so that it cannot be put in another's place.
 */
export function closeBox(key: Uint8Array, content: Uint8Array, whose: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(whose));
  const text = Buffer.concat([cipher.update(content), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), iv, cipher.getAuthTag(), text]);
}

/** @throws where the key is another one, or anything of the box or of what it is bound to was changed. */
export function openBox(key: Uint8Array, box: Uint8Array, whose: string): Buffer {
  if (box.byteLength < HEAD_BYTES || box[0] !== VERSION)
    throw new Error('This is no sealed box that can be opened here');
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(1, 1 + IV_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(whose))
    .setAuthTag(box.subarray(1 + IV_BYTES, HEAD_BYTES));
  return Buffer.concat([decipher.update(box.subarray(HEAD_BYTES)), decipher.final()]);
}
