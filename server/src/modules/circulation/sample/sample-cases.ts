import type { SeededRandom } from '../../../shared/seeded-random';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toInstant } from '../../../shared/civil-date';
import type { NewId } from '../../../shared/id';
import { toClassGroup } from '../lending/class-group.rules';
import type { SampleBranch, SampleShelfCopy } from './sample-places';
import type { EntityRow } from '../../../platform/db/table';
import type { CopyCaseEntity } from '../cases/copy-case.entity';
import type { InHouseUse } from '../in-house/in-house-use.entity';
import type { SampleLoan } from './sample-loans';

type CopyCaseRecord = EntityRow<CopyCaseEntity>;
type Maker = { readonly newId: NewId; readonly today: CivilDate };

const READING_DAYS = 7;
const BLANK = {
  cost: 0,
  resolution: null,
  resolutionNote: null,
  resolvedAt: null,
  resolvedBy: null,
  openedBy: 'system:sample',
  isSample: true,
};

/**
 * Makes one claim about a loan that runs late, of somebody who is not shown, and one damaged copy from the
 * shelf; the copies are named so that their status follows.
 */
export function sampleCases(
  maker: Maker,
  {
    loans,
    copies,
    shown,
  }: {
    readonly loans: readonly SampleLoan[];
    readonly copies: SampleShelfCopy[];
    readonly shown: readonly string[];
  },
): { cases: CopyCaseRecord[]; claimedLoanId: string | null; damagedCopyId: string | null } {
  const claimed = loans.find(
    ({ dueOn, memberId }) => dueOn < addDays(maker.today, -2) && !shown.includes(memberId ?? ''),
  );
  const [damaged] = copies.splice(0, 1);
  return {
    cases: [...(claimed ? [claimOf(maker, claimed)] : []), ...(damaged ? [damageOf(maker, damaged)] : [])],
    claimedLoanId: claimed?.id ?? null,
    damagedCopyId: damaged?.id ?? null,
  };
}

function claimOf({ newId, today }: Maker, loan: SampleLoan): CopyCaseRecord {
  const openedAt = toInstant(addDays(today, -1), '09:40');
  return {
    id: newId('cse', openedAt),
    kind: 'CLAIMED_RETURNED',
    copyId: loan.copyId,
    openCopyId: loan.copyId,
    loanId: loan.id,
    branchId: String(loan.deskBranchId),
    note: 'Katanya ditaruh di kotak pengembalian hari Minggu (contoh)',
    openedAt,
    ...BLANK,
  };
}

function damageOf({ newId, today }: Maker, copy: SampleShelfCopy): CopyCaseRecord {
  const openedAt = toInstant(addDays(today, -2), '11:05');
  return {
    id: newId('cse', openedAt),
    kind: 'DAMAGED',
    copyId: copy.id,
    openCopyId: copy.id,
    loanId: null,
    branchId: copy.branchId,
    note: 'Punggung buku lepas, perlu dijilid ulang (contoh)',
    openedAt,
    ...BLANK,
  };
}

/** Makes readings in the house of the last week at the first branch, more at weekends. */
export function sampleReadings(
  { newId, today }: Maker,
  chance: SeededRandom,
  {
    copies,
    branch,
    isOpen,
  }: {
    readonly copies: readonly SampleShelfCopy[];
    readonly branch: SampleBranch;
    readonly isOpen: (day: CivilDate) => boolean;
  },
): InHouseUse[] {
  const here = copies.filter(({ branchId }) => branchId === branch.id);
  const days = Array.from({ length: READING_DAYS }, (_, back) => addDays(today, -back)).filter(isOpen);
  return days.flatMap((day) =>
    Array.from({ length: here.length === 0 ? 0 : chance.whole(3, 9) }, (_, place) => {
      const copy = here[chance.whole(0, here.length - 1)];
      const at = toInstant(
        day,
        `${String(8 + (place % 7)).padStart(2, '0')}:${String(chance.whole(10, 55))}`,
      );
      return {
        id: newId('ihu', at),
        copyId: copy?.id ?? '',
        branchId: branch.id,
        classGroup: toClassGroup(copy?.classNumber ?? null),
        materialType: copy?.materialType ?? 'BOOK',
        usedOn: day,
        usedAt: at,
        recordedBy: 'system:sample',
        isSample: true,
      };
    }),
  );
}
