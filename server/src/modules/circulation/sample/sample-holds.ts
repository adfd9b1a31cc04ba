import { sqlInstant } from '../../../platform/db/columns';
import type { SeededRandom } from '../../../shared/seeded-random';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toInstant } from '../../../shared/civil-date';
import type { NewId } from '../../../shared/id';
import type { LoanRow } from './sample-loans';
import type { SampleBorrower, SampleBranch, SampleShelfCopy } from './sample-places';

/** A row of the table of holds. */
export type HoldRow = Readonly<Record<string, string | number | null>> & {
  readonly id: string;
  readonly trapped_copy_id: string | null;
};

type HoldFacts = {
  readonly member: SampleBorrower;
  readonly titleId: string;
  readonly pickup: SampleBranch;
  readonly daysAgo: number;
  readonly rank: number;
};
type Given = {
  readonly borrowers: readonly SampleBorrower[];
  readonly branches: readonly SampleBranch[];
  readonly copies: SampleShelfCopy[];
  readonly loans: readonly LoanRow[];
  readonly titleOfCopy: ReadonlyMap<string, string>;
};

const READY = 7;
const QUEUED = 18;
const TO_PULL = 5;

/**
 * Makes the holds of the sample: some on the shelf, some that wait for a title on loan, some for a copy that
 * stands on the shelf and must be fetched.
 */
export function sampleHolds(
  maker: { newId: NewId; today: CivilDate },
  chance: SeededRandom,
  given: Given,
): HoldRow[] {
  const [main] = given.branches;
  if (!main || given.borrowers.length < 3) return [];
  const shown = given.borrowers.filter(({ hasPassword }) => hasPassword);
  const anybody = (): SampleBorrower =>
    given.borrowers[chance.whole(0, given.borrowers.length - 1)] ?? (given.borrowers[0] as SampleBorrower);
  const ready = Array.from({ length: READY }, (_, place) =>
    readyHold(maker, { member: shown[place] ?? anybody(), pickup: main, copies: given.copies }),
  ).filter((row) => row !== null);
  const onShelf = new Set(given.copies.map(({ titleId }) => titleId));
  const wanted = given.loans
    .filter((loan) => !onShelf.has(given.titleOfCopy.get(loan.copy_id) ?? ''))
    .slice(0, QUEUED);
  const waited = wanted.flatMap((loan, place) =>
    queueFor(maker, {
      titleId: given.titleOfCopy.get(loan.copy_id) ?? '',
      lentTo: loan['member_id'] ?? null,
      members: [anybody(), shown[place] ?? anybody()],
      pickup: main,
    }),
  );
  const pulls = given.copies
    .filter(({ branchId }) => branchId === main.id)
    .slice(0, TO_PULL)
    .map(({ titleId }) => holdRow(maker, { member: anybody(), titleId, pickup: main, daysAgo: 0, rank: 1 }));
  return [...ready, ...waited, ...pulls];
}

function queueFor(
  maker: { newId: NewId; today: CivilDate },
  given: {
    titleId: string;
    lentTo: string | number | null;
    members: readonly SampleBorrower[];
    pickup: SampleBranch;
  },
): HoldRow[] {
  const members = given.members.filter(
    ({ id }, place, all) => id !== given.lentTo && all.findIndex((other) => other.id === id) === place,
  );
  return members.map((member, place) =>
    holdRow(maker, {
      member,
      titleId: given.titleId,
      pickup: given.pickup,
      daysAgo: 3 - place,
      rank: place + 1,
    }),
  );
}

function readyHold(
  maker: { newId: NewId; today: CivilDate },
  given: { member: SampleBorrower; pickup: SampleBranch; copies: SampleShelfCopy[] },
): HoldRow | null {
  const place = given.copies.findIndex(({ branchId }) => branchId === given.pickup.id);
  const [copy] = place === -1 ? [] : given.copies.splice(place, 1);
  if (!copy) return null;
  const row = holdRow(maker, {
    member: given.member,
    titleId: copy.titleId,
    pickup: given.pickup,
    daysAgo: 4,
    rank: 1,
  });
  return {
    ...row,
    status: 'READY',
    trapped_copy_id: copy.id,
    trapped_at: sqlInstant(toInstant(addDays(maker.today, -1), '11:00')),
    collect_by: addDays(maker.today, 5),
  };
}

function holdRow(
  { newId, today }: { newId: NewId; today: CivilDate },
  { member, titleId, pickup, daysAgo, rank }: HoldFacts,
): HoldRow {
  const placedAt = toInstant(addDays(today, -daysAgo), '19:00');
  return {
    id: newId('hld', placedAt),
    member_id: member.id,
    title_id: titleId,
    copy_id: null,
    pickup_branch_id: pickup.id,
    status: 'QUEUED',
    queue_rank: rank,
    placed_at: sqlInstant(placedAt),
    placed_by: member.id,
    is_suspended: 0,
    suspended_until: null,
    starts_on: null,
    wanted_until: null,
    collect_by: null,
    trapped_copy_id: null,
    trapped_at: null,
    closed_at: null,
    closed_by: null,
    closing_reason: null,
    is_sample: 1,
    version: 1,
  };
}
