import type { Refusal } from '../../platform/graphql/errors/user-error';
import type { Result } from '../../shared/result';
import { fail, ok } from '../../shared/result';
import { say } from './words/say';

/** Makes a refusal about one field. */
export function refuse(
  code: Refusal['code'],
  field: readonly string[],
  [indonesian, english]: readonly [string, string],
): Refusal {
  return { code, field, message: { ID: indonesian, EN: english } };
}

/** Asks to wait. */
export function tooOften(seconds: number): Refusal {
  const message = say('tooManyChanges', { seconds });
  return { code: 'TOO_MANY_ATTEMPTS', message, retryAfterSeconds: seconds };
}

/** Refuses somebody who has left. */
export const NO_MEMBER = refuse('NOT_FOUND', [], ['Anggota ini tidak ada.', 'There is no such member.']);
/** Refuses a title that does not exist. */
export const NO_TITLE = refuse(
  'NOT_FOUND',
  ['titleId'],
  ['Judul ini tidak ada, atau sudah ditarik.', 'There is no such title, or it was withdrawn.'],
);
/** Refuses a decision about words that their writer changed. */
export const CHANGED_MEANWHILE = refuse(
  'STALE_VERSION',
  ['version'],
  ['Isinya berubah sejak Anda membacanya. Baca lagi.', 'It changed since you read it. Read it again.'],
);

const LONGEST_REASON = 300;

/** Reads why words are refused, for who wrote them; null when they are accepted. */
export function readReason(isAccepted: boolean, reason: string | null): Result<string | null, Refusal> {
  if (isAccepted) return ok(null);
  const text = reason?.trim() ?? '';
  if (text === '')
    return fail(
      refuse(
        'REQUIRED',
        ['reason'],
        ['Tulis alasannya; penulisnya akan membacanya.', 'Write the reason; its writer will read it.'],
      ),
    );
  return text.length <= LONGEST_REASON
    ? ok(text)
    : fail(
        refuse(
          'TOO_LONG',
          ['reason'],
          [`Paling panjang ${LONGEST_REASON} huruf.`, `At most ${LONGEST_REASON} characters.`],
        ),
      );
}
