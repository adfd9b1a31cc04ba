import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Letters leave within a quarter of a minute; a busy machine may take longer. */
const LONGEST_WAIT_MS = 100_000;

/**
 * Waits for the newest letter to an address whose subject holds some words, and gives its text in one line a
 * paragraph.
 */
export async function letterTo(address: string, subject: string): Promise<string> {
  for (const deadline = Date.now() + LONGEST_WAIT_MS; Date.now() < deadline; await wait(500)) {
    const found = lettersTo(address).findLast((letter) => letter.includes(subject));
    if (found !== undefined) return found;
  }
  throw new Error(
    `No letter “${subject}” came to ${address}; there are: ${lettersTo(address)
      .map((letter) => /^Subject: .*$/m.exec(letter)?.[0])
      .join(', ')}`,
  );
}

function lettersTo(address: string): string[] {
  const folder = process.env['LETTERS_FOLDER'];
  if (folder === undefined)
    throw new Error('LETTERS_FOLDER is not set: let the journeys start the library themselves.');
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((letter) => letter.startsWith(`To-Whom: ${address}\n`))
    .map((letter) => letter.replace(/=\r?\n/g, '').replace(/=3D/g, '='));
}
