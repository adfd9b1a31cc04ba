import type { EntityManager } from 'typeorm';

import { hashPassword } from '../../../platform/auth/passwords';
import type { Database } from '../../../platform/db/database';
import { addDays, toInstant } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { seededIds } from '../../../shared/seeded-ids';
import { takeCardNumbers } from '../cards/card-numbers.queries';
import type { NewMember } from '../registration/insert-member.queries';
import { insertMembers } from '../registration/insert-member.queries';
import type { SampleMember } from './sample-members';
import { SAMPLE_MOTHER, SAMPLE_PUPIL_NAME, sampleMembers, sampleSchool } from './sample-members';
import type { BlockKind } from '../profile/member.terms';
import { placeMemberBlock } from '../desk/block-member';
import type { MemberDeps } from '../deps';
import type { GivenConsent } from '../consents/record-consent';
import { recordConsents } from '../consents/record-consent';

/** The password of the two sample members who can sign in; it is public, so it works in sample mode only. */
export const SAMPLE_MEMBER_PASSWORD = 'contoh-anggota';

const ACTOR = { kind: 'system', name: 'sample' } as const;
/** Places in the list of adults. */
const BLOCKED: readonly (readonly [place: number, kind: BlockKind, reason: string, days: number | null])[] = [
  [20, 'MANUAL', 'Buku dikembalikan dalam keadaan rusak; hubungi petugas.', null],
  [21, 'SUSPENDED', 'Terlambat mengembalikan; peminjaman berhenti sementara.', 5],
  [22, 'LOST_CARD', 'Kartu dilaporkan hilang; minta kartu baru di meja layanan.', null],
  [23, 'MANUAL', 'Alamat tidak ditemukan; perbarui data diri.', null],
];

/**
 * Fills an empty library with made-up members; two of them can sign in. The same seed and day give the same
 * people, ids and card numbers included.
 */
export async function seedSampleMembers(deps: MemberDeps, moment: SampleMoment): Promise<number> {
  const seeded = { ...deps, newId: seededIds(moment, 'members/') };
  const passwordHash = await hashPassword(SAMPLE_MEMBER_PASSWORD);
  const people = sampleMembers(moment);
  const branches = await deps.db.query<{ id: string }>(
    'SELECT id FROM branch ORDER BY position, id LIMIT 200',
  );
  const ids = people.map(({ person }) => seeded.newId('mbr', toInstant(person.registeredOn, '09:00')));
  await deps.db.transaction(async (tx) => {
    const cards = await cardNumbersOf(deps.db, tx, people);
    await insertMembers(
      tx,
      people.map((member, place) =>
        rowOf(member, {
          ids,
          cards,
          place,
          passwordHash,
          today: moment.today,
          branchId: branches[place % Math.max(1, branches.length)]?.id ?? null,
        }),
      ),
    );
    await recordConsents(
      seeded,
      tx,
      ACTOR,
      people.flatMap(({ guardian }, place) =>
        guardian === null ? [] : sampleConsents(ids[place] ?? '', ids[guardian] ?? null),
      ),
    );
    for (const [place, kind, reason, days] of BLOCKED) {
      await placeMemberBlock(seeded, tx, {
        memberId: ids[place] ?? '',
        kind,
        reason,
        until: days === null ? null : addDays(moment.today, days),
        actor: ACTOR,
      });
    }
    return ok(null);
  });
  return people.length;
}

/** A sample member who can sign in. */
export type SampleSignIn = { readonly cardNumber: string; readonly name: string };

/** Lists the sample members who can sign in, the mother first. */
export async function sampleSignIns(db: Database): Promise<SampleSignIn[]> {
  const sql =
    'SELECT card_number AS cardNumber, name FROM member WHERE is_sample = 1 AND password_hash IS NOT NULL ORDER BY birth_date LIMIT 10';
  return db.query<SampleSignIn>(sql);
}

function rowOf(
  member: SampleMember,
  at: {
    ids: readonly string[];
    cards: readonly string[];
    place: number;
    passwordHash: string;
    today: string;
    branchId: string | null;
  },
): NewMember {
  const { person, guardian } = member;
  const { ids, cards, place, passwordHash, today, branchId } = at;
  const canSignIn = place === SAMPLE_MOTHER || person.name === SAMPLE_PUPIL_NAME;
  return {
    ...person,
    ...(sampleSchool(member, place, today) ?? { school: null, schoolClass: null }),
    id: ids[place] ?? '',
    cardNumber: cards[place] ?? '',
    homeBranchId: branchId,
    nikCipher: null,
    nikHash: null,
    passwordHash: canSignIn ? passwordHash : null,
    guardianId: guardian === null ? null : (ids[guardian] ?? null),
    isActive: true,
    isSample: true,
    createdAt: toInstant(person.registeredOn, '09:00'),
    version: 1,
  };
}

function sampleConsents(memberId: string, givenById: string | null): GivenConsent[] {
  return (['BORROWING', 'SIGN_IN'] as const).map((purpose) => ({
    memberId,
    purpose,
    channel: 'SAMPLE',
    givenById,
    givenByName: null,
    until: null,
  }));
}

/** Numbers run by year in the order of registration. */
async function cardNumbersOf(
  db: Database,
  tx: EntityManager,
  people: readonly SampleMember[],
): Promise<string[]> {
  const cards: string[] = [];
  const inOrder = [...people.entries()].sort(([one, { person: first }], [other, { person: second }]) =>
    first.registeredOn < second.registeredOn
      ? -1
      : first.registeredOn > second.registeredOn
        ? 1
        : one - other,
  );
  const years = [...new Set(inOrder.map(([, { person }]) => Number(person.registeredOn.slice(0, 4))))];
  for (const year of years) {
    const ofYear = inOrder.filter(([, { person }]) => Number(person.registeredOn.slice(0, 4)) === year);
    const numbers = await takeCardNumbers(db, tx, { year, count: ofYear.length });
    for (const [index, [place]] of ofYear.entries()) cards[place] = numbers[index] ?? '';
  }
  return cards;
}
