import type { Resource } from '../../../platform/audit/resources';
import type { Module } from '../../../platform/module';
import { toCivilDate } from '../../../shared/civil-date';
import { CaseMutations } from './handling/case-mutations.graphql';
import { FeedbackCaseResolver, FeedbackEntryResolver } from './handling/cases.graphql';
import { countWaitingCases } from './cases.queries';
import type { CaseDeps } from './deps';
import { escalateCases } from './handling/escalate-cases';
import { FeedbackFiguresResolver } from './figures/figures.graphql';
import { forgetCases } from './handling/forget-cases';
import { CASES_PERSONAL_DATA } from './personal-data';
import { FeedbackAnswerResolver, SentCaseResolver } from './sending/public-cases.graphql';
import { FeedbackReplyResolver } from './answers/replies.graphql';

const RESOURCES: readonly Resource[] = [
  {
    prefix: 'fbc',
    table: 'feedback_case',
    branchColumn: 'branch_id',
    nameColumn: 'number',
    nameFor: 'cases.read',
  },
  { prefix: 'crp', table: 'feedback_reply', nameColumn: 'name', nameFor: 'cases.read' },
];

/** Creates the feature of complaints, suggestions, praise and questions. */
export function createCases(deps: CaseDeps & { readonly publicOrigin: string }): Module {
  return {
    name: 'cases',
    personalData: CASES_PERSONAL_DATA,
    resolvers: [
      new SentCaseResolver(deps),
      new FeedbackAnswerResolver(),
      new FeedbackCaseResolver(),
      new FeedbackEntryResolver(),
      new CaseMutations(deps),
      new FeedbackReplyResolver(deps),
      new FeedbackFiguresResolver(),
    ],
    jobs: [
      {
        name: 'escalate-cases',
        everyMinutes: 30,
        run: async () => `${await escalateCases(deps)} cases went up`,
      },
      {
        name: 'forget-cases',
        everyMinutes: 24 * 60,
        run: async () => `${await forgetCases(deps)} cases forgotten`,
      },
    ],
    resources: RESOURCES,
    waiting: [
      {
        permission: 'cases.handle',
        count: async ({ db, now, heldAt }) => {
          const { waiting, since } = await countWaitingCases(db, {
            branchIds: heldAt,
            staffId: '',
            today: toCivilDate(now),
          });
          return { feedbackCaseCount: { count: waiting, since } };
        },
      },
    ],
  };
}
