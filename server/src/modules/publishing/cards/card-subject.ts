import sharp from 'sharp';

import type { CardCover, CardRecord } from '../../../libs/artwork/cards';
import type { PosterSubject } from '../../../libs/artwork/posters';
import type { Database } from '../../../platform/db/database';
import type { Message } from '../../../platform/i18n/message';
import type { Clock } from '../../../shared/clock';
import type { Locale, LocalizedText } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import { titlePicture } from '../../catalogue';
import { readLibraryIdentity } from '../../library';
import { findEventAnnouncement, posterSubjectOf } from '../../programmes';
import type { PostSubjectKind } from '../posts/post.terms';
import { loadSubjectFacts } from '../posts/subjects/subject-facts';
import { say } from './words/say';

/** What a card is about, as it is now, in both languages. */
export type CardSubject = {
  readonly kind: PostSubjectKind;
  readonly id: string;
  readonly records: Readonly<Record<Locale, CardRecord>>;
};

/** What cards are read with. */
export type CardDeps = { readonly db: Database; readonly clock: Clock; readonly dataDir: string };

type Look = {
  readonly subject: PosterSubject;
  readonly kindName: LocalizedText | Message;
  readonly lines: readonly [LocalizedText | Message, LocalizedText | Message];
  readonly cover?: CardCover;
};

/** So wide a cover that somebody uploaded is drawn at most. */
const COVER_WIDTH = 640;
const NOTHING: LocalizedText = { indonesian: '', english: '' };

/** Reads what a card is about; null when it is gone, or the public does not see it. */
export async function loadCardSubject(
  deps: CardDeps,
  { kind, id }: Pick<CardSubject, 'kind' | 'id'>,
): Promise<CardSubject | null> {
  const facts = await loadSubjectFacts(deps, { subjectKind: kind, subjectId: id });
  if (facts === null || facts.obstacle === 'HIDDEN') return null;
  const look = await LOOKS[kind](deps, id);
  if (look === null) return null;
  const { name: house } = await readLibraryIdentity(deps.db);
  const record = (locale: Locale): CardRecord => ({
    subject: look.subject,
    kindName: wordsIn(look.kindName, locale),
    title: textIn(facts.name, locale),
    lines: [wordsIn(look.lines[0], locale), wordsIn(look.lines[1], locale)],
    house: textIn(house, locale),
    ...(look.cover === undefined ? {} : { cover: look.cover }),
  });
  return { kind, id, records: { ID: record('ID'), EN: record('EN') } };
}

const LOOKS: Readonly<Record<PostSubjectKind, (deps: CardDeps, id: string) => Promise<Look | null>>> = {
  EVENT: findEventLook,
  TITLE: findTitleLook,
  READING_LIST: async () => plainLook('bookClub', say('readingList'), say('readList')),
  GUIDE: async () => plainLook('business', say('guide'), say('readGuide')),
  STORY: async () => plainLook('culture', say('story'), say('readStory')),
};

function plainLook(subject: PosterSubject, kindName: Message, first: Message): Look {
  return { subject, kindName, lines: [first, NOTHING] };
}

async function findEventLook(deps: CardDeps, id: string): Promise<Look | null> {
  const event = await findEventAnnouncement(deps, id);
  if (event === null) return null;
  const { kind, kindName, when, place } = event;
  return { subject: posterSubjectOf(kind), kindName, lines: [when, place] };
}

/** A title shows its cover: the one that the catalogue draws, or the one that staff uploaded. */
async function findTitleLook(deps: CardDeps, id: string): Promise<Look | null> {
  const picture = await titlePicture(deps, id);
  if (picture === null) return null;
  const cover =
    picture.kind === 'drawn'
      ? readDrawnCover(picture.draw(), picture.path)
      : await readUploadedCover(picture.file, picture.path);
  return {
    ...plainLook('bookClub', say('title'), say('borrow')),
    ...(cover === null ? {} : { cover }),
  };
}

function readDrawnCover(markup: string, key: string): CardCover | null {
  const [, width, height] = /^<svg [^>]*viewBox="0 0 (\d+) (\d+)"/.exec(markup) ?? [];
  return width === undefined || height === undefined
    ? null
    : { markup, width: Number(width), height: Number(height), key };
}

/** Puts the picture into the file, which so needs nothing from outside; null when it cannot be read. */
async function readUploadedCover(file: string, key: string): Promise<CardCover | null> {
  const picture = await sharp(file)
    .resize({ width: COVER_WIDTH, withoutEnlargement: true })
    .jpeg({ quality: 85 })
    .toBuffer({ resolveWithObject: true })
    .catch(() => null);
  if (picture === null) return null;
  const { width, height } = picture.info;
  const bytes = picture.data.toString('base64');
  return {
    markup: `<image width="${width}" height="${height}" href="data:image/jpeg;base64,${bytes}"/>`,
    width,
    height,
    key,
  };
}

function wordsIn(words: LocalizedText | Message, locale: Locale): string {
  return 'indonesian' in words ? textIn(words, locale) : words[locale];
}
