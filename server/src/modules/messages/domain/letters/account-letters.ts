import type { LetterWriter, ReceiptFacts } from './facts';
import { MY_LIBRARY } from './facts';
import { dayInWords, forChild, rupiahInWords } from './words';

const METHODS: Readonly<Record<'ID' | 'EN', Readonly<Record<ReceiptFacts['method'], string>>>> = {
  ID: { CASH: 'tunai', QRIS: 'QRIS', TRANSFER: 'transfer' }, EN: { CASH: 'cash', QRIS: 'QRIS', TRANSFER: 'bank transfer' },
};

/** A membership runs out. */
export const membershipEnding: LetterWriter<'MEMBERSHIP_ENDING'> = {
  ID: ({ expiresOn, childName }) => ({
    subject: `Keanggotaan berlaku sampai ${dayInWords(expiresOn, 'ID')}`, items: [], link: MY_LIBRARY.ID,
    paragraphs: [`Keanggotaan${forChild(childName, 'ID')} berlaku sampai ${dayInWords(expiresOn, 'ID')}.`], closing: 'Perpanjang di meja layanan cabang mana saja. Gratis, cukup bawa kartu anggota.',
  }),
  EN: ({ expiresOn, childName }) => ({
    subject: `Membership ends on ${dayInWords(expiresOn, 'EN')}`, items: [], link: MY_LIBRARY.EN,
    paragraphs: [`The membership${forChild(childName, 'EN')} ends on ${dayInWords(expiresOn, 'EN')}.`], closing: 'Renew it at the desk of any branch. It is free; just bring the library card.',
  }),
};

/** A payment was taken. */
export const paymentReceipt: LetterWriter<'PAYMENT_RECEIPT'> = {
  ID: ({ receiptNumber, amount, method, paidOn, childName }) => ({
    subject: `Kuitansi ${receiptNumber}`, items: [], link: MY_LIBRARY.ID,
    paragraphs: [`Kami menerima ${rupiahInWords(amount)} (${METHODS.ID[method]})${forChild(childName, 'ID')} pada ${dayInWords(paidOn, 'ID')}. Nomor kuitansi: ${receiptNumber}.`], closing: 'Terima kasih.',
  }),
  EN: ({ receiptNumber, amount, method, paidOn, childName }) => ({
    subject: `Receipt ${receiptNumber}`, items: [], link: MY_LIBRARY.EN,
    paragraphs: [`We received ${rupiahInWords(amount)} (${METHODS.EN[method]})${forChild(childName, 'EN')} on ${dayInWords(paidOn, 'EN')}. Number of the receipt: ${receiptNumber}.`], closing: 'Thank you.',
  }),
};
