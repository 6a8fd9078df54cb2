import { crc32, deflateSync } from 'node:zlib';

/** A picture of at most 16 colours: a byte a pixel, row by row, each the number of a colour of the palette. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  /** `0xRRGGBB`. */
  readonly palette: readonly number[];
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const BITS = 4;
const INDEXED = 3;

/** A picture as PNG (ISO/IEC 15948). */
export function encodePng({ width, height, pixels, palette }: Picture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([BITS, INDEXED, 0, 0, 0], 8);
  const colours = Uint8Array.from(palette.flatMap((rgb) => [rgb >> 16, (rgb >> 8) & 255, rgb & 255]));
  const data = deflateSync(toRows(pixels, width, height), { level: 2 });
  return Buffer.concat([
    SIGNATURE,
    toChunk('IHDR', header),
    toChunk('PLTE', colours),
    toChunk('IDAT', data),
    toChunk('IEND', new Uint8Array()),
  ]);
}

/** Two pixels a byte. Every row begins with its filter: none, which suits flat colours best. */
function toRows(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const bytes = Math.ceil(width / 2);
  const rows = new Uint8Array((bytes + 1) * height);
  let to = 0;
  for (let row = 0; row < height; row += 1) {
    to += 1;
    const end = (row + 1) * width;
    for (let from = row * width; from < end; from += 2)
      rows[to++] = ((pixels[from] ?? 0) << BITS) | (from + 1 < end ? (pixels[from + 1] ?? 0) : 0);
  }
  return rows;
}

function toChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}
