import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Beside the packages, which the file asks for by name. */
const FOLDER = join(__dirname, '../../../../node_modules/.cache/threads');

const bundles = new Map<string, string>();

/**
 * Puts a program and all it imports from here into one file of JavaScript and gives its place; once in a
 * process. A worker inherits neither jest's transform nor another loader, and one of its own would take four
 * times as long to start.
 */
export function bundleFromSource(program: string): string {
  const bundle = bundles.get(program) ?? write(compile(program));
  bundles.set(program, bundle);
  return bundle;
}

function compile(program: string): string {
  // A package of development, which is not there in production.
  const { buildSync } = createRequire(__filename)('esbuild') as typeof import('esbuild');
  const {
    outputFiles: [file],
  } = buildSync({
    entryPoints: [program],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    packages: 'external',
  });
  if (!file) throw new Error(`${program} could not be put together.`);
  return file.text;
}

// Several processes may write the same file at once: the last one stays, and each is whole.
function write(text: string): string {
  const place = join(FOLDER, `${createHash('sha256').update(text).digest('hex').slice(0, 16)}.cjs`);
  if (existsSync(place)) return place;
  mkdirSync(FOLDER, { recursive: true });
  const draft = `${place}.${randomUUID()}`;
  writeFileSync(draft, text);
  renameSync(draft, place);
  return place;
}
