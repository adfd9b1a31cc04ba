import type { StaffRefusal } from '../accounts/staff.rules';

/** Five tries are free, then 1, 2, 4 … 900 seconds (OWASP ASVS 6.3.1); the counter is per account. */
export const PER_ACCOUNT = { free: 5, windowMs: 3_600_000, longestWaitMs: 900_000 };

/** The same for an unknown account as for a wrong password. */
export const WRONG_CREDENTIALS: StaffRefusal = {
  code: 'WRONG_CREDENTIALS',
  message: {
    ID: 'Surel dan kata sandi tidak cocok. Periksa keduanya, lalu coba lagi.',
    EN: 'E-mail and password do not belong together. Check both and try again.',
  },
};

/** For somebody who is signed in already. */
export const WRONG_PASSWORD: StaffRefusal = {
  code: 'WRONG_CREDENTIALS',
  field: ['password'],
  message: { ID: 'Kata sandi tidak cocok. Coba lagi.', EN: 'The password is not right. Try again.' },
};

/** A code that is wrong, old or was used before. */
export const WRONG_CODE: StaffRefusal = {
  code: 'WRONG_CREDENTIALS',
  field: ['code'],
  message: {
    ID: 'Kode ini salah atau sudah dipakai. Tunggu kode berikutnya di aplikasi, lalu coba lagi.',
    EN: 'This code is wrong or was used already. Wait for the next code in the app and try again.',
  },
};

/** The time between password and code is over, or the sign-in was finished already. */
export const SIGN_IN_AGAIN: StaffRefusal = {
  code: 'NOT_FOUND',
  field: ['challenge'],
  message: {
    ID: 'Waktu untuk memasukkan kode sudah habis. Masuk lagi dengan kata sandi.',
    EN: 'The time for the code is over. Sign in with the password again.',
  },
};

/** Says how long to wait. */
export function tooManyAttempts(seconds: number): StaffRefusal {
  const message = {
    ID: `Terlalu banyak percobaan. Tunggu ${seconds} detik, lalu coba lagi.`,
    EN: `Too many attempts. Wait ${seconds} seconds, then try again.`,
  };
  return { code: 'TOO_MANY_ATTEMPTS', message, retryAfterSeconds: seconds };
}
