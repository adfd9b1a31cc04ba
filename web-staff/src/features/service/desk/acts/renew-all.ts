import { describeFault } from '@pustaka/web-shared/apollo/faults.ts';
import type { FaultKind } from '@pustaka/web-shared/apollo/index.ts';

import type { DeskCore } from '../desk-core';
import type { DeskRequests, OpenLoan } from '../desk-requests';
import { withRow } from '../desk-rows';
import type { DeskMemberRef } from '../desk-rows';
import { freshRow } from '../fresh-row';
import type { Connection } from '../offline/connection';
import type { RowSender } from './send-row';

/** What renewing takes. */
type RenewalParts = {
  readonly desk: DeskCore;
  readonly openLoans: DeskRequests['openLoans'];
  readonly connection: Connection;
  readonly sender: RowSender;
};

/** Returns the renewal of all loans of the member who is open, one row for each. */
export function createRenewAll({ desk, openLoans, connection, sender }: RenewalParts) {
  const missed = (error: unknown): FaultKind => {
    const { kind } = describeFault(error);
    if (kind === 'offline') connection.lost();
    return kind;
  };
  const noteNotRenewed = ({ cardNumber }: DeskMemberRef) =>
    desk.note(cardNumber, { state: 'refused', problem: 'notRenewed' });
  return (branchId: string) => {
    const { member } = desk.current();
    if (member === null) return;
    void desk.inTurn(async () => {
      const loans = member.id === '' ? 'offline' : await openLoans(member.id).catch(missed);
      if (loans === 'offline') return noteNotRenewed(member);
      if (typeof loans === 'string') return desk.note(member.cardNumber, { state: 'failed', fault: loans });
      for (const loan of loans) {
        await sender.act(addRenewal(desk, { member, loan, branchId }));
        if (connection.since() !== null) return noteNotRenewed(member);
      }
    });
  };
}

/** Adds the row of a renewal and returns its id. */
function addRenewal(
  desk: DeskCore,
  { member, loan, branchId }: { member: DeskMemberRef; loan: OpenLoan; branchId: string },
): string {
  const { mode, session } = desk.current();
  const code = loan.copy.barcode ?? '';
  const row = {
    ...freshRow({ code, branchId, isBurst: true, mode, session }),
    act: 'renew' as const,
    member,
    loanId: loan.id,
    copy: loan.copy,
  };
  desk.set(withRow(desk.current(), row));
  return row.id;
}
