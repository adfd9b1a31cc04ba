import type { LetterWriter } from './facts.terms';

/** Proves the address of somebody who wants newsletters. It repeats nothing that was typed: anybody may have typed it. */
export const newsletterConfirm: LetterWriter<'NEWSLETTER_CONFIRM'> = {
  ID: ({ path }) => ({
    subject: 'Tegaskan langganan buletin perpustakaan',
    paragraphs: [
      'Ada yang meminta buletin perpustakaan dengan alamat surel ini.',
      'Buka tautan di bawah, pilih buletin yang Anda inginkan, lalu tegaskan. Yang belum ditegaskan tidak dikirim; yang sudah Anda terima tidak berubah.',
    ],
    items: [],
    closing: 'Bukan Anda? Abaikan surat ini; tidak ada yang berubah.',
    link: { label: 'Periksa dan tegaskan', path },
  }),
  EN: ({ path }) => ({
    subject: 'Confirm the newsletters of the library',
    paragraphs: [
      'Somebody asked for newsletters of the library with this e-mail address.',
      'Open the link below, tick the newsletters that you want and confirm. What is not confirmed is not sent; what you get already does not change.',
    ],
    items: [],
    closing: 'Was it not you? Ignore this letter; nothing changes.',
    link: { label: 'Check and confirm', path },
  }),
};
