import type { Actor } from '../../../../platform/auth/actor';
import { addDays, toInstant } from '../../../../shared/civil-date';
import type { SampleMoment } from '../../../../shared/seeded-ids';
import { seededIds } from '../../../../shared/seeded-ids';
import type { CaseDeps } from '../deps';
import { answerCase } from '../handling/handle-case';
import { createReply } from '../answers/save-reply';
import { sendCase } from '../sending/send-case';
import { SAMPLE_CASES, SAMPLE_REPLIES } from './sample-cases';

const SAMPLE: Actor = { kind: 'system', name: 'sample' };
const MORNING_MS = 9 * 3_600_000;
const ORIGIN = { remoteAddress: 'sample', locale: 'ID' } as const;

/**
 * Makes up some complaints, suggestions, praise and questions of the last weeks, some of them answered and two
 * published. The same seed and day give the same rows.
 */
export async function seedSampleCases(
  house: Pick<CaseDeps, 'db' | 'dataKey'>,
  moment: SampleMoment,
): Promise<number> {
  const newId = seededIds(moment, 'cases/');
  const depsOn = (daysBack: number): CaseDeps => {
    const at = new Date(toInstant(addDays(moment.today, -daysBack)).getTime() + MORNING_MS);
    return { ...house, newId, clock: { now: () => at } };
  };
  for (const { daysBack, answer, publicQuestion, answeredDaysBack, ...entry } of SAMPLE_CASES) {
    const sent = await sendCase(depsOn(daysBack), SAMPLE, { entry, channel: 'PORTAL' }, ORIGIN);
    if (sent.ok && answer !== undefined)
      await answerCase(depsOn(answeredDaysBack ?? daysBack), SAMPLE, {
        id: sent.value.caseId,
        version: 1,
        text: answer,
        publicQuestion: publicQuestion ?? null,
        publicAnswer: publicQuestion === undefined ? null : answer,
      });
  }
  for (const reply of SAMPLE_REPLIES) await createReply(depsOn(0), SAMPLE, reply);
  return SAMPLE_CASES.length;
}
