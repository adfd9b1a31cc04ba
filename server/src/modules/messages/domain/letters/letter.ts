import type { Locale } from '../../../../shared/locale';

/** What a message says, without how it looks. */
export type Letter = { readonly subject: string; readonly paragraphs: readonly string[]; readonly items: readonly string[]; readonly closing: string; readonly link: { readonly label: string; readonly path: string } | null };

/** To whom a letter is written, where the portal is, in which language. */
export type Envelope = { readonly name: string; readonly origin: string; readonly locale: Locale; readonly occasion?: Occasion };

/** Why somebody without a card is written to; without one it is a member. */
export type Occasion = 'REGISTRATION' | 'PROPOSAL';

/** A letter as it is sent. */
export type WrittenLetter = { readonly subject: string; readonly text: string; readonly html: string };

const WORDS = {
  ID: { language: 'id', greeting: 'Halo', library: 'Perpustakaan Kota Pasuruan', why: 'Surat ini dikirim otomatis. Atur surat yang ingin diterima di halaman Pustaka Saya.', whyGuest: { REGISTRATION: 'Surat ini dikirim otomatis karena alamat ini dipakai mendaftar acara.', PROPOSAL: 'Surat ini dikirim otomatis karena alamat ini dipakai mengusulkan acara.' } },
  EN: { language: 'en', greeting: 'Hello', library: 'Pasuruan City Library', why: 'This message was sent automatically. Choose what you want to receive on the page My library.', whyGuest: { REGISTRATION: 'This message was sent automatically because this address was given when registering for an event.', PROPOSAL: 'This message was sent automatically because this address was given when proposing an event.' } },
} as const;

/** Returns the name of the library in a language. */
export function libraryName(locale: Locale): string {
  return WORDS[locale].library;
}

/** Writes a letter as plain text and as simple HTML that says the same. */
export function writeOut(letter: Letter, envelope: Envelope): WrittenLetter {
  return { subject: letter.subject, text: plainText(letter, envelope), html: markup(letter, envelope) };
}

function plainText(letter: Letter, { name, origin, locale, occasion }: Envelope): string {
  const words = WORDS[locale];
  const link = letter.link ? [`${letter.link.label}: ${origin}${letter.link.path}`] : [];
  const items = letter.items.length > 0 ? [letter.items.map((item) => `- ${item}`).join('\n')] : [];
  const closing = letter.closing === '' ? [] : [letter.closing];
  return [greetingOf(words.greeting, name), ...letter.paragraphs, ...items, ...closing, ...link, words.library, occasion ? words.whyGuest[occasion] : words.why].join('\n\n');
}

function markup(letter: Letter, { name, origin, locale, occasion }: Envelope): string {
  const words = WORDS[locale];
  const items = letter.items.length > 0 ? `<ul>${letter.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>` : '';
  const link = letter.link ? `<p><a href="${escaped(origin + letter.link.path)}">${escaped(letter.link.label)}</a></p>` : '';
  const body = [
    ...[greetingOf(words.greeting, name), ...letter.paragraphs].map(paragraph), items, letter.closing === '' ? '' : paragraph(letter.closing), link, paragraph(words.library), `<p><small>${escaped(occasion ? words.whyGuest[occasion] : words.why)}</small></p>`,
  ].join('\n');
  return `<!doctype html>\n<html lang="${words.language}"><head><meta charset="utf-8"><title>${escaped(letter.subject)}</title></head>\n<body style="font-family: sans-serif; line-height: 1.5; max-width: 36em">\n${body}\n</body></html>\n`;
}

function greetingOf(greeting: string, name: string): string {
  return name === '' ? `${greeting},` : `${greeting} ${name},`;
}

function paragraph(text: string): string {
  return `<p>${escaped(text)}</p>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
