import type { RuleRefused } from '../../../../lib/circulation/refusals';
import { buildAnswers, listChoices } from './choices';
import type { DeskRow } from '../desk-rows';

const everything = () => true;
const refused = (
  refusal: RuleRefused['refusal'],
  remedy: RuleRefused['remedy'],
  changes: Partial<RuleRefused> = {},
): RuleRefused => ({
  __typename: 'CirculationRefusal',
  code: 'NOT_ALLOWED',
  message: refusal,
  field: null,
  refusal,
  remedy,
  neededPermission: null,
  asksReason: false,
  earliestOn: null,
  rule: null,
  ...changes,
});
const row = (refusals: readonly RuleRefused[], changes: Partial<DeskRow> = {}): DeskRow => ({
  id: '1',
  key: 'k',
  session: 1,
  code: 'B1',
  scannedAt: '2026-11-24T02:00:00Z',
  mode: 'auto',
  branchId: 'brn_1',
  act: 'lend',
  state: 'asking',
  member: { id: 'mbr_1', cardNumber: 'PSR-26-000001' },
  loanId: null,
  copy: null,
  answers: [],
  refusals,
  outcome: null,
  fault: null,
  isLate: false,
  wasSentAtOnce: false,
  problem: null,
  isExplained: false,
  notice: null,
  ...changes,
});
const kinds = (given: DeskRow) => listChoices(given, everything).map(({ kind }) => kind);

test('the safe thing comes first, and never more than three things', () => {
  expect(kinds(row([refused('OVERDUE_LOANS', 'CONFIRM')]))).toEqual(['skip', 'proceed']);
  expect(kinds(row([refused('RENEW_INSTEAD', 'CONFIRM')]))).toEqual(['skip', 'proceed', 'return']);
  expect(kinds(row([refused('HELD_FOR_ANOTHER', 'CONFIRM')]))).toEqual(['return', 'keepHold', 'cancelHold']);
});

test('what nothing helps against offers nothing, and an unanswered scan can be tried again', () => {
  expect(kinds(row([refused('OVERDUE_LOANS', 'CONFIRM'), refused('COPY_WITHDRAWN', 'NONE')]))).toEqual([]);
  expect(kinds(row([], { state: 'failed' }))).toEqual(['retry', 'skip']);
});

test('an override asks for a reason and names the permission that is missing', () => {
  const limit = row([refused('TOO_MANY_LOANS', 'OVERRIDE', { neededPermission: 'LOAN_OVERRIDE_LIMIT' })]);

  expect(listChoices(limit, () => false)).toEqual([
    { kind: 'skip', needsReason: false, missing: null },
    { kind: 'proceed', needsReason: true, missing: 'LOAN_OVERRIDE_LIMIT' },
  ]);
});

test('answers cover every refusal, keep those given before, and carry the reason only where it is asked for', () => {
  const given = row(
    [
      refused('OVERDUE_LOANS', 'CONFIRM'),
      refused('TOO_MANY_LOANS', 'OVERRIDE'),
      refused('HELD_FOR_ANOTHER', 'CONFIRM', { asksReason: true }),
    ],
    { answers: [{ refusal: 'COPY_MISSING' }] },
  );

  expect(buildAnswers(given, 'cancelHold', 'ujian')).toEqual([
    { refusal: 'COPY_MISSING' },
    { refusal: 'OVERDUE_LOANS' },
    { refusal: 'TOO_MANY_LOANS', reason: 'ujian' },
    { refusal: 'HELD_FOR_ANOTHER', reason: 'ujian', cancelsHold: true },
  ]);
});

test('a membership that ran out is renewed by the first key, by whoever may', () => {
  const over = row([refused('MEMBERSHIP_EXPIRED', 'NONE')]);

  expect(kinds(over)).toEqual(['renewMembership', 'skip']);
  expect(listChoices(over, () => false)[0]?.missing).toBe('MEMBERS_EDIT');
  expect(kinds(row([refused('MEMBERSHIP_EXPIRED', 'NONE'), refused('MEMBER_BLOCKED', 'NONE')]))).toEqual([]);
});
