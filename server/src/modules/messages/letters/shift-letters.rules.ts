import type { Locale } from '../../../shared/locale';
import type { LetterWriter, ShiftFacts } from './facts.terms';
import type { Letter } from './letter.rules';
import { forChild } from './words.rules';

const OWN = {
  ID: { label: 'Buka Relawan saya', path: '/relawan-saya' },
  EN: { label: 'Open My volunteering', path: '/en/my-volunteering' },
} as const;
const OTHERS = {
  ID: { label: 'Pilih jadwal lain', path: '/relawan' },
  EN: { label: 'Choose another shift', path: '/en/volunteers' },
} as const;

/** Somebody has a place in a shift: at once, from the waiting list, or because staff put them there. */
export const shiftConfirmed: LetterWriter<'SHIFT_CONFIRMED'> = {
  ID: (facts) => ({
    ...about(facts, 'ID', 'Anda bertugas'),
    paragraphs: ['Terima kasih. Tempat Anda dalam jadwal ini sudah pasti.', ...briefed(facts)],
    closing: 'Berhalangan? Lepaskan tempatnya di Relawan saya, supaya yang menunggu dapat menggantikan.',
  }),
  EN: (facts) => ({
    ...about(facts, 'EN', 'You have a place'),
    paragraphs: ['Thank you. Your place in this shift is certain.', ...briefed(facts)],
    closing: 'Cannot come? Give the place back in My volunteering, so that whoever waits can stand in.',
  }),
};

/** A shift is tomorrow. */
export const shiftReminder: LetterWriter<'SHIFT_REMINDER'> = {
  ID: (facts) => ({
    ...about(facts, 'ID', 'Besok Anda bertugas'),
    paragraphs: ['Besok kami menunggu Anda.', ...briefed(facts)],
    closing:
      'Tunjukkan kartu anggota Anda di pintu saat datang. Mendadak berhalangan? Teleponlah perpustakaan.',
  }),
  EN: (facts) => ({
    ...about(facts, 'EN', 'Your shift is tomorrow'),
    paragraphs: ['We look forward to you tomorrow.', ...briefed(facts)],
    closing:
      'Show your library card at the door when you come. Cannot come after all? Please call the library.',
  }),
};

/** A shift was cancelled, or staff took somebody out of it. */
export const shiftOff: LetterWriter<'SHIFT_OFF'> = {
  ID: (facts) => ({
    ...about(facts, 'ID', 'Jadwal batal untuk Anda'),
    paragraphs: [`Anda tidak perlu datang untuk jadwal ini.${said(facts, 'Alasannya')}`],
    closing: 'Terima kasih sudah bersedia. Kami senang bila Anda memilih jadwal lain.',
    link: OTHERS.ID,
  }),
  EN: (facts) => ({
    ...about(facts, 'EN', 'Your shift is off'),
    paragraphs: [`You need not come for this shift.${said(facts, 'The reason')}`],
    closing: 'Thank you for offering your time. We are glad if you choose another shift.',
    link: OTHERS.EN,
  }),
};

/** A shift has another time or room, because the date of its event was moved. */
export const shiftMoved: LetterWriter<'SHIFT_MOVED'> = {
  ID: (facts) => ({
    ...about(facts, 'ID', 'Jadwal Anda pindah'),
    paragraphs: ['Waktu atau tempat acaranya berubah, dan jadwal Anda ikut pindah. Yang baru ada di atas.'],
    closing: 'Tidak bisa lagi? Lepaskan atau tawarkan tempatnya di Relawan saya.',
  }),
  EN: (facts) => ({
    ...about(facts, 'EN', 'Your shift moved'),
    paragraphs: ['The time or place of its event changed, and your shift moved with it. Both stand above.'],
    closing: 'Cannot come any more? Give the place back or offer it in My volunteering.',
  }),
};

/** A place in a shift is offered, by somebody who cannot come or because people are missing; never by whom. */
export const shiftOffered: LetterWriter<'SHIFT_OFFERED'> = {
  ID: (facts) => ({
    ...about(facts, 'ID', 'Bisakah Anda bertugas'),
    paragraphs: ['Ada tempat kosong dalam jadwal ini, dan Anda cocok untuk perannya.'],
    closing: 'Yang pertama menerima mendapat tempatnya. Tidak bisa? Abaikan saja surat ini.',
  }),
  EN: (facts) => ({
    ...about(facts, 'EN', 'Can you help'),
    paragraphs: ['There is a free place in this shift, and you fit its role.'],
    closing: 'Whoever accepts first has the place. Cannot come? Just ignore this letter.',
  }),
};

/** Somebody else took over a shift. */
export const shiftPassedOn: LetterWriter<'SHIFT_PASSED_ON'> = {
  ID: (facts) => ({
    ...about(facts, 'ID', 'Jadwal Anda diambil alih'),
    paragraphs: ['Orang lain bertugas menggantikan Anda. Anda tidak perlu datang.'],
    closing: 'Terima kasih sudah mencarikan pengganti tepat waktu.',
    link: OTHERS.ID,
  }),
  EN: (facts) => ({
    ...about(facts, 'EN', 'Somebody took over your shift'),
    paragraphs: ['Somebody else comes in your place. You need not come.'],
    closing: 'Thank you for finding somebody in time.',
    link: OTHERS.EN,
  }),
};

function about(
  { title, work, place, when, end, childName }: ShiftFacts,
  locale: Locale,
  subject: string,
): Omit<Letter, 'paragraphs' | 'closing'> {
  const whose = forChild(childName, locale);
  return {
    subject: `${subject}${whose}: ${title}, ${when}`,
    items: [`${work === title ? title : `${title} (${work})`}${whose}`, `${when} – ${end}`, place],
    link: OWN[locale],
  };
}

function briefed({ briefing }: ShiftFacts): string[] {
  return briefing === null ? [] : [briefing];
}

function said({ reason }: ShiftFacts, words: string): string {
  return reason === null ? '' : ` ${words}: ${reason}`;
}
