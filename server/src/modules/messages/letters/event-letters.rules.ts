import type { EventFacts, LetterWriter } from './facts.terms';
import type { Letter } from './letter.rules';

/** A place at an event is certain. */
export const eventConfirmed: LetterWriter<'EVENT_CONFIRMED'> = {
  ID: (facts) =>
    withTickets(facts, {
      subject: `Terdaftar: ${facts.eventName}`,
      first: `Kursi untuk ${named(facts, 'ID')} sudah dicatat.`,
      closing:
        'Tiket dan tombol batal juga ada di halaman acara. Tidak jadi datang? Batalkan, agar yang menunggu mendapat kursi.',
      label: 'Buka acara',
    }),
  EN: (facts) =>
    withTickets(facts, {
      subject: `Registered: ${facts.eventName}`,
      first: `Places are kept for ${named(facts, 'EN')}.`,
      closing:
        'Tickets and the button to cancel are on the page of the event too. Not coming? Cancel, so that somebody who waits has the place.',
      label: 'Open the event',
    }),
};

/** Places became free for a party that waited. */
export const eventOffered: LetterWriter<'EVENT_OFFERED'> = {
  ID: (facts) =>
    letter(facts, {
      subject: `Ada kursi: ${facts.eventName}`,
      first: `Ada kursi untuk ${named(facts, 'ID')}. Terima paling lambat ${facts.offerUntil ?? ''}, sesudah itu kursi ditawarkan kepada yang berikutnya.`,
      closing: 'Terima atau lepaskan di halaman acara.',
      label: 'Terima kursi',
    }),
  EN: (facts) =>
    letter(facts, {
      subject: `Places for you: ${facts.eventName}`,
      first: `There are places for ${named(facts, 'EN')}. Accept by ${facts.offerUntil ?? ''}; after that they are offered to the next.`,
      closing: 'Accept or let go on the page of the event.',
      label: 'Accept the places',
    }),
};

/** An event is tomorrow. */
export const eventReminder: LetterWriter<'EVENT_REMINDER'> = {
  ID: (facts) =>
    withTickets(facts, {
      subject: `Besok: ${facts.eventName}`,
      first: `Kami menunggu ${named(facts, 'ID')}.`,
      closing: 'Bawa tiket atau kartu anggota. Berhalangan? Batalkan di halaman acara.',
      label: 'Buka tiket',
    }),
  EN: (facts) =>
    withTickets(facts, {
      subject: `Tomorrow: ${facts.eventName}`,
      first: `We look forward to seeing ${named(facts, 'EN')}.`,
      closing: 'Bring the ticket or the library card. Cannot come? Cancel on the page of the event.',
      label: 'Open the ticket',
    }),
};

/** An event was postponed or cancelled. */
export const eventOff: LetterWriter<'EVENT_OFF'> = {
  ID: (facts) =>
    letter(facts, {
      subject: `${facts.isPostponed ? 'Ditunda' : 'Batal'}: ${facts.eventName}`,
      first: `Acara ini ${facts.isPostponed ? 'ditunda' : 'dibatalkan'}.${facts.notice === null ? '' : ` ${facts.notice}`}`,
      closing: facts.isPostponed
        ? 'Kursi Anda tetap dicatat. Tanggal baru akan diberitahukan.'
        : 'Mohon maaf. Lihat acara lain di kalender.',
      label: 'Buka acara',
    }),
  EN: (facts) =>
    letter(facts, {
      subject: `${facts.isPostponed ? 'Postponed' : 'Cancelled'}: ${facts.eventName}`,
      first: `This event is ${facts.isPostponed ? 'postponed' : 'cancelled'}.${facts.notice === null ? '' : ` ${facts.notice}`}`,
      closing: facts.isPostponed
        ? 'Your places are kept. We shall tell you the new date.'
        : 'We are sorry. See other events in the calendar.',
      label: 'Open the event',
    }),
};

/** Time or place of an event changed, one of its dates falls out, or takes place after all. */
export const eventMoved: LetterWriter<'EVENT_MOVED'> = {
  ID: (facts) =>
    letter(withCancelled(facts, 'batal'), {
      subject: `${facts.isBack ? 'Jadi berlangsung' : 'Jadwal berubah'}: ${facts.eventName}`,
      first: movedWords(facts, 'ID'),
      closing:
        facts.dates.length > 0
          ? 'Kursi Anda tetap dicatat. Berhalangan? Batalkan di halaman acara, agar yang menunggu mendapat kursi.'
          : 'Mohon maaf. Lihat acara lain di kalender.',
      label: 'Buka acara',
    }),
  EN: (facts) =>
    letter(withCancelled(facts, 'cancelled'), {
      subject: `${facts.isBack ? 'Takes place after all' : 'Schedule changed'}: ${facts.eventName}`,
      first: movedWords(facts, 'EN'),
      closing:
        facts.dates.length > 0
          ? 'Your places are kept. Cannot come? Cancel on the page of the event, so that somebody who waits has the place.'
          : 'We are sorry. See other events in the calendar.',
      label: 'Open the event',
    }),
};

/** Asks those who came what they thought. */
export const eventFeedback: LetterWriter<'EVENT_FEEDBACK'> = {
  ID: (facts) => ({
    ...letter(facts, {
      subject: `Bagaimana ${facts.eventName}?`,
      first:
        'Terima kasih sudah datang. Apa pendapat Anda tentang acara ini? Menjawabnya setengah menit: beri bintang, dan tulis satu kalimat bila mau.',
      closing: 'Petugas membaca jawaban tanpa nama. Surat ini hanya sekali.',
      label: 'Beri pendapat',
    }),
    items: [],
  }),
  EN: (facts) => ({
    ...letter(facts, {
      subject: `How was ${facts.eventName}?`,
      first:
        'Thank you for coming. What did you think of the event? It takes half a minute: give stars, and a sentence if you like.',
      closing: 'Staff read answers without names. This letter comes once.',
      label: 'Say what you think',
    }),
    items: [],
  }),
};

/** A new event of a programme that is followed. */
export const eventNew: LetterWriter<'EVENT_NEW'> = {
  ID: ({ eventName, programmeName, summary, dates, place, path }) => ({
    subject: `Acara baru: ${eventName}`,
    paragraphs: [
      `Program yang Anda ikuti, ${programmeName}, punya acara baru.`,
      ...(summary === null ? [] : [summary]),
    ],
    items: [...dates, ...(place === null ? [] : [place])],
    closing: 'Tidak ingin kabar ini lagi? Berhenti mengikuti program di halamannya atau di Pustaka Saya.',
    link: { label: 'Buka acara', path },
  }),
  EN: ({ eventName, programmeName, summary, dates, place, path }) => ({
    subject: `New event: ${eventName}`,
    paragraphs: [
      `A programme you follow, ${programmeName}, has a new event.`,
      ...(summary === null ? [] : [summary]),
    ],
    items: [...dates, ...(place === null ? [] : [place])],
    closing: 'No more of this? Stop following the programme on its page or in My library.',
    link: { label: 'Open the event', path },
  }),
};

function movedWords(facts: EventFacts, locale: 'ID' | 'EN'): string {
  const who = named(facts, locale);
  const { closureReason: reason, dates, isBack } = facts;
  if (locale === 'ID') {
    if (isBack) return `Perpustakaan buka lagi, jadi acara ini tetap berlangsung. Untuk ${who} berlaku:`;
    const why = reason === null ? '' : `Perpustakaan tutup: ${reason}. `;
    return dates.length === 0
      ? `${why}Pertemuan acara ini dibatalkan.`
      : `${why}${reason === null ? 'Waktu atau tempat acara ini berubah.' : 'Jadwal acara ini berubah.'} Untuk ${who} sekarang berlaku:`;
  }
  if (isBack) return `The library is open again, so this event takes place after all. For ${who} it is:`;
  const why = reason === null ? '' : `The library is closed: ${reason}. `;
  return dates.length === 0
    ? `${why}The sessions of this event are cancelled.`
    : `${why}${reason === null ? 'Time or place of this event changed.' : 'The dates of this event changed.'} For ${who} it is now:`;
}

/** Dates that fall out stand after those that hold. */
function withCancelled(facts: EventFacts, word: string): EventFacts {
  return { ...facts, dates: [...facts.dates, ...facts.cancelled.map((date) => `${date}: ${word}`)] };
}

function withTickets(facts: EventFacts, words: EventWords): Letter {
  return { ...letter(facts, words), tickets: facts.tickets };
}

type EventWords = {
  readonly subject: string;
  readonly first: string;
  readonly closing: string;
  readonly label: string;
};

function letter({ dates, place, path }: EventFacts, { subject, first, closing, label }: EventWords): Letter {
  return {
    subject,
    paragraphs: [first],
    items: [...dates, ...(place === null ? [] : [place])],
    closing,
    link: { label, path },
  };
}

/** A sentence that names a whole school class is not read. */
const MOST_NAMES = 10;

function named({ people }: EventFacts, locale: 'ID' | 'EN'): string {
  if (people.length === 0) return locale === 'ID' ? 'Anda' : 'you';
  if (people.length <= MOST_NAMES) return people.join(', ');
  const others = people.length - (MOST_NAMES - 1);
  return `${people.slice(0, MOST_NAMES - 1).join(', ')} ${locale === 'ID' ? `dan ${others} orang lain` : `and ${others} others`}`;
}
