import { newIdempotencyKey } from '@pustaka/web-shared/acts/idempotency-key.ts';

import { canRenewMembership } from '../../../../lib/circulation/refusals';
import type { DeskCore } from '../desk-core';
import type { DeskRequests } from '../desk-requests';
import type { DeskRow } from '../desk-rows';
import type { LateActs } from '../offline/late-acts';
import type { RowSender } from './send-row';

/** What renewing a membership takes. */
type RenewalParts = {
  readonly desk: DeskCore;
  readonly late: LateActs;
  readonly sender: RowSender;
  readonly renew: DeskRequests['renewMembership'];
};

/** The renewal of memberships at the desk. */
export type MembershipRenewal = ReturnType<typeof createMembershipRenewal>;

/**
 * Returns the renewal of a membership: for a row that it holds up, which then goes on with all others of the
 * same member, and for the member who is open.
 */
export function createMembershipRenewal({ desk, late, sender, renew }: RenewalParts) {
  // Without an answer it may have happened: the next press asks with the same key.
  const keys = new Map<string, string>();
  const renewNow = async (memberId: string) => {
    const key = keys.get(memberId) ?? newIdempotencyKey();
    keys.set(memberId, key);
    const renewed = await renew(memberId, key);
    keys.delete(memberId);
    const state = desk.current();
    desk.set({ ...state, renewed, settledCount: state.settledCount + 1 });
    return renewed.until !== null;
  };
  const goOn = async (id: string, isRenewed: boolean) => {
    if (!isRenewed) return desk.refuse(id, {});
    await late.rekey(id);
    await sender.act(id);
  };
  const heldUp = (memberId: string) =>
    desk
      .current()
      .rows.filter(
        ({ state, member, refusals }) =>
          state === 'asking' && member?.id === memberId && canRenewMembership(refusals),
      )
      .map(({ id }) => id)
      .reverse();
  const renewFor = (memberId: string) => {
    const ids = heldUp(memberId);
    for (const id of ids) desk.change(id, { state: 'checking', isExplained: false });
    void desk.inTurn(async () => {
      try {
        const isRenewed = await renewNow(memberId);
        for (const id of ids) await goOn(id, isRenewed);
      } catch (error) {
        desk.set({ ...desk.current(), renewed: { memberId, until: null, problem: '' } });
        for (const id of ids) await sender.fail(id, error);
      }
    });
  };
  return {
    renewForRow: ({ member }: DeskRow) => {
      if (member !== null) renewFor(member.id);
    },
    renewForOpenMember: () => {
      const { member } = desk.current();
      if (member !== null && member.id !== '') renewFor(member.id);
    },
  };
}
