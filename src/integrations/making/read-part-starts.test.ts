import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readPartStarts } from './read-part-starts.ts';

/** A text of up to 23 bytes, as CBOR. */
function text(plain: string): number[] {
  return [0x60 + plain.length, ...Buffer.from(plain)];
}

it('reads where the parts of an index begin in its metadata', () => {
  const pages = [0x81, 0x83, ...text('en_1'), 0x19, 0x01, 0x0b, ...text('')];
  const parts = [0x82, 0x83, ...text('00'), ...text('base'), ...text('en_2')];
  const long = [0x83, 0x78, 0x05, ...Buffer.from('basel'), ...text('zoo'), ...text('en_3')];
  const meta = [0x83, ...text('1.6.0'), ...pages, ...parts, ...long];
  const packed = gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), Buffer.from(meta)]));
  expect(readPartStarts(packed)).toEqual(['00', 'basel']);
});

it('refuses what is no metadata', () => {
  expect(() => readPartStarts(gzipSync(Buffer.from('something else entirely')))).toThrow(/No metadata/u);
});
