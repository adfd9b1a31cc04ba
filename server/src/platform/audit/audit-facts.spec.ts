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

  test('keep a day that the object declares to tell of nobody, also where elsewhere such a day is about a person', () => {
    const about = { prefix: 'cls', table: 'closure', told: new Set(['started_on']) };
    const declared = { about, personal: new Set(['started_on', 'completed_on']) };
    const given = { startedOn: '2026-12-12', completedOn: '2026-12-13', person: { startedOn: '2019-03-04' } };

    expect(plainFacts(given, undefined, declared)).toEqual({
      startedOn: '2026-12-12',
      completedOn: '…',
      'person.startedOn': '…',
    });
  });

  test('keep words that the table of the object declares to tell of nobody, and days of no person', () => {
    const about = {
      prefix: 'prt',
      table: 'partner',
      told: new Set(['name', 'summary_id', 'summary_en']),
    };
    const declared = { about, personal: new Set(['birth_date', 'phone']) };
    const given = {
      partner: {
        name: 'SDN Uji',
        phone: '0343421001',
        summary: { indonesian: 'Sekolah', english: 'School' },
        contact: { name: 'Bu Wiwik' },
        people: [{ name: 'Bu Wiwik' }],
      },
      from: '2026-12-12',
      birthDate: '2019-05-17',
      reason: 'Fumigasi',
    };

    expect(plainFacts(given, undefined, declared)).toEqual({
      'partner.name': 'SDN Uji',
      'partner.phone': '…',
      'partner.summary.indonesian': 'Sekolah',
      'partner.summary.english': 'School',
      'partner.contact.name': '…',
      'partner.people.0.name': '…',
      from: '2026-12-12',
      birthDate: '…',
      reason: '…',
    });
    expect(plainFacts({ from: '2026-12-12', name: 'SDN Uji' })).toEqual({ from: '…', name: '…' });
  });
});
