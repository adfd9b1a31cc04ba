import { createHash } from 'node:crypto';

import type { CivilDate } from './civil-date';
import { toInstant } from './civil-date';
import type { NewId } from './id';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What sample data depend on: the same seed and day give the same rows. */
export type SampleMoment = { readonly seed: number; readonly today: CivilDate };

/**
 * Makes ids that look like others but are the same for the same seed, day and purpose, so that sample data
 * can be made again.
 */
export function seededIds({ seed, today }: SampleMoment, purpose = ''): NewId {
  let count = 0;
  return (prefix, at = toInstant(today)) => {
    const digest = createHash('sha256').update(`${seed}/${today}/${purpose}${prefix}/${count++}`).digest();
    const chance = [...digest.subarray(0, 16)].map((byte) => ALPHABET.charAt(byte % 32)).join('');
    let time = at.getTime();
    let text = '';
    for (let index = 0; index < 10; index++, time = Math.floor(time / 32))
      text = ALPHABET.charAt(time % 32) + text;
    return `${prefix}_${text}${chance}`;
  };
}
