import type { MemberRefusal } from '../shared/member-refusal.rules';

/** Says the same for an unknown account as for a wrong password. */
export const WRONG_CREDENTIALS: MemberRefusal = {
  code: 'WRONG_CREDENTIALS',
  message: {
    ID: 'Nomor kartu, surel atau telepon tidak cocok dengan kata sandi. Periksa keduanya, lalu coba lagi.',
    EN: 'Card number, e-mail or telephone and password do not belong together. Check both and try again.',
  },
};

/** Families share a telephone; only the card number says who signs in. */
export const SHARED_CONTACT: MemberRefusal = {
  code: 'NOT_ALLOWED',
  field: ['login'],
  message: {
    ID: 'Surel atau telepon ini dipakai lebih dari satu anggota. Masuklah dengan nomor kartu.',
    EN: 'More than one member uses this e-mail address or telephone. Sign in with the card number.',
  },
};

/** Asks to wait. */
export function tooManyAttempts(seconds: number): MemberRefusal {
  const message = {
    ID: `Terlalu banyak percobaan. Tunggu ${seconds} detik, lalu coba lagi.`,
    EN: `Too many attempts. Wait ${seconds} seconds, then try again.`,
  };
  return { code: 'TOO_MANY_ATTEMPTS', message, retryAfterSeconds: seconds };
}
