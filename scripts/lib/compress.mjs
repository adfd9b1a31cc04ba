import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = /\.(js|css|svg|json|map|txt)$/;
const smallestBytes = 1024;

/**
 * Puts a Brotli and a gzip copy beside every built file, once and at full strength, so that serving costs
 * nothing.
 */
export async function compressFiles(folder) {
  const names = (await readdir(folder)).filter((name) => compressible.test(name));
  await Promise.all(names.map((name) => compress(join(folder, name))));
}

async function compress(path) {
  const content = await readFile(path);
  if (content.length < smallestBytes) return;
  const strongest = {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  };
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(content, strongest),
    promisify(gzip)(content, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, gzipped)]);
}
