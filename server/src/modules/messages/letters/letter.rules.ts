import { escapeMarkup } from '../../../shared/escape-markup';
import type { Locale, LocalizedText } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';

/** A ticket in a letter: whose it is, as people read it, and as the door scans it. */
export type LetterTicket = { readonly name: string; readonly code: string; readonly qrText: string };

/** What a message says, without how it looks. */
export type Letter = {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
  readonly closing: string;
  readonly link: { readonly label: string; readonly path: string } | null;
  readonly tickets?: readonly LetterTicket[];
  /** What was put into the places of a wording. */
  readonly places?: Readonly<Partial<Record<string, string>>>;
};

/** To whom a letter is written and by which library, where the portal is, in which language. */
export type Envelope = {
  readonly name: string;
  readonly library: LocalizedText;
  readonly origin: string;
  readonly locale: Locale;
  readonly occasion?: Occasion;
};

/** Why somebody without a card is written to; without one it is a member. */
export type Occasion =
  | 'REGISTRATION'
  | 'PROPOSAL'
  | 'BOOKING'
  | 'NEWSLETTER'
  | 'MONTH_PAGE'
  | 'AGREEMENT'
  | 'CERTIFICATE'
  | 'CASE'
  | 'CASE_STAFF';

/** A letter as it is sent; its HTML shows the QR codes by their names. */
export type WrittenLetter = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly codes: readonly QrCode[];
};
/** A QR code that goes with a letter. */
export type QrCode = { readonly name: string; readonly text: string };

const WORDS = {
  ID: {
    language: 'id',
    ticket: 'Tiket',
    qrOf: 'Kode QR tiket',
    atDoor: 'Tunjukkan di pintu, dari layar atau dicetak.',
    greeting: 'Halo',
    why: 'Surat ini dikirim otomatis. Atur surat yang ingin diterima di halaman Pustaka Saya.',
    whyGuest: {
      REGISTRATION: 'Surat ini dikirim otomatis karena alamat ini dipakai mendaftar acara.',
      PROPOSAL: 'Surat ini dikirim otomatis karena alamat ini dipakai mengusulkan acara.',
      BOOKING: 'Surat ini dikirim otomatis karena alamat ini diberikan untuk pemesanan tempat.',
      NEWSLETTER: 'Surat ini dikirim otomatis karena alamat ini dipakai meminta buletin.',
      CASE: 'Surat ini dikirim otomatis karena alamat ini diberikan untuk menerima jawaban.',
      CASE_STAFF: 'Surat ini dikirim otomatis karena Anda bekerja di perpustakaan.',
      CERTIFICATE: 'Surat ini dikirim otomatis kepada pemegang sertifikat dan penyelianya.',
      AGREEMENT: 'Surat ini dikirim otomatis karena Anda menangani kerja sama dengan perpustakaan.',
      MONTH_PAGE: 'Surat ini dikirim otomatis karena Anda memilihnya di Laporan; di sana dapat dihentikan.',
    },
  },
  EN: {
    language: 'en',
    ticket: 'Ticket',
    qrOf: 'QR code of the ticket of',
    atDoor: 'Show it at the door, on the screen or on paper.',
    greeting: 'Hello',
    why: 'This message was sent automatically. Choose what you want to receive on the page My library.',
    whyGuest: {
      REGISTRATION:
        'This message was sent automatically because this address was given when registering for an event.',
      PROPOSAL: 'This message was sent automatically because this address was given when proposing an event.',
      BOOKING:
        'This message was sent automatically because this address was given for the booking of a place.',
      NEWSLETTER: 'This message was sent automatically because newsletters were asked for with this address.',
      CASE: 'This message was sent automatically because this address was given to receive the answer.',
      CASE_STAFF: 'This message was sent automatically because you work at the library.',
      CERTIFICATE: 'This message was sent automatically to whoever holds the certificate and to their lead.',
      AGREEMENT: 'This message was sent automatically because you look after the work with the library.',
      MONTH_PAGE:
        'This message was sent automatically because you chose it in Reports; you can stop it there.',
    },
  },
} as const;

/** Writes a letter as plain text and as simple HTML that says the same. */
export function writeOut(letter: Letter, envelope: Envelope): WrittenLetter {
  const codes = (letter.tickets ?? []).map(({ qrText }, place) => ({
    name: ticketName(place),
    text: qrText,
  }));
  return {
    subject: letter.subject,
    text: plainText(letter, envelope),
    html: markup(letter, envelope),
    codes,
  };
}

function plainText(letter: Letter, { name, library, origin, locale, occasion }: Envelope): string {
  const words = WORDS[locale];
  const link = letter.link ? [`${letter.link.label}: ${origin}${letter.link.path}`] : [];
  const items = letter.items.length > 0 ? [letter.items.map((item) => `- ${item}`).join('\n')] : [];
  const closing = letter.closing === '' ? [] : [letter.closing];
  const tickets = letter.tickets?.length
    ? [letter.tickets.map(({ name: whose, code }) => `${words.ticket} ${whose}: ${code}`).join('\n')]
    : [];
  return [
    greetingOf(words.greeting, name),
    ...letter.paragraphs,
    ...items,
    ...tickets,
    ...closing,
    ...link,
    textIn(library, locale),
    occasion ? words.whyGuest[occasion] : words.why,
  ].join('\n\n');
}

function markup(letter: Letter, { name, library, origin, locale, occasion }: Envelope): string {
  const words = WORDS[locale];
  const items =
    letter.items.length > 0
      ? `<ul>${letter.items.map((item) => `<li>${escapeMarkup(item)}</li>`).join('')}</ul>`
      : '';
  const link = letter.link
    ? `<p><a href="${escapeMarkup(origin + letter.link.path)}">${escapeMarkup(letter.link.label)}</a></p>`
    : '';
  const body = [
    ...[greetingOf(words.greeting, name), ...letter.paragraphs].map(paragraph),
    items,
    ticketMarkup(letter.tickets ?? [], words),
    letter.closing === '' ? '' : paragraph(letter.closing),
    link,
    paragraph(textIn(library, locale)),
    `<p><small>${escapeMarkup(occasion ? words.whyGuest[occasion] : words.why)}</small></p>`,
  ].join('\n');
  return `<!doctype html>\n<html lang="${words.language}"><head><meta charset="utf-8"><title>${escapeMarkup(letter.subject)}</title></head>\n<body style="font-family: sans-serif; line-height: 1.5; max-width: 36em">\n${body}\n</body></html>\n`;
}

function ticketMarkup(tickets: readonly LetterTicket[], words: (typeof WORDS)[Locale]): string {
  if (tickets.length === 0) return '';
  const lines = tickets.map(
    ({ name, code }, place) =>
      `<p><img src="cid:${ticketName(place)}" width="180" height="180" alt="${escapeMarkup(`${words.qrOf} ${name}`)}"><br><b>${escapeMarkup(`${words.ticket} ${name}`)}</b><br><code>${escapeMarkup(code)}</code></p>`,
  );
  return [...lines, paragraph(words.atDoor)].join('\n');
}

function ticketName(place: number): string {
  return `tiket-${place + 1}`;
}

function greetingOf(greeting: string, name: string): string {
  return name === '' ? `${greeting},` : `${greeting} ${name},`;
}

function paragraph(text: string): string {
  return `<p>${escapeMarkup(text)}</p>`;
}
