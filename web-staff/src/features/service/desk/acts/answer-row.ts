import type { DeskCore } from '../desk-core';
import type { DeskRow } from '../desk-rows';
import type { LookUpScan } from './look-up-scan';
import type { MembershipRenewal } from './renew-membership';
import type { LateActs } from '../offline/late-acts';
import { buildAnswers } from '../scanning/choices';
import type { ChoiceKind } from '../scanning/choices';
import type { RowSender } from './send-row';

/** What answering a row takes. */
type AnswerParts = {
  readonly desk: DeskCore;
  readonly late: LateActs;
  readonly sender: RowSender;
  readonly lookUp: LookUpScan;
  readonly membership: MembershipRenewal;
};

/** Returns what somebody at the desk may say to a row that asks or failed. */
export function createRowAnswers({ desk, late, sender, lookUp, membership }: AnswerParts) {
  const again = (id: string, changes: Partial<DeskRow>) => {
    desk.change(id, { ...changes, state: 'checking', fault: null });
    const row = desk.rowOf(id);
    if (row?.act === 'find')
      return void lookUp(id, { code: row.code, branchId: row.branchId, isBurst: true });
    void desk.inTurn(async () => {
      await late.rekey(id);
      await sender.act(id);
    });
  };
  const skip = (id: string) => {
    late.forget(id);
    desk.change(id, { state: 'skipped', isExplained: false });
  };
  return {
    choose: (id: string, kind: ChoiceKind, reason = '') => {
      const row = desk.rowOf(id);
      if (row === undefined || (row.state !== 'asking' && row.state !== 'failed')) return;
      if (kind === 'skip') return skip(id);
      if (kind === 'renewMembership') return membership.renewForRow(row);
      if (kind === 'retry') return again(id, {});
      if (kind === 'return')
        return again(id, { act: 'return', answers: [], refusals: [], isExplained: false });
      again(id, { answers: buildAnswers(row, kind, reason), isExplained: false });
    },
    /** Gives a scan up that the library refuses for good. */
    dismiss: (id: string) => desk.rowOf(id)?.state === 'refused' && skip(id),
  };
}
