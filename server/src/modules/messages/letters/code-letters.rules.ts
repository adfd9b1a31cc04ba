import type { LetterWriter } from './facts.terms';

const CLOSING = {
  ID: 'Bukan Anda yang meminta? Abaikan pesan ini; tidak ada yang berubah. Petugas tidak pernah menanyakan kode atau kata sandi Anda.',
  EN: 'Was it not you? Ignore this message; nothing changes. Our staff never ask for your code or password.',
} as const;

/** A link to a new password. */
export const passwordLink: LetterWriter<'PASSWORD_LINK'> = {
  ID: ({ secret, minutes, memberName }) => ({
    subject: 'Atur kata sandi pustaka Anda',
    items: [],
    closing: CLOSING.ID,
    link: { label: 'Atur kata sandi', path: `/atur-kata-sandi#${secret}` },
    paragraphs: [
      `Ada permintaan kata sandi baru untuk kartu atas nama ${memberName}.`,
      `Tautan di bawah berlaku ${minutes} menit dan hanya sekali.`,
    ],
  }),
  EN: ({ secret, minutes, memberName }) => ({
    subject: 'Set your library password',
    items: [],
    closing: CLOSING.EN,
    link: { label: 'Set a password', path: `/en/set-password#${secret}` },
    paragraphs: [
      `Somebody asked for a new password for the card of ${memberName}.`,
      `The link below serves for ${minutes} minutes, once.`,
    ],
  }),
};

/** A code and a link that prove an e-mail address. */
export const emailCode: LetterWriter<'EMAIL_CODE'> = {
  ID: ({ secret, code }) => ({
    subject: `${code} adalah kode verifikasi Anda`,
    items: [],
    closing: CLOSING.ID,
    link: { label: 'Verifikasi email', path: `/verifikasi#${secret}` },
    paragraphs: [
      `Kode Anda: ${code}`,
      'Ketik kode itu di halaman verifikasi, atau buka tautan di bawah. Berlaku satu hari.',
    ],
  }),
  EN: ({ secret, code }) => ({
    subject: `${code} is your verification code`,
    items: [],
    closing: CLOSING.EN,
    link: { label: 'Verify the address', path: `/en/verify#${secret}` },
    paragraphs: [
      `Your code: ${code}`,
      'Type it on the verification page, or open the link below. It serves for one day.',
    ],
  }),
};

/** A code that proves a telephone, sent by the hand of staff. */
export const phoneCode: LetterWriter<'PHONE_CODE'> = {
  ID: ({ code }) => ({
    subject: 'Kode verifikasi telepon',
    items: [],
    closing: CLOSING.ID,
    link: { label: 'Ketik kode di sini', path: '/verifikasi' },
    paragraphs: [`Kode verifikasi nomor telepon Anda di perpustakaan: ${code}`, 'Berlaku tiga hari.'],
  }),
  EN: ({ code }) => ({
    subject: 'Telephone verification code',
    items: [],
    closing: CLOSING.EN,
    link: { label: 'Type the code here', path: '/en/verify' },
    paragraphs: [
      `The code that verifies your telephone at the library: ${code}`,
      'It serves for three days.',
    ],
  }),
};

/** A password that was set or changed, told to its owner in case it was somebody else. */
export const passwordChanged: LetterWriter<'PASSWORD_CHANGED'> = {
  ID: ({ memberName, moment }) => ({
    subject: 'Kata sandi Anda diubah',
    items: [],
    link: { label: 'Atur kata sandi baru', path: '/lupa-kata-sandi' },
    paragraphs: [
      `Kata sandi kartu atas nama ${memberName} diatur atau diubah pada ${moment}.`,
      'Bila itu Anda, tidak ada yang perlu dilakukan.',
    ],
    closing:
      'Bukan Anda? Segera atur kata sandi baru lewat tautan ini, atau hubungi perpustakaan. Petugas tidak pernah menanyakan kode atau kata sandi Anda.',
  }),
  EN: ({ memberName, moment }) => ({
    subject: 'Your password was changed',
    items: [],
    link: { label: 'Set a new password', path: '/en/forgot-password' },
    paragraphs: [
      `The password of the card of ${memberName} was set or changed on ${moment}.`,
      'If it was you, there is nothing to do.',
    ],
    closing:
      'Was it not you? Set a new password at once by this link, or call the library. Our staff never ask for your code or password.',
  }),
};

/**
 * A password that staff set, or a code for one that they made: told by every contact, because nobody else
 * would notice.
 */
export const staffPassword: LetterWriter<'STAFF_PASSWORD'> = {
  ID: ({ memberName, moment, isCode }) => ({
    subject: isCode ? 'Petugas membuat kode kata sandi Anda' : 'Petugas mengatur kata sandi Anda',
    items: [],
    link: { label: 'Atur kata sandi sendiri', path: '/lupa-kata-sandi' },
    paragraphs: [
      `Petugas perpustakaan ${isCode ? 'membuat kode untuk mengatur kata sandi' : 'mengatur kata sandi'} kartu atas nama ${memberName} pada ${moment}.`,
      'Bila Anda yang memintanya di meja layanan, tidak ada yang perlu dilakukan.',
    ],
    closing:
      'Bukan Anda yang meminta? Segera atur kata sandi sendiri lewat tautan ini, lalu beri tahu perpustakaan.',
  }),
  EN: ({ memberName, moment, isCode }) => ({
    subject: isCode ? 'Staff made a code for your password' : 'Staff set your password',
    items: [],
    link: { label: 'Set a password yourself', path: '/en/forgot-password' },
    paragraphs: [
      `Library staff ${isCode ? 'made a code that sets the password' : 'set the password'} of the card of ${memberName} on ${moment}.`,
      'If you asked for it at the desk, there is nothing to do.',
    ],
    closing: 'Did you not ask for it? Set a password yourself at once by this link, then tell the library.',
  }),
};
