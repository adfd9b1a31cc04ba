import type { WaitingCounter } from '../../platform/waiting';
import { countProposalsToAnswer } from './proposals/proposals.queries';
import { pendingRegistrations } from './registration-lists/pending-registrations.queries';

/** Counts the registrations to decide and the proposals to answer. */
export const PROGRAMMES_WAITING: readonly WaitingCounter[] = [
  {
    permission: 'programmes.register',
    count: async ({ db, heldAt, now }) => {
      const events = await pendingRegistrations(db, { branchIds: heldAt, now });
      const count = events.reduce((sum, event) => sum + event.registrationCount, 0);
      // The longest waiting stands first.
      return { registrationCount: { count, since: events[0]?.waitingSince ?? null } };
    },
  },
  {
    permission: 'programmes.write',
    count: async ({ db, heldAt }) => ({ proposalCount: await countProposalsToAnswer(db, heldAt) }),
  },
];
