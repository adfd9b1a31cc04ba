import type { FamilyHold, FamilyLoan } from './data/member-profile';
import { listMemberNotices } from './member-notices';

const today = '2026-12-01';
const cover = { __typename: 'Cover' as const, url: '/covers/1.svg', width: 300, height: 450 };
const member = {
  standing: 'ACTIVE' as const,
  expiresOn: '2027-03-14',
  blocks: [],
  email: 'siti@contoh.pustaka',
  isEmailVerified: true,
  phone: '+6281270001234',
  isPhoneVerified: false,
};

function titled(titleProper: string) {
  return {
    __typename: 'Title' as const,
    id: titleProper,
    path: '/judul/1',
    titleProper,
    cover,
    contributions: [],
  };
}

function loan(titleProper: string, dueOn: string, isOverdue = false): FamilyLoan {
  const renewability = { __typename: 'Renewability' as const, canRenew: true, refusals: [] };
  const copy = { __typename: 'Copy' as const, id: titleProper, title: titled(titleProper) };
  return {
    borrower: null,
    loan: {
      __typename: 'Loan',
      id: titleProper,
      dueOn,
      dueAt: dueOn,
      isHourly: false,
      isOverdue,
      overdueDays: 2,
      currentFine: 0,
      fineForecast: [],
      renewalCount: 0,
      maximumRenewals: 2,
      copy,
      renewability,
    },
  };
}

function ready(titleProper: string): FamilyHold {
  const pickupBranch = {
    __typename: 'Branch' as const,
    id: 'brn_1',
    name: { __typename: 'LocalizedText' as const, text: 'Pusat' },
  };
  return {
    holder: 'Kirana',
    hold: {
      __typename: 'Hold',
      id: 'hld_1',
      status: 'READY',
      queuePosition: null,
      queueLength: 0,
      estimatedOn: null,
      isSuspended: false,
      suspendedUntil: null,
      collectBy: '2026-12-04',
      pickupBranch,
      title: titled(titleProper),
    },
  };
}

test('on most days nothing needs the member', () => {
  expect(
    listMemberNotices({
      member,
      loans: [loan('Na Willa', '2026-12-11')],
      holds: [],
      registrations: [],
      today,
    }),
  ).toEqual([]);
});

test('what is late comes first, then what is ready, then what is due by tomorrow', () => {
  const loans = [
    loan('Filosofi Teras', '2026-11-29', true),
    loan('Ronggeng Dukuh Paruk', '2026-12-02'),
    loan('Na Willa', '2026-12-11'),
  ];

  expect(
    listMemberNotices({ member, loans, holds: [ready('Gadis Pantai')], registrations: [], today }),
  ).toEqual([
    { kind: 'late', titles: ['Filosofi Teras'] },
    {
      kind: 'ready',
      id: 'hld_1',
      title: 'Gadis Pantai',
      branch: 'Pusat',
      collectBy: '2026-12-04',
      holder: 'Kirana',
    },
    { kind: 'soon', titles: ['Ronggeng Dukuh Paruk'] },
  ]);
});

test('a block stands above everything, with its reason and end', () => {
  const block = {
    __typename: 'MemberBlock' as const,
    id: 'blk_1',
    kind: 'SUSPENDED' as const,
    reason: 'Terlambat 14 hari.',
    until: '2026-12-20',
  };

  expect(
    listMemberNotices({
      member: { ...member, standing: 'BLOCKED', blocks: [block] },
      loans: [],
      holds: [],
      registrations: [],
      today,
    }),
  ).toEqual([{ kind: 'block', reason: 'Terlambat 14 hari.', until: '2026-12-20' }]);
});

test('a card that ended or is provisional says so', () => {
  expect(
    listMemberNotices({
      member: { ...member, standing: 'EXPIRED', expiresOn: '2026-11-30' },
      loans: [],
      holds: [],
      registrations: [],
      today,
    }),
  ).toEqual([{ kind: 'expired', since: '2026-11-30' }]);
  expect(
    listMemberNotices({
      member: { ...member, standing: 'PROVISIONAL' },
      loans: [],
      holds: [],
      registrations: [],
      today,
    }),
  ).toEqual([{ kind: 'provisional' }]);
});

test('a contact of a provisional card that nobody proved comes before the papers', () => {
  expect(
    listMemberNotices({
      member: { ...member, standing: 'PROVISIONAL', isEmailVerified: false },
      loans: [],
      holds: [],
      registrations: [],
      today,
    }),
  ).toEqual([
    { kind: 'unverified', contact: 'EMAIL', address: 'siti@contoh.pustaka' },
    { kind: 'provisional' },
  ]);
  expect(
    listMemberNotices({
      member: { ...member, standing: 'PROVISIONAL', email: null, isEmailVerified: false },
      loans: [],
      holds: [],
      registrations: [],
      today,
    }),
  ).toEqual([{ kind: 'unverified', contact: 'PHONE', address: '+6281270001234' }, { kind: 'provisional' }]);
  expect(
    listMemberNotices({
      member: { ...member, standing: 'PROVISIONAL', isEmailVerified: false, isPhoneVerified: true },
      loans: [],
      holds: [],
      registrations: [],
      today,
    }),
  ).toEqual([{ kind: 'provisional' }]);
  expect(
    listMemberNotices({
      member: { ...member, isEmailVerified: false },
      loans: [],
      holds: [],
      registrations: [],
      today,
    }),
  ).toEqual([]);
});
