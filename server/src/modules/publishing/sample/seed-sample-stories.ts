import type { Actor } from '../../../platform/auth/actor';
import type { Database } from '../../../platform/db/database';
import { toInstant } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { seededIds } from '../../../shared/seeded-ids';
import { createSitePage, publishSitePage } from '../../feedback';
import type { PublishingDeps } from '../deps';
import { saveStory } from '../stories/save-story';
import type { SampleStory } from './sample-stories';
import { SAMPLE_STORIES } from './sample-stories';
import { findNextEventId, findTitleIds, markSampleStories } from './sample-stories.queries';

const SAMPLE: Actor = { kind: 'system', name: 'sample' };
const DAY_MS = 86_400_000;

/** Fills the sample library with stories that its staff would have written. The same day gives the same rows. */
export async function seedSampleStories(
  { db }: { readonly db: Database },
  moment: SampleMoment,
): Promise<{ readonly stories: number }> {
  const newId = seededIds(moment, 'stories/');
  const today = toInstant(moment.today, '06:00');
  for (const story of SAMPLE_STORIES) {
    const at = new Date(today.getTime() - story.daysAgo * DAY_MS);
    await writeStory({ db, newId, clock: { now: () => at } }, story, today);
  }
  await db.transaction(async (tx) => ok(await markSampleStories(tx)));
  return { stories: SAMPLE_STORIES.length };
}

async function writeStory(deps: PublishingDeps, story: SampleStory, today: Date): Promise<void> {
  const { slug, title, section, author, tags } = story;
  const document = { indonesian: documentOf(story, 0), english: documentOf(story, 1) };
  const made = await createSitePage(deps, SAMPLE, { kind: 'STORY', slug, title, document });
  if (!made.ok) throw new Error(`The sample story ${slug} was refused: ${made.refusals[0]?.message.EN}`);
  const { pageId } = made.value;
  const eventId = story.namesNextEvent === true ? await findNextEventId(deps.db, today) : null;
  const mentionIds = [...(await findTitleIds(deps.db, story.titles)), ...(eventId === null ? [] : [eventId])];
  const saved = await saveStory(deps, SAMPLE, { pageId, version: 0, section, author, tags, mentionIds });
  const published = saved.ok ? await publishSitePage(deps, SAMPLE, { id: pageId, version: 1 }) : saved;
  if (!published.ok)
    throw new Error(`The sample story ${slug} was refused: ${published.refusals[0]?.message.EN}`);
}

function documentOf({ lines }: SampleStory, language: 0 | 1): string {
  const content = lines.map((line) => {
    const text = line[language];
    return text.startsWith('# ')
      ? { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: text.slice(2) }] }
      : { type: 'paragraph', content: [{ type: 'text', text }] };
  });
  return JSON.stringify({ type: 'doc', content });
}
