import { sqlInstant } from '../../../platform/db/columns';
import type { SeededRandom } from '../../../shared/seeded-random';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toInstant } from '../../../shared/civil-date';
import type { NewId } from '../../../shared/id';
import { toClassGroup } from '../lending/class-group.rules';
import type { LoanRow } from './sample-loans';
import type { SampleBranch, SampleShelfCopy } from './sample-places';

type Row = Readonly<Record<string, string | number | null>>;
type Maker = { readonly newId: NewId; readonly today: CivilDate };

const READING_DAYS = 7;
const BLANK = {
  cost: 0,
  resolution: null,
  resolution_note: null,
  resolved_at: null,
  resolved_by: null,
  opened_by: 'system:sample',
  is_sample: 1,
};

/**
 * Makes one claim about a loan that runs late, and one damaged copy from the shelf; the copies are named so
 * that their status follows.
 */
export function sampleCases(
  { newId, today }: Maker,
  { loans, copies }: { readonly loans: readonly LoanRow[]; readonly copies: SampleShelfCopy[] },
): { cases: Row[]; claimedLoanId: string | null; damagedCopyId: string | null } {
  const claimed = loans.find((loan) => String(loan['due_on']) < addDays(today, -2));
  const [damaged] = copies.splice(0, 1);
  const claimedAt = toInstant(addDays(today, -1), '09:40');
  const damagedAt = toInstant(addDays(today, -2), '11:05');
  const cases = [
    ...(claimed
      ? [
          {
            id: newId('cse', claimedAt),
            kind: 'CLAIMED_RETURNED',
            copy_id: claimed.copy_id,
            open_copy_id: claimed.copy_id,
            loan_id: claimed.id,
            branch_id: String(claimed['desk_branch_id']),
            note: 'Katanya ditaruh di kotak pengembalian hari Minggu (contoh)',
            opened_at: sqlInstant(claimedAt),
            ...BLANK,
          },
        ]
      : []),
    ...(damaged
      ? [
          {
            id: newId('cse', damagedAt),
            kind: 'DAMAGED',
            copy_id: damaged.id,
            open_copy_id: damaged.id,
            loan_id: null,
            branch_id: damaged.branchId,
            note: 'Punggung buku lepas, perlu dijilid ulang (contoh)',
            opened_at: sqlInstant(damagedAt),
            ...BLANK,
          },
        ]
      : []),
  ];
  return { cases, claimedLoanId: claimed?.id ?? null, damagedCopyId: damaged?.id ?? null };
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
): Row[] {
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
        copy_id: copy?.id ?? '',
        branch_id: branch.id,
        class_group: toClassGroup(copy?.classNumber ?? null),
        material_type: copy?.materialType ?? 'BOOK',
        used_on: day,
        used_at: sqlInstant(at),
        recorded_by: 'system:sample',
        is_sample: 1,
      };
    }),
  );
}
