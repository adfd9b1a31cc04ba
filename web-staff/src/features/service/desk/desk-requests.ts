import type { ApolloClient } from '@apollo/client';

import { withTimeout } from '../../../lib/connection/with-timeout';
import type { Refused } from '../../../lib/circulation/refusals';
import { CheckInDocument } from '../../../lib/circulation/CheckIn.generated';
import { CheckOutDocument } from './CheckOut.generated';
import type { DeskMemberRef, DeskRow, LentOutcome, Outcome, RenewedMembership, RowCopy } from './desk-rows';
import { OpenLoansOfMemberDocument } from './member/OpenLoansOfMember.generated';
import { RecordInHouseUseDocument } from '../../../lib/circulation/RecordInHouseUse.generated';
import { RenewLoansDocument } from '../../../lib/circulation/RenewLoans.generated';
import { RenewMembershipDocument } from '../../../lib/circulation/RenewMembership.generated';
import { ScanTargetDocument } from './scanning/ScanTarget.generated';
import { UndoInHouseUseDocument } from '../../../lib/circulation/UndoInHouseUse.generated';
import { UndoScanDocument } from './UndoScan.generated';

/**
 * How long the line of scans waits for one of them; a desk sends whole piles, so it has more patience than a
 * door.
 */
const ANSWER_MS = 10_000;

/**
 * What a code turned out to be: a member, a copy, or a card that was reported lost and replaced; null when
 * nothing answers to it.
 */
export type Found = { readonly member: DeskMemberRef } | { readonly copy: RowCopy } | 'lostCard' | null;

/** What came of an act: an outcome, or the refusals that stood against it. */
export type ActResult = {
  readonly refusals: readonly Refused[];
  readonly outcome: Outcome | null;
  readonly copy: RowCopy | null;
};

/** An open loan, as renewing all of them needs it. */
export type OpenLoan = { readonly id: string; readonly copy: RowCopy };

/**
 * The requests of the desk; each rejects when no answer came, and may then be sent again with the row's key.
 */
export type DeskRequests = {
  readonly find: (code: string) => Promise<Found>;
  readonly lend: (row: DeskRow, memberId: string) => Promise<ActResult>;
  readonly giveBack: (row: DeskRow) => Promise<ActResult>;
  readonly renew: (row: DeskRow) => Promise<ActResult>;
  readonly read: (row: DeskRow) => Promise<ActResult>;
  readonly takeBack: (row: DeskRow, key: string) => Promise<readonly string[]>;
  readonly openLoans: (memberId: string) => Promise<readonly OpenLoan[]>;
  readonly renewMembership: (memberId: string, key: string) => Promise<RenewedMembership>;
};

/**
 * Sends the requests of the desk to the library, and gives each up that gets no answer in time; what is told
 * about people is never taken from the cache.
 */
export function createDeskRequests(
  client: ApolloClient,
  { readsMembers }: { readonly readsMembers: boolean },
): DeskRequests {
  return {
    find: finder(client, readsMembers),
    lend: lender(client),
    giveBack: receiver(client),
    renew: renewer(client),
    read: reader(client),
    takeBack: undoer(client),
    openLoans: loanReader(client),
    renewMembership: membershipRenewer(client),
  };
}

function finder(client: ApolloClient, readsMembers: boolean): DeskRequests['find'] {
  return async (code) => {
    const { data } = await client.query({
      query: ScanTargetDocument,
      variables: { code, readsMembers },
      fetchPolicy: 'no-cache',
      context: withTimeout(ANSWER_MS),
    });
    const target = data?.scanTarget ?? null;
    if (target === null) return null;
    if (data?.isLostCard === true) return 'lostCard';
    return target.__typename === 'Member'
      ? { member: { id: target.id, cardNumber: target.cardNumber } }
      : { copy: target };
  };
}

function lender(client: ApolloClient): DeskRequests['lend'] {
  return async (row, memberId) => {
    const input = {
      memberId,
      barcode: row.copy?.barcode ?? row.code,
      branchId: row.branchId,
      answers: row.answers,
      ...scannedAtOf(row),
      idempotencyKey: row.key,
    };
    const { loan, isRenewal, filledHold, userErrors } = payloadOf(
      await client.mutate({
        mutation: CheckOutDocument,
        variables: { input },
        context: withTimeout(ANSWER_MS),
      }),
    ).checkOut;
    if (loan === null) return refusedWith(userErrors);
    const outcome: LentOutcome = {
      kind: 'lent',
      loanId: loan.id,
      dueOn: loan.dueOn,
      dueAt: loan.dueAt,
      isHourly: loan.isHourly,
      isRenewal,
      filledHold: filledHold !== null,
    };
    return { refusals: userErrors, outcome, copy: loan.copy };
  };
}

function receiver(client: ApolloClient): DeskRequests['giveBack'] {
  return async (row) => {
    const input = {
      barcode: row.copy?.barcode ?? row.code,
      branchId: row.branchId,
      ...scannedAtOf(row),
      idempotencyKey: row.key,
    };
    const { copy, loan, userErrors, ...came } = payloadOf(
      await client.mutate({
        mutation: CheckInDocument,
        variables: { input },
        context: withTimeout(ANSWER_MS),
      }),
    ).checkIn;
    if (copy === null) return refusedWith(userErrors);
    const { wasOnLoan, fine, overdueDays, suspendedUntil, trappedHold, transfer } = came;
    return {
      refusals: userErrors,
      outcome: {
        kind: 'returned',
        loanId: loan?.id ?? null,
        wasOnLoan,
        fine,
        overdueDays,
        isHourly: loan?.isHourly ?? false,
        suspendedUntil,
        trappedHold,
        transfer,
      },
      copy,
    };
  };
}

function renewer(client: ApolloClient): DeskRequests['renew'] {
  return async (row) => {
    const input = {
      loanIds: row.loanId === null ? [] : [row.loanId],
      answers: row.answers,
      idempotencyKey: row.key,
    };
    const { results, userErrors } = payloadOf(
      await client.mutate({
        mutation: RenewLoansDocument,
        variables: { input },
        context: withTimeout(ANSWER_MS),
      }),
    ).renewLoans;
    const result = results[0];
    if (result === undefined || !result.isRenewed)
      return {
        ...refusedWith([...userErrors, ...(result?.userErrors ?? [])]),
        copy: result?.loan.copy ?? null,
      };
    const { loan } = result;
    return {
      refusals: [],
      outcome: {
        kind: 'lent',
        loanId: loan.id,
        dueOn: loan.dueOn,
        dueAt: loan.dueAt,
        isHourly: loan.isHourly,
        isRenewal: true,
        filledHold: false,
      },
      copy: loan.copy,
    };
  };
}

function reader(client: ApolloClient): DeskRequests['read'] {
  return async (row) => {
    const input = {
      barcode: row.copy?.barcode ?? row.code,
      branchId: row.branchId,
      ...scannedAtOf(row),
      idempotencyKey: row.key,
    };
    const { use, isRepeat, userErrors } = payloadOf(
      await client.mutate({
        mutation: RecordInHouseUseDocument,
        variables: { input },
        context: withTimeout(ANSWER_MS),
      }),
    ).recordInHouseUse;
    return use === null
      ? refusedWith(userErrors)
      : {
          refusals: userErrors,
          outcome: { kind: 'read', loanId: null, useId: use.id, isRepeat },
          copy: use.copy,
        };
  };
}

function undoer(client: ApolloClient): DeskRequests['takeBack'] {
  return async (row, idempotencyKey) => {
    if (row.outcome?.kind === 'read') {
      const { userErrors } = payloadOf(
        await client.mutate({
          mutation: UndoInHouseUseDocument,
          variables: { input: { id: row.outcome.useId, idempotencyKey } },
          context: withTimeout(ANSWER_MS),
        }),
      ).undoInHouseUse;
      return userErrors.map(({ message }) => message);
    }
    const loanId = row.outcome?.loanId;
    if (loanId == null) return [];
    const input = {
      loanId,
      act: row.outcome?.kind === 'returned' ? ('CHECK_IN' as const) : ('CHECK_OUT' as const),
      idempotencyKey,
    };
    const { userErrors } = payloadOf(
      await client.mutate({
        mutation: UndoScanDocument,
        variables: { input },
        context: withTimeout(ANSWER_MS),
      }),
    ).undoScan;
    return userErrors.map(({ message }) => message);
  };
}

function loanReader(client: ApolloClient): DeskRequests['openLoans'] {
  return async (id) => {
    const { data } = await client.query({
      query: OpenLoansOfMemberDocument,
      variables: { id },
      fetchPolicy: 'no-cache',
      context: withTimeout(ANSWER_MS),
    });
    return data?.member?.loans.edges.map(({ node }) => node) ?? [];
  };
}

function membershipRenewer(client: ApolloClient): DeskRequests['renewMembership'] {
  return async (memberId, idempotencyKey) => {
    const { member, userErrors } = payloadOf(
      await client.mutate({
        mutation: RenewMembershipDocument,
        variables: { input: { memberId, idempotencyKey } },
        context: withTimeout(ANSWER_MS),
      }),
    ).renewMembership;
    const problem = userErrors.map(({ message }) => message).join(' ');
    return { memberId, until: member?.expiresOn ?? null, problem: member === null ? problem : null };
  };
}

/** What was scanned without a connection counts from then. */
function scannedAtOf({ isLate, wasSentAtOnce, scannedAt }: DeskRow): { readonly scannedAt?: string } {
  return isLate && !wasSentAtOnce ? { scannedAt } : {};
}

function payloadOf<Data>({ data }: { readonly data?: Data | null | undefined }): Data {
  if (data == null) throw new TypeError('The answer carried no data.');
  return data;
}

function refusedWith(refusals: readonly Refused[]): ActResult {
  return { refusals, outcome: null, copy: null };
}
