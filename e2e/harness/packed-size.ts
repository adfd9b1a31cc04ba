import { brotliCompressSync, gzipSync } from 'node:zlib';

import { fetchPage } from './library';

/** How a script is packed for its way: gzip for anybody, brotli for every browser that the house is made for. */
export type Packing = 'gzip' | 'brotli';

/** Adds up the bytes of scripts as they are packed, each once; sizes that are known are not asked for again. */
export async function sumOfPackedSizes(
  paths: Iterable<string>,
  { packing = 'gzip', known = new Map() }: { packing?: Packing; known?: Map<string, number> } = {},
): Promise<number> {
  let total = 0;
  for (const path of new Set(paths)) {
    const size = known.get(path) ?? (await packedSize(path, packing));
    known.set(path, size);
    total += size;
  }
  return total;
}

async function packedSize(path: string, packing: Packing): Promise<number> {
  const bytes = Buffer.from(await (await fetchPage(path)).arrayBuffer());
  return (packing === 'gzip' ? gzipSync(bytes, { level: 9 }) : brotliCompressSync(bytes)).length;
}
