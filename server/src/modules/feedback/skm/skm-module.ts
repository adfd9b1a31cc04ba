import { TokenBuckets } from '../../../platform/graphql/limits/token-buckets';
import type { Module } from '../../../platform/module';
import type { SkmDeps } from './deps';
import { forgetInvitations, inviteReaders } from './invitations/invite-readers';
import { SKM_TABLES } from './personal-data';
import {
  SatisfactionManagementResolver,
  SatisfactionPeriodResolver,
  SatisfactionSheetResolver,
} from './skm.graphql';

/** Some dozen people at one address may answer at once, then one in ten seconds. */
const THROTTLE = { capacity: 60, restoreRate: 0.1 };
/** By the code of a desk, twenty an hour: more than readers at one address fill in there, too few to fill a period. */
const DESK_THROTTLE = { capacity: 20, restoreRate: 20 / 3_600 };

/** Creates the satisfaction survey of Permenpan RB 14/2017. */
export function createSkm(kernel: Omit<SkmDeps, 'throttle' | 'deskThrottle'>): Module {
  const deps: SkmDeps = {
    ...kernel,
    throttle: new TokenBuckets(THROTTLE),
    deskThrottle: new TokenBuckets(DESK_THROTTLE),
  };
  return {
    name: 'satisfaction survey',
    personalData: { tables: SKM_TABLES },
    resolvers: [
      new SatisfactionPeriodResolver(deps),
      new SatisfactionSheetResolver(deps),
      new SatisfactionManagementResolver(deps),
    ],
    resources: [{ prefix: 'skp', table: 'satisfaction_period' }],
    jobs: [
      {
        name: 'invite-to-survey',
        everyMinutes: 15,
        run: async () => `${await inviteReaders(deps)} people invited`,
      },
      {
        name: 'forget-survey-invitations',
        everyMinutes: 24 * 60,
        run: async () => `${await forgetInvitations(deps)} invitations forgotten`,
      },
    ],
  };
}
