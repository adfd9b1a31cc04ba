import type { Database } from '../../../../platform/db/database';
import type { Clock } from '../../../../shared/clock';
import type { Locale, LocalizedText } from '../../../../shared/locale';
import { textIn } from '../../../../shared/locale';
import { subjectsByTitle, titleById } from '../../../catalogue';
import { readingListById } from '../../../community';
import { sitePageById } from '../../../feedback';
import { guideById } from '../../../guides';
import type { EventAnnouncement } from '../../../programmes';
import { findEventAnnouncement } from '../../../programmes';
import { tagsByStory } from '../../stories/stories.queries';
import { say } from '../words/say';
import type { Fact, PostSubjectKind, SubjectObstacle } from '../post.terms';
import type { FactValues } from '../text.rules';
import { hashtagsOf } from '../text.rules';

/** What a post tells of, as it is now. */
export type SubjectFacts = {
  readonly name: LocalizedText;
  /** Its page on the portal in Bahasa Indonesia. */
  readonly path: string;
  /** What each fact says, but for the link. */
  readonly facts: Readonly<Partial<Record<Fact, LocalizedText>>>;
  readonly hashtags: readonly string[];
  /** When it is over; null where it never is. */
  readonly endsAt: Date | null;
  /** Why it may not be told as it stands; null if it may. */
  readonly obstacle: Exclude<SubjectObstacle, 'GONE'> | null;
};

type Deps = { readonly db: Database; readonly clock: Clock };
type Subject = { readonly subjectKind: PostSubjectKind; readonly subjectId: string };

/** Reads what a post tells of; null when it is gone. */
export function loadSubjectFacts(
  deps: Deps,
  { subjectKind, subjectId }: Subject,
): Promise<SubjectFacts | null> {
  return LOADERS[subjectKind](deps, subjectId);
}

/** Gives what facts say in a language, with the link. */
export function factValues({ facts }: SubjectFacts, locale: Locale, link: string): FactValues {
  const said = Object.entries(facts).map(([fact, text]) => [fact, textIn(text, locale)] as const);
  return { ...Object.fromEntries(said), tautan: link };
}

const LOADERS: Readonly<Record<PostSubjectKind, (deps: Deps, id: string) => Promise<SubjectFacts | null>>> = {
  EVENT: loadEvent,
  TITLE: loadTitle,
  READING_LIST: loadReadingList,
  GUIDE: loadGuide,
  STORY: loadStory,
};

async function loadEvent(deps: Deps, id: string): Promise<SubjectFacts | null> {
  const event = await findEventAnnouncement(deps, id);
  if (event === null) return null;
  const { name, path, when, place } = event;
  return {
    name,
    path,
    facts: {
      judul: name,
      kapan: when,
      tempat: place,
      ...agesOf(event),
      biaya: toText(
        event.cost === 0 ? say('free') : say('costs', { amount: event.cost.toLocaleString('id-ID') }),
      ),
      ...(event.placesLeft === null ? {} : { sisa: toText(placesIn(event.placesLeft)) }),
    },
    hashtags: hashtagsOf([event.kindName.indonesian, 'Pasuruan']),
    endsAt: event.endsAt,
    obstacle: obstacleOf(event),
  };
}

function placesIn(count: number): Readonly<Record<Locale, string>> {
  return count === 1 ? say('place', { count }) : say('places', { count });
}

function obstacleOf({ status, isPublic, isOver, placesLeft }: EventAnnouncement): SubjectFacts['obstacle'] {
  if (status === 'CANCELLED' || status === 'POSTPONED') return status;
  if (!isPublic) return 'HIDDEN';
  if (isOver || status === 'DONE') return 'OVER';
  return placesLeft === 0 ? 'FULL' : null;
}

function agesOf({ ageFrom, ageTo }: EventAnnouncement): Pick<SubjectFacts['facts'], 'usia'> {
  if (ageFrom === null && ageTo === null) return {};
  if (ageTo === null) return { usia: toText(say('agesFrom', { from: ageFrom ?? 0 })) };
  return { usia: toText(say('ages', { from: ageFrom ?? 0, to: ageTo })) };
}

async function loadTitle({ db }: Deps, id: string): Promise<SubjectFacts | null> {
  const [title] = await titleById.batch({ db, locale: 'ID' }, [id]);
  if (!title || title instanceof Error) return null;
  const [subjects] = await subjectsByTitle.batch({ db, locale: 'ID' }, [id]);
  const names = !subjects || subjects instanceof Error ? [] : subjects.map(({ heading }) => heading);
  return plain({ indonesian: title.titleProper, english: null }, title.path, names);
}

async function loadReadingList({ db }: Deps, id: string): Promise<SubjectFacts | null> {
  const list = await readingListById(db, id);
  if (list === null) return null;
  const isShown = list.visibility === 'PUBLIC' && list.status === 'PUBLISHED';
  return {
    ...plain({ indonesian: list.name, english: null }, `/daftar-baca/${id}`, ['Daftar bacaan']),
    obstacle: isShown ? null : 'HIDDEN',
  };
}

async function loadGuide({ db }: Deps, id: string): Promise<SubjectFacts | null> {
  const [guide] = await guideById.batch({ db, locale: 'ID' }, [id]);
  if (!guide || guide instanceof Error) return null;
  return {
    ...plain(guide.name, guide.path, ['UKM']),
    obstacle: guide.status === 'PUBLISHED' ? null : 'HIDDEN',
  };
}

/** The public reads a story as it was published; before that there is nothing to tell. */
async function loadStory({ db }: Deps, id: string): Promise<SubjectFacts | null> {
  const [page] = await sitePageById.batch({ db, locale: 'ID' }, [id]);
  if (!page || page instanceof Error || page.kind !== 'STORY') return null;
  const [tags] = await tagsByStory.batch({ db, locale: 'ID' }, [id]);
  const names = !tags || tags instanceof Error ? [] : tags.map(({ name }) => name);
  return plain(page.title, page.path, names);
}

function plain(name: LocalizedText, path: string, tags: readonly string[]): SubjectFacts {
  return { name, path, facts: { judul: name }, hashtags: hashtagsOf(tags), endsAt: null, obstacle: null };
}

function toText({ ID, EN }: Readonly<Record<Locale, string>>): LocalizedText {
  return { indonesian: ID, english: EN };
}
