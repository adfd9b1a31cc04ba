import type { LetterWriter } from './facts';
import { MY_LIBRARY } from './facts';
import { countOfItems, dayInWords, forChild } from './words';

/** Two days before the due date. */
export const dueSoon: LetterWriter<'LOAN_DUE_SOON'> = {
  ID: ({ titles, dueOn, childName }) => ({
    subject: `${titles.length} pinjaman harus kembali ${dayInWords(dueOn, 'ID')}`, items: titles, link: MY_LIBRARY.ID,
    paragraphs: [`Pinjaman berikut${forChild(childName, 'ID')} harus kembali paling lambat ${dayInWords(dueOn, 'ID')}:`],
    closing: 'Belum selesai? Perpanjang di Pustaka Saya, selama tidak ada yang menunggu.',
  }),
  EN: ({ titles, dueOn, childName }) => ({
    subject: `${countOfItems(titles.length)} due on ${dayInWords(dueOn, 'EN')}`, items: titles, link: MY_LIBRARY.EN,
    paragraphs: [`These loans${forChild(childName, 'EN')} are due on ${dayInWords(dueOn, 'EN')}:`],
    closing: 'Not finished yet? Renew in My library, as long as nobody is waiting.',
  }),
};

/** On the last day of the loan. */
export const dueToday: LetterWriter<'LOAN_DUE_TODAY'> = {
  ID: ({ titles, dueOn, childName }) => ({
    subject: `Hari ini ${titles.length} pinjaman harus kembali`, items: titles, link: MY_LIBRARY.ID,
    paragraphs: [`Hari ini, ${dayInWords(dueOn, 'ID')}, hari terakhir untuk pinjaman berikut${forChild(childName, 'ID')}:`],
    closing: 'Kembalikan hari ini, atau perpanjang di Pustaka Saya selama tidak ada yang menunggu.',
  }),
  EN: ({ titles, dueOn, childName }) => ({
    subject: `${countOfItems(titles.length)} due today`, items: titles, link: MY_LIBRARY.EN,
    paragraphs: [`Today, ${dayInWords(dueOn, 'EN')}, is the last day for these loans${forChild(childName, 'EN')}:`],
    closing: 'Bring them back today, or renew in My library as long as nobody is waiting.',
  }),
};

/** After the due date. */
export const overdue: LetterWriter<'LOAN_OVERDUE'> = {
  ID: ({ titles, dueOn, daysLate, childName }) => ({
    subject: `${titles.length} pinjaman terlambat ${daysLate} hari`, items: titles, link: MY_LIBRARY.ID,
    paragraphs: [`Pinjaman berikut${forChild(childName, 'ID')} seharusnya kembali ${dayInWords(dueOn, 'ID')}:`],
    closing: 'Mohon kembalikan ke cabang mana saja. Jika hilang atau rusak, beri tahu petugas: kami bantu mencari jalan.',
  }),
  EN: ({ titles, dueOn, daysLate, childName }) => ({
    subject: `${countOfItems(titles.length)} overdue by ${daysLate === 1 ? '1 day' : `${daysLate} days`}`, items: titles, link: MY_LIBRARY.EN,
    paragraphs: [`These loans${forChild(childName, 'EN')} were due on ${dayInWords(dueOn, 'EN')}:`],
    closing: 'Please bring them back to any branch. If something was lost or damaged, tell our staff: we will help to find a way.',
  }),
};
