import type { LetterWriter } from './facts';
import { MY_LIBRARY } from './facts';
import { dayInWords, forChild } from './words';

/** A copy stands on the hold shelf. */
export const holdReady: LetterWriter<'HOLD_READY'> = {
  ID: ({ title, branch, collectBy, childName }) => ({
    subject: `Siap diambil: ${title}`, items: [], link: MY_LIBRARY.ID,
    paragraphs: [`Reservasi${forChild(childName, 'ID')} sudah siap: ${title}.`, `Ambil di ${branch} paling lambat ${dayInWords(collectBy, 'ID')}. Bawa kartu anggota.`],
    closing: 'Tidak jadi? Batalkan di Pustaka Saya agar pembaca berikutnya tidak menunggu.',
  }),
  EN: ({ title, branch, collectBy, childName }) => ({
    subject: `Ready to collect: ${title}`, items: [], link: MY_LIBRARY.EN,
    paragraphs: [`The hold${forChild(childName, 'EN')} is ready: ${title}.`, `Collect it at ${branch} by ${dayInWords(collectBy, 'EN')}. Bring the library card.`],
    closing: 'Changed your mind? Cancel it in My library, so that the next reader need not wait.',
  }),
};

/** The hold shelf will be cleared soon. */
export const holdExpiring: LetterWriter<'HOLD_EXPIRING'> = {
  ID: ({ title, branch, collectBy, childName }) => ({
    subject: `Segera ambil: ${title}`, items: [], link: MY_LIBRARY.ID,
    paragraphs: [`Reservasi${forChild(childName, 'ID')} masih menunggu di ${branch}: ${title}.`, `Hari terakhir mengambilnya ${dayInWords(collectBy, 'ID')}. Sesudah itu eksemplar diberikan kepada pembaca berikutnya.`],
    closing: 'Tidak jadi? Batalkan di Pustaka Saya.',
  }),
  EN: ({ title, branch, collectBy, childName }) => ({
    subject: `Collect soon: ${title}`, items: [], link: MY_LIBRARY.EN,
    paragraphs: [`The hold${forChild(childName, 'EN')} still waits at ${branch}: ${title}.`, `The last day to collect it is ${dayInWords(collectBy, 'EN')}. After that the copy goes to the next reader.`],
    closing: 'Changed your mind? Cancel it in My library.',
  }),
};
