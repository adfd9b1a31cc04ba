import { isCommonPassword } from '../../../shared/common-passwords/common-passwords';
import { isGuessable } from '../../../shared/guessable-password';
import type { MemberRefusal, Path } from '../shared/member-refusal.rules';
import { refuse } from '../shared/member-refusal.rules';
import { say } from '../words/say';

/** Members' passwords have at least 8 characters (ASVS 6.2.1); no rule about their kinds. */
export const SHORTEST_PASSWORD = 8;
/** Longer ones would only cost time. */
export const LONGEST_PASSWORD = 256;

/** Words that anybody would try first here. */
const COMMON = [
  'perpustakaan',
  'pustaka',
  'pasuruan',
  'password',
  'katasandi',
  'kata sandi',
  'sandi',
  'rahasia',
  'qwerty',
  'asdfgh',
  'bismillah',
  'indonesia',
  'sayang',
  'anggota',
  'kartu',
  'buku',
  'iloveyou',
  'cintaku',
  'admin',
  'jawatimur',
  'arema',
  'persebaya',
  '12345678',
  '87654321',
  '123456',
  '654321',
];

/** What a password must not be made of. */
export type PasswordOwner = {
  readonly name: string;
  readonly cardNumber?: string;
  readonly birthDate?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
};

/** Says what is wrong with a password; null if nothing is. */
export function passwordRefusal(password: string, owner: PasswordOwner, field: Path): MemberRefusal | null {
  if (password.length < SHORTEST_PASSWORD)
    return refuse('INVALID', field, say('memberPassword.tooShort', { shortest: SHORTEST_PASSWORD }));
  if (password.length > LONGEST_PASSWORD)
    return refuse('TOO_LONG', field, say('memberPassword.tooLong', { longest: LONGEST_PASSWORD }));
  if (
    !isCommonPassword(password) &&
    !isGuessable(password, [...COMMON, ...wordsOf(owner)], { characters: 5, different: 4 })
  )
    return null;
  return refuse('INVALID', field, say('memberPassword.guessable'));
}

function wordsOf({ name, cardNumber, birthDate, email, phone }: PasswordOwner): string[] {
  const [year = '', month = '', day = ''] = birthDate?.split('-') ?? [];
  const dates = birthDate
    ? [
        `${day}${month}${year}`,
        `${year}${month}${day}`,
        `${day}${month}${year.slice(2)}`,
        `${day}-${month}-${year}`,
      ]
    : [];
  const card = cardNumber ? [cardNumber, cardNumber.replaceAll('-', ''), cardNumber.replace(/\D/g, '')] : [];
  const mobile = phone ? [phone, phone.replace('+62', '0'), phone.slice(1), phone.slice(3)] : [];
  return [...name.split(/\s+/), ...dates, ...card, ...mobile, email?.split('@')[0] ?? ''];
}
