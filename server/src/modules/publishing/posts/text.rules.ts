import type { Locale } from '../../../shared/locale';
import type { ChannelCode } from '../channels/channel.terms';
import type { Fact, PostSubjectKind } from './post.terms';
import { FACTS } from './post.terms';

/** What stands in place of each fact in one language; one that is missing or empty says nothing. */
export type FactValues = Readonly<Partial<Record<Fact, string>>>;

const PLACE = /\{\s*([^{}\n]*?)\s*\}/g;
const BETWEEN = ' · ';

/** Lists what stands between braces and is no fact. */
export function unknownFacts(text: string): string[] {
  const known: readonly string[] = FACTS;
  const names = [...text.matchAll(PLACE)].map(([, name = '']) => name);
  return [...new Set(names.filter((name) => !known.includes(name)))];
}

/**
 * Fills facts into a text. A part of a line that names a fact which says nothing here (an event without ages) falls
 * away, and so does a line of which nothing else is left; parts stand between middle dots.
 */
export function fillFacts(text: string, values: FactValues): string {
  const lines = text.split('\n').flatMap((line) => {
    const parts = line.split(BETWEEN);
    const kept = parts.filter((part) => !namesNothing(part, values));
    return kept.length === 0 ? [] : [kept.map((part) => fill(part, values)).join(BETWEEN)];
  });
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function namesNothing(part: string, values: FactValues): boolean {
  return [...part.matchAll(PLACE)].some(([, name = '']) => isFact(name) && (values[name] ?? '') === '');
}

function fill(part: string, values: FactValues): string {
  return part.replace(PLACE, (whole, name: string) => (isFact(name) ? (values[name] ?? '') : whole));
}

function isFact(name: string): name is Fact {
  return FACTS.some((fact) => fact === name);
}

const MOST_HASHTAGS = 4;
const LONGEST_HASHTAG = 30;

/** Makes hashtags of names: `Cerita anak` is `#CeritaAnak`; the library's own comes first. */
export function hashtagsOf(names: readonly string[]): string[] {
  const tags = ['PustakaPasuruan', ...names].map((name) =>
    (name.match(/[\p{L}\p{N}]+/gu) ?? [])
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(''),
  );
  const fitting = tags.filter((tag) => tag !== '' && tag.length <= LONGEST_HASHTAG);
  return [...new Set(fitting)].slice(0, MOST_HASHTAGS).map((tag) => `#${tag}`);
}

const FIRST_LINES: Readonly<Record<PostSubjectKind, Readonly<Record<Locale, readonly string[]>>>> = {
  EVENT: {
    ID: ['{judul}', '{kapan}', '{tempat}', 'Usia {usia} · {biaya} · tinggal {sisa}', '', 'Daftar: {tautan}'],
    EN: ['{judul}', '{kapan}', '{tempat}', 'Ages {usia} · {biaya} · {sisa} left', '', 'Sign up: {tautan}'],
  },
  TITLE: {
    ID: ['{judul}', '', 'Ada di rak kami. Pinjam atau pesan: {tautan}'],
    EN: ['{judul}', '', 'On our shelves. Borrow it or place a hold: {tautan}'],
  },
  READING_LIST: {
    ID: ['Daftar bacaan: {judul}', '', '{tautan}'],
    EN: ['Reading list: {judul}', '', '{tautan}'],
  },
  GUIDE: {
    ID: ['Panduan usaha: {judul}', '', 'Langkah demi langkah: {tautan}'],
    EN: ['A guide for small businesses: {judul}', '', 'Step by step: {tautan}'],
  },
  STORY: {
    ID: ['{judul}', '', 'Baca selengkapnya: {tautan}'],
    EN: ['{judul}', '', 'Read on: {tautan}'],
  },
};

/** Writes the first text of a channel in a language, from what a post is about. */
export function firstText(
  { kind, hashtags }: { readonly kind: PostSubjectKind; readonly hashtags: readonly string[] },
  channel: ChannelCode,
  locale: Locale,
): string {
  const lines = FIRST_LINES[kind][locale];
  // Hashtags stand once: after the text in Bahasa Indonesia.
  const hasHashtags = locale === 'ID' && channel !== 'PORTAL' && hashtags.length > 0;
  return [...lines, ...(hasHashtags ? ['', hashtags.join(' ')] : [])].join('\n');
}

/** Puts both languages of a channel together, as they are published: Bahasa Indonesia first. */
export function joinLanguages(filled: Readonly<Partial<Record<Locale, string>>>): string {
  return [filled.ID, filled.EN].filter((text) => text !== undefined && text !== '').join('\n\n');
}
