import type { Actor } from '../../../platform/auth/actor';
import type { Database } from '../../../platform/db/database';
import { toInstant } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { seededIds } from '../../../shared/seeded-ids';
import { fillBlocks, writeContent } from '../issues/content';
import { readBlocks } from '../issues/issues.queries';
import { saveIssue } from '../issues/save-issue';
import { saveNewsletter } from '../issues/save-newsletter';
import { SAMPLE_ISSUE, SAMPLE_NEWSLETTERS, SENT_SAMPLE_ISSUE } from './sample-newsletters';
import { markSampleNewsletters, writeSampleArchive } from './sample-newsletters.queries';

const WEEK_MS = 7 * 86_400_000;
const SAMPLE: Actor = { kind: 'system', name: 'sample' };

/** Fills the sample library with newsletters, an issue that was sent and a draft; they have no readers. */
export async function seedSampleNewsletters(
  { db }: { readonly db: Database },
  moment: SampleMoment,
): Promise<{ readonly newsletters: number }> {
  const at = toInstant(moment.today, '06:00');
  const deps = { db, newId: seededIds(moment, 'newsletters/'), clock: { now: () => at } };
  const ids: string[] = [];
  for (const newsletter of SAMPLE_NEWSLETTERS) {
    const saved = await saveNewsletter(deps, SAMPLE, { version: 0, isOpen: true, ...newsletter });
    if (!saved.ok) throw new Error(`A sample newsletter was refused: ${saved.refusals[0]?.message.EN}`);
    ids.push(saved.value.newsletterId);
  }
  const sent = await writeIssue(deps, ids[0] ?? '', SENT_SAMPLE_ISSUE);
  await writeIssue(deps, ids[0] ?? '', SAMPLE_ISSUE);
  await db.transaction(async (tx) => {
    const content = writeContent(await fillBlocks(tx, await readBlocks(tx, sent), at));
    const sentAt = new Date(at.getTime() - WEEK_MS);
    await writeSampleArchive(tx, { id: sent, slug: 'selamat-datang-di-jumat-pagi', content, sentAt });
    return ok(await markSampleNewsletters(tx));
  });
  return { newsletters: ids.length };
}

async function writeIssue(
  deps: Parameters<typeof saveIssue>[0],
  newsletterId: string,
  issue: typeof SAMPLE_ISSUE,
): Promise<string> {
  const saved = await saveIssue(deps, SAMPLE, { version: 0, newsletterId, ...issue });
  if (!saved.ok) throw new Error(`A sample issue was refused: ${saved.refusals[0]?.message.EN}`);
  return saved.value.issueId;
}
