import type { Locale } from '../../../shared/locale';
import type { ConsultationFacts, LetterWriter } from './facts.terms';
import type { Letter } from './letter.rules';
import { shutWords } from './shut.rules';

const PATH = {
  ID: { label: 'Buka Jejak usaha', path: '/jejak-usaha' },
  EN: { label: 'Open Business path', path: '/en/business-path' },
} as const;
const FIND = {
  ID: { label: 'Pilih jam lain', path: '/ukm/konsultasi' },
  EN: { label: 'Choose another hour', path: '/en/small-business/consultations' },
} as const;
const ONLINE = { ID: 'Daring', EN: 'Online' } as const;

/** An hour with a mentor is booked, takes place after all, or is at another time. */
export const consultationBooked: LetterWriter<'CONSULTATION_BOOKED'> = {
  ID: (facts) =>
    letter(facts, 'ID', {
      subject: `${bookedHead(facts, 'ID')}: ${facts.when}`,
      first: `${bookedWhy(facts, 'ID')}Anda bertemu ${facts.mentor}.`,
      closing:
        'Bawa catatan, contoh barang, atau surat yang sudah ada. Berhalangan? Batalkan paling lambat 2 jam sebelumnya, supaya jamnya bisa dipakai orang lain.',
    }),
  EN: (facts) =>
    letter(facts, 'EN', {
      subject: `${bookedHead(facts, 'EN')}: ${facts.when}`,
      first: `${bookedWhy(facts, 'EN')}You meet ${facts.mentor}.`,
      closing:
        'Bring notes, samples or papers you have. Cannot come? Cancel at least 2 hours before, so that somebody else can use the hour.',
    }),
};

/** An hour with a mentor is tomorrow. */
export const consultationReminder: LetterWriter<'CONSULTATION_REMINDER'> = {
  ID: (facts) =>
    letter(facts, 'ID', {
      subject: `Besok konsultasi: ${facts.when}`,
      first: `${facts.mentor} menunggu Anda.`,
      closing: 'Berhalangan? Batalkan dari Jejak usaha, supaya jamnya bisa dipakai orang lain.',
    }),
  EN: (facts) =>
    letter(facts, 'EN', {
      subject: `Consultation tomorrow: ${facts.when}`,
      first: `${facts.mentor} looks forward to seeing you.`,
      closing: 'Cannot come? Cancel on the page Business path, so that somebody else can use the hour.',
    }),
};

/** The library had to cancel an hour. */
export const consultationOff: LetterWriter<'CONSULTATION_OFF'> = {
  ID: (facts) => ({
    subject: `Konsultasi batal: ${facts.when}`,
    paragraphs: [`Mohon maaf, konsultasi dengan ${facts.mentor} kami batalkan.${shutWords(facts, 'ID')}`],
    items: [facts.when],
    closing: 'Silakan pilih jam lain.',
    link: FIND.ID,
  }),
  EN: (facts) => ({
    subject: `Consultation cancelled: ${facts.when}`,
    paragraphs: [
      `We are sorry: the consultation with ${facts.mentor} is cancelled.${shutWords(facts, 'EN')}`,
    ],
    items: [facts.when],
    closing: 'Please choose another hour.',
    link: FIND.EN,
  }),
};

/** Some weeks later: what came of it. */
export const consultationFollowUp: LetterWriter<'CONSULTATION_FOLLOW_UP'> = {
  ID: (facts) => ({
    subject: 'Bagaimana kabar usaha Anda?',
    paragraphs: [
      `Anda pernah berkonsultasi dengan ${facts.mentor}. Apa yang berubah sejak itu: izin, omzet, atau orang yang bekerja? Menjawabnya satu menit, dan semua boleh dilewati.`,
    ],
    items: [],
    closing: 'Jawaban Anda hanya dibaca pendamping dan petugas; yang dilaporkan hanya jumlahnya.',
    link: PATH.ID,
  }),
  EN: (facts) => ({
    subject: 'How is your business doing?',
    paragraphs: [
      `You once talked with ${facts.mentor}. What has changed since: permits, takings, people who work there? It takes a minute, and you may skip anything.`,
    ],
    items: [],
    closing: 'Only mentor and staff read your answer; reports tell numbers only.',
    link: PATH.EN,
  }),
};

function letter(
  { when, place, meetingUrl }: ConsultationFacts,
  locale: Locale,
  { subject, first, closing }: { subject: string; first: string; closing: string },
): Letter {
  return {
    subject,
    paragraphs: [first],
    items: [when, place ?? [ONLINE[locale], meetingUrl].filter((part) => part !== null).join(': ')],
    closing,
    link: PATH[locale],
  };
}

const HEADS = {
  ID: { booked: 'Konsultasi dipesan', back: 'Konsultasi jadi', moved: 'Jam konsultasi pindah' },
  EN: { booked: 'Consultation booked', back: 'Consultation after all', moved: 'Consultation moved' },
} as const;

function bookedHead({ isBack, wasMoved }: ConsultationFacts, locale: Locale): string {
  if (wasMoved) return HEADS[locale].moved;
  return isBack ? HEADS[locale].back : HEADS[locale].booked;
}

function bookedWhy({ isBack, wasMoved, movedFrom }: ConsultationFacts, locale: Locale): string {
  if (wasMoved && locale === 'ID')
    return `Perpustakaan memindahkan konsultasi Anda${movedFrom === null ? '' : ` dari ${movedFrom}`}. `;
  if (wasMoved)
    return `The library moved your consultation${movedFrom === null ? '' : ` from ${movedFrom}`}. `;
  if (!isBack) return '';
  return locale === 'ID'
    ? 'Perpustakaan buka lagi, jadi konsultasi Anda tetap berlangsung. '
    : 'The library is open again, so your consultation takes place after all. ';
}
