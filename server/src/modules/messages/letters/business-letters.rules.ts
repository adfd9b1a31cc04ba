import type { LetterWriter } from './facts.terms';

const MINE = {
  ID: { label: 'Buka Usaha saya', path: '/usaha-saya' },
  EN: { label: 'Open My business', path: '/en/my-business' },
} as const;

/** Staff published a profile, or accepted its changes. */
export const businessAccepted: LetterWriter<'BUSINESS_ACCEPTED'> = {
  ID: ({ business, isAboutChanges, isShown }) => ({
    subject: isAboutChanges ? `Perubahan ${business} diterima` : `${business} sudah terbit`,
    paragraphs: [
      isAboutChanges
        ? `Perubahan profil ${business} sudah kami baca dan terima.`
        : `Profil ${business} sudah kami baca dan terbitkan.`,
    ],
    items: [],
    closing: isShown
      ? 'Sekarang tampil di direktori, sejauh Anda setujui. Yang ditampilkan dapat Anda tarik kapan saja.'
      : 'Profil belum tampil, karena Anda belum menyetujuinya. Persetujuan dapat diberikan di Usaha saya.',
    link: MINE.ID,
  }),
  EN: ({ business, isAboutChanges, isShown }) => ({
    subject: isAboutChanges ? `Changes of ${business} accepted` : `${business} is published`,
    paragraphs: [
      isAboutChanges
        ? `We have read and accepted what you changed in the profile of ${business}.`
        : `We have read the profile of ${business} and published it.`,
    ],
    items: [],
    closing: isShown
      ? 'It now stands in the directory, as far as you agreed. You can take back what is shown at any time.'
      : 'It is not shown yet, because you have not agreed to it. You can do so in My business.',
    link: MINE.EN,
  }),
};

/** Staff returned a profile, or refused its changes, and say why. */
export const businessRefused: LetterWriter<'BUSINESS_REFUSED'> = {
  ID: ({ business, isAboutChanges, reason }) => ({
    subject: isAboutChanges
      ? `Perubahan ${business} belum dapat diterima`
      : `Profil ${business} dikembalikan`,
    paragraphs: [`Yang perlu diperbaiki: ${reason ?? '—'}`],
    items: [],
    closing: isAboutChanges
      ? 'Yang tampil untuk umum tetap isi yang terakhir kami terima. Perubahan Anda tersimpan: perbaiki, lalu kami baca lagi.'
      : 'Isi profil tetap tersimpan. Perbaiki, lalu ajukan lagi.',
    link: MINE.ID,
  }),
  EN: ({ business, isAboutChanges, reason }) => ({
    subject: isAboutChanges
      ? `Changes of ${business} not accepted yet`
      : `The profile of ${business} was returned`,
    paragraphs: [`What to change: ${reason ?? '—'}`],
    items: [],
    closing: isAboutChanges
      ? 'The public goes on seeing what we accepted last. Your changes are kept: mend them, and we read them again.'
      : 'The profile is kept. Change it, then submit it again.',
    link: MINE.EN,
  }),
};
