import { buildSchema } from 'graphql';

import { differences, findAuditObject, plainFacts, withoutReader } from './audit-facts';

const MEMBER = 'mbr_01JDQ0000000000000000000AA';
const LOAN = 'lon_01JDQ0000000000000000000AA';
const BRANCH = 'brn_01JDQ0000000000000000000AA';
const INPUT = buildSchema(`
  enum Kind { ADULT CHILD }
  input Part { kind: Kind, note: String }
  input Given { id: ID, name: String, kind: Kind, parts: [Part!], amount: Int, isOld: Boolean, password: String, token: ID, roleCode: String, idempotencyKey: String }
  type Query { given(input: Given): Int }
`)
  .getQueryType()
  ?.getFields()['given']?.args[0]?.type;

describe('the facts of an act', () => {
  test('keep ids, numbers, truths and words of closed lists; a name in capitals is no word of one', () => {
    const given = {
      id: BRANCH,
      name: 'SITI',
      kind: 'CHILD',
      parts: [{ kind: 'ADULT', note: 'BUDI' }],
      amount: 5_000,
      isOld: false,
      roleCode: 'desk',
      idempotencyKey: 'kunci-1234',
    };

    expect(plainFacts(given, INPUT)).toEqual({
      id: BRANCH,
      name: '…',
      kind: 'CHILD',
      'parts.0.kind': 'ADULT',
      'parts.0.note': '…',
      amount: 5_000,
      isOld: false,
      roleCode: 'desk',
    });
  });

  test('never keep a secret, whatever it looks like', () => {
    expect(plainFacts({ password: 'ADULT', token: BRANCH }, INPUT)).toEqual({ password: '…', token: '…' });
  });

  test('name the member of an act on a member, and never the reader of a loan', () => {
    expect(findAuditObject({ id: 'blk_01JDQ0000000000000000000AA' }, { memberId: MEMBER })).toBe(MEMBER);
    expect(findAuditObject({ loanId: LOAN }, { memberId: MEMBER, branchId: BRANCH })).toBe(LOAN);
    expect(withoutReader({ memberId: MEMBER, branchId: BRANCH }, LOAN)).toEqual({ branchId: BRANCH });
    expect(withoutReader({ memberId: MEMBER }, MEMBER)).toEqual({ memberId: MEMBER });
  });

  test('name a branch only if the act was about nothing else', () => {
    expect([
      findAuditObject({ id: BRANCH }, {}),
      findAuditObject({}, { branchId: BRANCH }),
      findAuditObject({}, {}),
    ]).toEqual([BRANCH, BRANCH, null]);
  });

  test('tell what changed, and of hidden columns only that they did', () => {
    const before = { name: 'Siti', phone: null, password_hash: 'a', version: 1 };

    expect(
      differences(
        before,
        { name: 'Aminah', phone: '0343', password_hash: 'b', version: 2 },
        new Set(['name']),
      ),
    ).toEqual({
      before: { name: '…', phone: null, password_hash: '…' },
      after: { name: '…', phone: '0343', password_hash: '…' },
    });
  });
});
