import type { Actor } from '../../../platform/auth/actor';
import type { Database } from '../../../platform/db/database';
import { toInstant } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { seededIds } from '../../../shared/seeded-ids';
import type { StandardsDeps } from './deps';
import type { PartEntry } from './read-service-standard';
import type { SampleStandard } from './sample-standards';
import { SAMPLE_STANDARDS, SHARED_PARTS } from './sample-standards';
import { createServiceStandard } from './save-service-standard';
import { markSampleStandards } from './service-standards.queries';
import { STANDARD_PARTS } from './standard.terms';

const SAMPLE: Actor = { kind: 'system', name: 'sample' };
const DECREE = 'SK Kepala Dinas 188/01/2026 (contoh)';

/** Fills the sample library with the standards of its services. The same day gives the same rows. */
export async function seedSampleStandards(
  { db }: { readonly db: Database },
  moment: SampleMoment,
): Promise<{ readonly standards: number }> {
  const deps: StandardsDeps = {
    db,
    clock: { now: () => toInstant(moment.today, '06:00') },
    newId: seededIds(moment, 'standards/'),
  };
  for (const [position, standard] of SAMPLE_STANDARDS.entries())
    await writeStandard(deps, standard, position);
  await db.transaction(async (tx) => ok(await markSampleStandards(tx)));
  return { standards: SAMPLE_STANDARDS.length };
}

async function writeStandard(
  deps: StandardsDeps,
  { slug, name, summary, parts }: SampleStandard,
  position: number,
): Promise<void> {
  const texts = { ...SHARED_PARTS, ...parts };
  const entries = STANDARD_PARTS.map((part): PartEntry => ({ part, text: both(texts[part]) }));
  const details = { slug, summary: both(summary), decree: DECREE, position, parts: entries };
  const saved = await createServiceStandard(deps, SAMPLE, {
    name: both(name),
    details: { ...details, status: 'PUBLISHED' },
  });
  if (!saved.ok)
    throw new Error(`The sample standard ${slug} could not be written: ${saved.refusals[0]?.message.EN}`);
}

function both([indonesian, english]: readonly [string, string]) {
  return { indonesian, english };
}
