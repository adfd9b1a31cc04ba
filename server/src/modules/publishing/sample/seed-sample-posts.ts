import type { Actor } from '../../../platform/auth/actor';
import type { Config } from '../../../platform/config';
import type { Database } from '../../../platform/db/database';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { addDays, toInstant } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { seededIds } from '../../../shared/seeded-ids';
import type { CreatePostDeps } from '../posts/create-post';
import { createPost } from '../posts/create-post';
import { askForApproval, planPost } from '../posts/decide-post';
import { findNextEventId } from './sample-stories.queries';
import { findNewestStoryId } from './sample-posts.queries';

const SAMPLE: Actor = { kind: 'system', name: 'sample' };
/** In how many days, and when, the planned post would be published. */
const PLANNED = { days: 2, time: '16:00' } as const;

/**
 * Fills the sample library with two posts: one about the next event, planned and waiting for approval, and a draft about
 * the newest story. No channel with a network behind it is on. The same day gives the same rows.
 */
export async function seedSamplePosts(
  { db, config }: { readonly db: Database; readonly config: Pick<Config, 'dataDir'> },
  moment: SampleMoment,
): Promise<{ readonly posts: number }> {
  const at = toInstant(moment.today, '06:00');
  const deps: CreatePostDeps = {
    dataDir: config.dataDir,
    db,
    newId: seededIds(moment, 'posts/'),
    clock: { now: () => at },
  };
  const eventId = await findNextEventId(db, at);
  const storyId = await findNewestStoryId(db);
  if (eventId !== null)
    await writePlanned(deps, eventId, toInstant(addDays(moment.today, PLANNED.days), PLANNED.time));
  if (storyId !== null) valueOf(await createPost(deps, SAMPLE, { subjectId: storyId }));
  return { posts: Number(eventId !== null) + Number(storyId !== null) };
}

async function writePlanned(deps: CreatePostDeps, eventId: string, plannedAt: Date): Promise<void> {
  const { postId: id } = valueOf(await createPost(deps, SAMPLE, { subjectId: eventId }));
  valueOf(await planPost(deps, SAMPLE, { id, version: 1, plannedAt, evenIfClosed: true }));
  valueOf(await askForApproval(deps, SAMPLE, { id, version: 2 }));
}

function valueOf<Value>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw new Error(`A sample post was refused: ${result.refusals[0]?.message.EN}`);
  return result.value;
}
