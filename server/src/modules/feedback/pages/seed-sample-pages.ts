import type { Actor } from '../../../platform/auth/actor';
import type { Database } from '../../../platform/db/database';
import { toInstant } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { seededIds } from '../../../shared/seeded-ids';
import type { PagesDeps } from './deps';
import { publishSitePage } from './publish-site-page';
import type { SampleLine, SamplePage } from './sample-pages';
import { SAMPLE_PAGES } from './sample-pages';
import { createSitePage } from './save-site-page';
import { markSamplePages } from './site-pages.queries';

const SAMPLE: Actor = { kind: 'system', name: 'sample' };

/** Fills the sample library with pages that its staff would have written. The same day gives the same rows. */
export async function seedSamplePages(
  { db }: { readonly db: Database },
  moment: SampleMoment,
): Promise<{ readonly pages: number }> {
  const deps: PagesDeps = {
    db,
    clock: { now: () => toInstant(moment.today, '06:00') },
    newId: seededIds(moment, 'pages/'),
  };
  for (const page of SAMPLE_PAGES) await writePage(deps, page);
  await db.transaction(async (tx) => ok(await markSamplePages(tx)));
  return { pages: SAMPLE_PAGES.length };
}

async function writePage(deps: PagesDeps, { kind, slug, title, lines }: SamplePage): Promise<void> {
  const document = {
    indonesian: documentOf(lines, 0),
    english: documentOf(lines, 1),
  };
  const made = await createSitePage(deps, SAMPLE, { kind, slug, title, document });
  const published = made.ok
    ? await publishSitePage(deps, SAMPLE, { id: made.value.pageId, version: 1 })
    : made;
  if (!published.ok)
    throw new Error(`The sample page ${slug} could not be written: ${published.refusals[0]?.message.EN}`);
}

function documentOf(lines: readonly SampleLine[], language: 0 | 1): string {
  const content = lines.map(({ as = 'paragraph', text }) => {
    const words = [{ type: 'text', text: text[language] }];
    return as === 'heading'
      ? { type: 'heading', attrs: { level: 2 }, content: words }
      : { type: 'paragraph', content: words };
  });
  return JSON.stringify({ type: 'doc', content });
}
