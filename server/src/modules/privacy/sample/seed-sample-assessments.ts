import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import type { Database } from '../../../platform/db/database';
import type { PersonalData } from '../../../platform/personal-data/personal-table';
import { addDays, toInstant } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { seededIds } from '../../../shared/seeded-ids';
import { DataAssessmentEntity } from '../assessments/assessment.entity';
import { saveAssessment } from '../assessments/save-assessment';
import { SAMPLE_ASSESSMENTS } from './sample-assessments';

const SAMPLE: Actor = { kind: 'system', name: 'sample' };

/** Fills the sample library with its impact assessments. The same day gives the same rows. */
export async function seedSampleAssessments(
  { db, personalData }: { readonly db: Database; readonly personalData: readonly PersonalData[] },
  moment: SampleMoment,
): Promise<{ readonly assessments: number }> {
  const deps = {
    db,
    clock: { now: () => toInstant(moment.today, '06:00') },
    newId: seededIds(moment, 'privacy/'),
    personalData: () => personalData,
  };
  for (const { decidedDaysAgo, reviewInDays, ...entry } of SAMPLE_ASSESSMENTS) {
    const assessment = {
      ...entry,
      decidedOn: addDays(moment.today, -decidedDaysAgo),
      nextReviewOn: addDays(moment.today, reviewInDays),
    };
    const saved = await saveAssessment(deps, SAMPLE, { assessment });
    if (!saved.ok)
      throw new Error(`The sample assessment could not be written: ${saved.refusals[0]?.message.EN}`);
  }
  await db.transaction(async (tx) => ok(await markSample(tx)));
  return { assessments: SAMPLE_ASSESSMENTS.length };
}

async function markSample(tx: EntityManager): Promise<void> {
  await tx.update(DataAssessmentEntity, { isSample: false }, { isSample: true });
}
