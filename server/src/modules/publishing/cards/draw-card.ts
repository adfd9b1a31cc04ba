import sharp from 'sharp';

import type { CardSize } from '../../../libs/artwork/cards';
import { CARD_SIZES, cardHash, drawCardRecord } from '../../../libs/artwork/cards';
import type { Locale } from '../../../shared/locale';
import type { PostSubjectKind } from '../posts/post.terms';
import type { CardSubject } from './card-subject';
import { say } from './words/say';

/** Which card of a subject is meant. */
export type CardChoice = { readonly locale: Locale; readonly size: CardSize };

/** The kinds of subjects as they stand in addresses of cards. */
export const CARD_KINDS: Readonly<Record<PostSubjectKind, string>> = {
  EVENT: 'acara',
  TITLE: 'judul',
  READING_LIST: 'daftar-baca',
  GUIDE: 'panduan',
  STORY: 'kabar',
};

const QUALITY = 88;
/** Networks and pages take alternative texts of so many letters at least. */
const LONGEST_WORDS = 300;

/** Draws the card of a subject as SVG, with its words as outlines. */
export function drawCard({ records }: CardSubject, { locale, size }: CardChoice): string {
  return drawCardRecord(records[locale], size);
}

/** Draws the card of a subject as a picture that every network takes. */
export function cardPicture(
  subject: CardSubject,
  choice: CardChoice,
  type: 'jpeg' | 'png' = 'jpeg',
): Promise<Buffer> {
  const { width, height } = CARD_SIZES[choice.size];
  const picture = sharp(Buffer.from(drawCard(subject, choice)), { density: 144 }).resize(width, height);
  return type === 'jpeg'
    ? picture.jpeg({ quality: QUALITY, mozjpeg: true }).toBuffer()
    : picture.png({ palette: true, quality: 90, effort: 4 }).toBuffer();
}

/** Says what a card shows, for those who do not see it, in at most 300 letters. */
export function cardWords({ records }: CardSubject, locale: Locale): string {
  const { kindName, title, lines, house } = records[locale];
  const facts = lines.filter((line) => line !== '').join(', ');
  const write = (named: string): string =>
    say('words', { kindName, title: named, lines: facts, house })[locale];
  const over = write(title).length - LONGEST_WORDS;
  const whole = over <= 0 ? write(title) : write(`${[...title].slice(0, -over - 1).join('')}…`);
  return whole.length <= LONGEST_WORDS ? whole : `${whole.slice(0, LONGEST_WORDS - 1)}…`;
}

/** The address of a card below the portal; it draws what is so now. */
export function cardPath(
  { kind, id }: Pick<CardSubject, 'kind' | 'id'>,
  { locale, size }: CardChoice,
): string {
  return `/kartu/${CARD_KINDS[kind]}/${id}/${size.toLowerCase()}.${locale.toLowerCase()}.jpg`;
}

/** Names what a card is drawn from: the same name is the same picture. */
export function cardKey({ records }: CardSubject, { locale, size }: CardChoice): string {
  return `${cardHash(records[locale])}-${size.toLowerCase()}`;
}
