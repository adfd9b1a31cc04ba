import type { Locale } from '../../../shared/locale';
import type { BookingFacts, LetterWriter } from './facts.terms';
import type { Letter } from './letter.rules';
import { shutWords } from './shut.rules';

const OWN = { ID: 'Buka pemesanan saya', EN: 'Open my booking' } as const;
const SPACES = {
  ID: { label: 'Pilih waktu atau tempat lain', path: '/ruang' },
  EN: { label: 'Choose another time or place', path: '/en/rooms' },
} as const;

/** A space or seat is booked, approved, or holds after all. */
export const bookingConfirmed: LetterWriter<'BOOKING_CONFIRMED'> = {
  ID: (facts) => ({
    ...about(facts, 'ID', facts.isBack ? 'Pemesanan jadi' : 'Pemesanan pasti'),
    paragraphs: [
      facts.isBack
        ? 'Perpustakaan buka lagi, jadi tempat Anda tetap disimpan.'
        : 'Tempat ini sudah disimpan untuk Anda.',
    ],
    closing: `Pindai kode di pintu saat datang.${waits(facts, 'ID')} Berhalangan? Batalkan, supaya tempatnya bisa dipakai orang lain.`,
  }),
  EN: (facts) => ({
    ...about(facts, 'EN', facts.isBack ? 'Booking after all' : 'Booking confirmed'),
    paragraphs: [
      facts.isBack
        ? 'The library is open again, so your place is kept after all.'
        : 'This place is kept for you.',
    ],
    closing: `Scan the code at the door when you come.${waits(facts, 'EN')} Cannot come? Cancel, so that somebody else can use the place.`,
  }),
};

/** Staff moved a booking. */
export const bookingMoved: LetterWriter<'BOOKING_MOVED'> = {
  ID: (facts) => ({
    ...about(facts, 'ID', 'Pemesanan dipindah'),
    paragraphs: [
      `Kami memindahkan pemesanan Anda${facts.movedFrom === null ? '' : ` dari ${facts.movedFrom}`}. Sekarang:`,
      ...(facts.isRequested ? ['Petugas masih memutuskan, dan kami mengabari Anda.'] : []),
    ],
    closing: `Tidak cocok? Pindahkan ke waktu lain, atau batalkan.${facts.isRequested ? '' : waits(facts, 'ID')}`,
  }),
  EN: (facts) => ({
    ...about(facts, 'EN', 'Booking moved'),
    paragraphs: [
      `We moved your booking${facts.movedFrom === null ? '' : ` from ${facts.movedFrom}`}. It is now:`,
      ...(facts.isRequested ? ['Staff still decide about it, and we will tell you.'] : []),
    ],
    closing: `Does it not suit you? Move it to another time, or cancel it.${facts.isRequested ? '' : waits(facts, 'EN')}`,
  }),
};

/** A place for which somebody waits is free, and kept for them for a while. */
export const bookingOffered: LetterWriter<'BOOKING_OFFERED'> = {
  ID: ({ place, branch, when, end, keptUntil, path }) => ({
    subject: `Tempat kosong: ${place}, ${when}`,
    paragraphs: [`Tempat yang Anda tunggu kosong. Kami tahan untuk Anda sampai ${keptUntil}.`],
    items: [`${place}, ${branch}`, `${when} sampai ${end}`],
    closing: 'Lewat batas itu tempatnya kami tawarkan kepada yang menunggu berikutnya.',
    link: { label: 'Pesan sekarang', path },
  }),
  EN: ({ place, branch, when, end, keptUntil, path }) => ({
    subject: `A place is free: ${place}, ${when}`,
    paragraphs: [`The place you wait for is free. We keep it for you until ${keptUntil}.`],
    items: [`${place}, ${branch}`, `${when} to ${end}`],
    closing: 'After that we offer it to whoever waits next.',
    link: { label: 'Book it now', path },
  }),
};

/** Proves the address of a guest. It repeats nothing that was typed: anybody may have typed it. */
export const bookingCode: LetterWriter<'BOOKING_CODE'> = {
  ID: ({ code, minutes }) => ({
    subject: `${code} adalah kode pemesanan Anda`,
    paragraphs: [
      `Kode Anda: ${code}`,
      `Ketik kode itu di halaman pemesanan. Berlaku ${minutes} menit, untuk satu pemesanan.`,
    ],
    items: [],
    closing: 'Bukan Anda yang meminta? Abaikan surat ini; tidak ada yang dipesan.',
    link: null,
  }),
  EN: ({ code, minutes }) => ({
    subject: `${code} is your code for booking`,
    paragraphs: [
      `Your code: ${code}`,
      `Type it on the page where you book. It serves for ${minutes} minutes, for one booking.`,
    ],
    items: [],
    closing: 'Was it not you? Ignore this letter; nothing is booked.',
    link: null,
  }),
};

/** A booking is tomorrow. */
export const bookingReminder: LetterWriter<'BOOKING_REMINDER'> = {
  ID: (facts) => ({
    ...about(facts, 'ID', 'Besok'),
    paragraphs: ['Besok tempat ini disimpan untuk Anda.'],
    closing: `Pindai kode di pintu saat datang.${waits(facts, 'ID')} Berhalangan? Batalkan, supaya tempatnya bisa dipakai orang lain.`,
  }),
  EN: (facts) => ({
    ...about(facts, 'EN', 'Tomorrow'),
    paragraphs: ['Tomorrow this place is kept for you.'],
    closing: `Scan the code at the door when you come.${waits(facts, 'EN')} Cannot come? Cancel, so that somebody else can use the place.`,
  }),
};

/** Staff refused or cancelled a booking. */
export const bookingOff: LetterWriter<'BOOKING_OFF'> = {
  ID: (facts) => ({
    ...about(facts, 'ID', facts.isRefused ? 'Permintaan ditolak' : 'Pemesanan batal'),
    paragraphs: [
      `Mohon maaf, ${facts.isRefused ? 'permintaan ini tidak dapat kami terima' : 'pemesanan ini kami batalkan'}.${shutWords(facts, 'ID')}`,
    ],
    closing: 'Silakan pilih waktu atau tempat lain.',
    link: SPACES.ID,
  }),
  EN: (facts) => ({
    ...about(facts, 'EN', facts.isRefused ? 'Request refused' : 'Booking cancelled'),
    paragraphs: [
      `We are sorry: ${facts.isRefused ? 'we cannot accept this request' : 'this booking is cancelled'}.${shutWords(facts, 'EN')}`,
    ],
    closing: 'Please choose another time or place.',
    link: SPACES.EN,
  }),
};

/** Nobody came in time, and the place was given free. */
export const bookingReleased: LetterWriter<'BOOKING_RELEASED'> = {
  ID: (facts) => ({
    ...about(facts, 'ID', 'Tempat dibuka'),
    paragraphs: [
      'Anda belum tercatat datang, jadi tempat ini kami buka untuk orang lain. Selama masih kosong, Anda tetap boleh memakainya: pindai kode di pintu.',
    ],
    closing: 'Lain kali berhalangan? Batalkan lebih dulu, supaya orang lain bisa memakainya.',
  }),
  EN: (facts) => ({
    ...about(facts, 'EN', 'Your place is free for others'),
    paragraphs: [
      'You have not checked in, so we gave the place free. As long as nobody took it you may still use it: scan the code at the door.',
    ],
    closing: 'Cannot come next time? Cancel in time, so that somebody else can use it.',
  }),
};

function about(
  { place, branch, when, laterDates, path }: BookingFacts,
  locale: Locale,
  what: string,
): Omit<Letter, 'closing'> {
  return {
    subject: `${what}: ${place}, ${when}`,
    paragraphs: [],
    items: [`${place}, ${branch}`, when, ...laterDates],
    link: { label: OWN[locale], path },
  };
}

function waits({ waitsUntil }: BookingFacts, locale: Locale): string {
  if (waitsUntil === null) return '';
  return locale === 'ID' ? ` Tempat menunggu sampai ${waitsUntil}.` : ` It waits until ${waitsUntil}.`;
}
