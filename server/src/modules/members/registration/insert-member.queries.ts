import type { EntityManager } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { insertRows } from '../../../platform/db/write-rows';
import { foldText } from '../../../shared/text';
import type { MemberFacts } from './member-facts.rules';
import { MemberEntity, MemberNameWordEntity } from '../profile/member.entity';

const LONGEST_KEY = 120;
const LONGEST_WORD = 60;
const CHUNK = 200;
const nameWords = table(MemberNameWordEntity);

/** Everything of a member's row but what follows from the name. */
export type NewMember = Omit<EntityRow<MemberEntity>, 'nameKey' | keyof Moments> & Partial<Moments>;
type Moments = Pick<
  MemberEntity,
  | 'emailVerifiedAt'
  | 'phoneVerifiedAt'
  | 'passwordChangedAt'
  | 'school'
  | 'schoolClass'
  | 'guardianName'
  | 'guardianEmail'
  | 'guardianPhone'
  | 'isEmailClaimed'
  | 'isPhoneClaimed'
  | 'mustChangePassword'
>;

/** Writes members and the words of their names. */
export async function insertMembers(tx: EntityManager, members: readonly NewMember[]): Promise<void> {
  for (let start = 0; start < members.length; start += CHUNK) {
    const rows = members
      .slice(start, start + CHUNK)
      .map((member) => ({ ...member, nameKey: toNameKey(member.name) }));
    await tx.createQueryBuilder().insert().into(MemberEntity).values(rows).updateEntity(false).execute();
  }
  await insertRows(
    tx,
    nameWords.name,
    members.flatMap(({ id, name }) => listNameWords(id, name)),
  );
}

/** Writes the words of a changed name in place of the old ones. */
export async function replaceNameWords(tx: EntityManager, memberId: string, name: string): Promise<void> {
  await tx.delete(MemberNameWordEntity, { memberId });
  await insertRows(tx, nameWords.name, listNameWords(memberId, name));
}

/** The folded name, by which lists are ordered. */
export function toNameKey(name: string): string {
  return foldText(name).slice(0, LONGEST_KEY);
}

/** The columns of a member that hold entered facts. */
export function toMemberColumns({ address, guardianContact, ...facts }: MemberFacts) {
  return {
    ...facts,
    ...address,
    guardianName: guardianContact?.name ?? null,
    guardianEmail: guardianContact?.email ?? null,
    guardianPhone: guardianContact?.phone ?? null,
  };
}

function listNameWords(memberId: string, name: string): Record<string, unknown>[] {
  const words = new Set(
    foldText(name)
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => word.slice(0, LONGEST_WORD)),
  );
  return [...words].map((word) => nameWords.write({ word, memberId }));
}

/** Moves the last day of a membership that ends before a day. */
export async function prolongMembership(
  tx: EntityManager,
  memberId: string,
  { until, ifBefore }: { readonly until: string; readonly ifBefore: string },
): Promise<void> {
  await tx.query('UPDATE member SET expires_on = ?, version = version + 1 WHERE id = ? AND expires_on < ?', [
    until,
    memberId,
    ifBefore,
  ]);
}
