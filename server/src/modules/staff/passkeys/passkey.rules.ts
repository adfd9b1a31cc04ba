import type { StaffRefusal } from '../accounts/staff.rules';

/** More than a person has devices. */
export const MOST_PASSKEYS = 10;
const LONGEST_NAME = 60;

/** Says what is wrong with the name of a passkey; null if nothing is. */
export function nameRefusal(name: string): StaffRefusal | null {
  if (name === '')
    return {
      code: 'REQUIRED',
      field: ['name'],
      message: {
        ID: 'Beri nama kunci sandi ini, misalnya "Laptop meja layanan".',
        EN: 'Name this passkey, such as "Laptop at the desk".',
      },
    };
  return name.length > LONGEST_NAME
    ? {
        code: 'TOO_LONG',
        field: ['name'],
        message: {
          ID: `Nama paling panjang ${LONGEST_NAME} huruf.`,
          EN: `A name has at most ${LONGEST_NAME} characters.`,
        },
      }
    : null;
}

/** Whose passkey it is or was, nobody is told. */
export const NOT_PROVED: StaffRefusal = {
  code: 'WRONG_CREDENTIALS',
  field: ['response'],
  message: {
    ID: 'Kunci sandi ini tidak dikenal di sini, atau jawabannya terlambat. Coba lagi, atau pakai kata sandi dan kode.',
    EN: 'This passkey is not known here, or its answer came too late. Try again, or use the password and a code.',
  },
};

/** The device has a passkey of this library already. */
export const PASSKEY_KNOWN: StaffRefusal = {
  code: 'ALREADY_EXISTS',
  field: ['response'],
  message: { ID: 'Kunci sandi ini sudah terdaftar.', EN: 'This passkey is listed already.' },
};

/** There is no room for one more. */
export const TOO_MANY_PASSKEYS: StaffRefusal = {
  code: 'NOT_ALLOWED',
  message: {
    ID: `Paling banyak ${MOST_PASSKEYS} kunci sandi. Hapus salah satunya dahulu.`,
    EN: `At most ${MOST_PASSKEYS} passkeys. Remove one first.`,
  },
};

/** It was removed before, or is somebody else's. */
export const NO_PASSKEY: StaffRefusal = {
  code: 'NOT_FOUND',
  field: ['passkeyId'],
  message: { ID: 'Kunci sandi ini sudah dihapus.', EN: 'This passkey is removed already.' },
};

/** Without a second step nobody works here. */
export const LAST_SECOND_STEP: StaffRefusal = {
  code: 'NOT_ALLOWED',
  field: ['passkeyId'],
  message: {
    ID: 'Ini satu-satunya langkah kedua Anda. Tambahkan kunci sandi lain atau aplikasi autentikator dahulu.',
    EN: 'This is your only second step. Add another passkey or an authenticator app first.',
  },
};
