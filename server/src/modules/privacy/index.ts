import type { Module } from '../../platform/module';
import type { WaitingCounter } from '../../platform/waiting';
import { hoursUntil } from '../../shared/time-span';
import { DataAssessmentResolver } from './assessments/assessment.graphql';
import { DataBreachResolver } from './breaches/breach.graphql';
import { countUntold } from './breaches/breaches.queries';
import { noteLetters } from './breaches/note-letters';
import type { PrivacyDeps } from './deps';
import { PRIVACY_TABLES } from './personal-data';
import { ProcessingRegisterResolver } from './register/register.graphql';

export { assessmentPaper } from './assessments/assessment-paper';
export { breachLetter } from './breaches/breach-letter';
export type { BreachLetterFacts } from './breaches/breach-notices';
export { findBreachFacts, findBreachNotices } from './breaches/breach-notices';
export { registerPaper, registerWorkbook } from './register/register-files';
export { seedSampleAssessments } from './sample/seed-sample-assessments';

/** Breaches of which the authority or the people were not told, with the hours that are left of the first clock. */
const WAITING: WaitingCounter = {
  permission: 'privacy.read',
  count: async ({ db, now }): Promise<Readonly<Record<string, number>>> => {
    const { count, dueAt } = await countUntold(db);
    return dueAt === null
      ? { dataBreachCount: count }
      : { dataBreachCount: count, dataBreachHoursLeft: hoursUntil(dueAt, now) };
  },
};

/** Creates what UU PDP asks of the house: register of processing, impact assessments, register of breaches. */
export function createPrivacy(deps: PrivacyDeps): Module {
  return {
    name: 'privacy',
    personalData: { tables: PRIVACY_TABLES },
    resolvers: [
      new ProcessingRegisterResolver(deps),
      new DataAssessmentResolver(deps),
      new DataBreachResolver(deps),
    ],
    resources: [
      { prefix: 'brc', table: 'data_breach', nameColumn: 'title', nameFor: 'privacy.read' },
      { prefix: 'dpa', table: 'data_assessment', nameColumn: 'name', nameFor: 'privacy.read' },
    ],
    jobs: [
      {
        name: 'note-breach-letters',
        everyMinutes: 1,
        run: async () => `${await noteLetters(deps)} letters about breaches noted`,
      },
    ],
    waiting: [WAITING],
  };
}
