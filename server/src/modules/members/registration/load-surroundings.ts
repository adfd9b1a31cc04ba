import type { EntityManager } from 'typeorm';

import { toCivilDate } from '../../../shared/civil-date';
import type { Clock } from '../../../shared/clock';
import { isBranch } from '../../library';
import { MemberCategoryEntity, MemberEntity } from '../profile/member.entity';
import type { MemberFacts } from './member-facts.rules';
import type { Path } from '../shared/member-refusal.rules';
import type { MemberSurroundings } from './member-requirements.rules';

/** The kind of membership, also how long it runs. */
export type Surroundings = MemberSurroundings & {
  readonly category:
    (NonNullable<MemberSurroundings['category']> & { readonly validityMonths: number }) | null;
};

/** Reads what the rules need to know around the facts of a member: kind, guardian, branch. */
export async function loadSurroundings(
  tx: EntityManager,
  clock: Clock,
  { facts, path, memberId }: { facts: MemberFacts; path: Path; memberId: string | null },
): Promise<Surroundings> {
  const kind = await tx.findOneBy(MemberCategoryEntity, { code: facts.categoryCode });
  const guardian =
    facts.guardianId === null
      ? null
      : await tx.findOne(MemberEntity, {
          where: { id: facts.guardianId, isActive: true },
          select: { id: true, birthDate: true },
        });
  const hasHomeBranch = facts.homeBranchId !== null && (await isBranch(tx, facts.homeBranchId));
  const category = kind && {
    code: kind.code,
    name: { indonesian: kind.nameIndonesian, english: kind.nameEnglish },
    minimumAge: kind.minimumAge,
    maximumAge: kind.maximumAge,
    validityMonths: kind.validityMonths,
  };
  return {
    today: toCivilDate(clock.now()),
    path,
    category,
    guardian,
    hasHomeBranch,
    memberId,
  };
}
