import { inflateSync } from 'node:zlib';

const WOFF = 0x774f4646;
const HEAD_BYTES = 44;
const ENTRY_BYTES = 20;
const PLAIN_HEAD_BYTES = 12;
const PLAIN_ENTRY_BYTES = 16;

/**
 * A WOFF font as the plain font that is packed in it (W3C, WOFF File Format 1.0, sections 3 to 5): the same tables, each
 * uncompressed. PDFKit would unpack the tables anew for every paper, in JavaScript, which takes most of the making of one.
 *
 * @throws where it is no WOFF.
 */
export function unpackedFont(woff: Buffer): Buffer {
  if (woff.readUInt32BE(0) !== WOFF) throw new Error('This is not a WOFF font');
  const flavour = woff.readUInt32BE(4);
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => tableAt(woff, HEAD_BYTES + index * ENTRY_BYTES));
  const head = Buffer.alloc(PLAIN_HEAD_BYTES + count * PLAIN_ENTRY_BYTES);
  const power = Math.floor(Math.log2(count));
  head.writeUInt32BE(flavour, 0);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(2 ** power * 16, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(count * 16 - 2 ** power * 16, 10);
  let offset = head.length;
  const padded = tables.map(({ tag, checksum, content }, index) => {
    const at = PLAIN_HEAD_BYTES + index * PLAIN_ENTRY_BYTES;
    head.writeUInt32BE(tag, at);
    head.writeUInt32BE(checksum, at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(content.length, at + 12);
    // Tables begin at multiples of four bytes.
    const whole = Buffer.concat([content, Buffer.alloc(-content.length & 3)]);
    offset += whole.length;
    return whole;
  });
  return Buffer.concat([head, ...padded]);
}

function tableAt(woff: Buffer, at: number) {
  const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((field) => woff.readUInt32BE(at + field)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const content = woff.subarray(offset, offset + packed);
  return { tag, checksum, content: packed < length ? inflateSync(content) : content };
}
