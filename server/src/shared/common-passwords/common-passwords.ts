import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const FILE = join(__dirname, 'common-passwords.txt.gz');

let known: ReadonlySet<string> | null = null;

/**
 * Tells whether many people use a password, as lists of stolen ones show; capital letters make it no other.
 */
export function isCommonPassword(password: string): boolean {
  known ??= new Set(gunzipSync(readFileSync(FILE)).toString('utf8').split('\n'));
  return password !== '' && known.has(password.toLowerCase());
}
