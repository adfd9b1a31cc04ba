import type { SeededRandom } from '../../../shared/seeded-random';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toInstant } from '../../../shared/civil-date';
import type { NewId } from '../../../shared/id';
import type { SampleLoan } from './sample-loans';
import type { SampleBorrower, SampleBranch, SampleShelfCopy } from './sample-places';
import type { EntityRow } from '../../../platform/db/table';
import type { HoldEntity } from '../holds/hold.entity';

type SampleHold = EntityRow<HoldEntity>;
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
  readonly loans: readonly SampleLoan[];
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
): SampleHold[] {
  const [main] = given.branches;
  if (!main || given.borrowers.length < 3) return [];
  const shown = given.borrowers.filter(({ hasPassword }) => hasPassword);
  const anybody = (): SampleBorrower =>
    given.borrowers[chance.whole(0, given.borrowers.length - 1)] ?? (given.borrowers[0] as SampleBorrower);
  const ready = Array.from({ length: READY }, (_, place) =>
    readyHold(maker, { member: shown[place] ?? anybody(), pickup: main, copies: given.copies }),
  ).filter((row) => row !== null);
  const onShelf = new Set(given.copies.map(({ titleId }) => titleId));
  const kept = titlesLentTo(shown, given);
  const wanted = given.loans
    .map((loan) => ({ ...loan, titleId: given.titleOfCopy.get(loan.copyId) ?? '' }))
    .filter(({ titleId }) => !onShelf.has(titleId) && !kept.has(titleId))
    .slice(0, QUEUED);
  const waited = wanted.flatMap((loan, place) =>
    queueFor(maker, {
      titleId: loan.titleId,
      lentTo: loan.memberId ?? null,
      members: [anybody(), shown[place] ?? anybody()],
      pickup: main,
    }),
  );
  const pulls = given.copies
    .filter(({ branchId, titleId }) => branchId === main.id && !kept.has(titleId))
    .slice(0, TO_PULL)
    .map(({ titleId }) => holdRow(maker, { member: anybody(), titleId, pickup: main, daysAgo: 0, rank: 1 }));
  return [...ready, ...waited, ...pulls];
}

/** What the shown members have at home: nobody waits for it, so that they can renew it on every day. */
function titlesLentTo(
  shown: readonly SampleBorrower[],
  { loans, titleOfCopy }: Pick<Given, 'loans' | 'titleOfCopy'>,
): ReadonlySet<string> {
  const ids = new Set(shown.map(({ id }) => id));
  return new Set(
    loans
      .filter(({ memberId }) => ids.has(memberId ?? ''))
      .map(({ copyId }) => titleOfCopy.get(copyId) ?? ''),
  );
}

function queueFor(
  maker: { newId: NewId; today: CivilDate },
  given: {
    titleId: string;
    lentTo: string | number | null;
    members: readonly SampleBorrower[];
    pickup: SampleBranch;
  },
): SampleHold[] {
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
): SampleHold | null {
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
    trappedCopyId: copy.id,
    trappedAt: toInstant(addDays(maker.today, -1), '11:00'),
    collectBy: addDays(maker.today, 5),
  };
}

function holdRow(
  { newId, today }: { newId: NewId; today: CivilDate },
  { member, titleId, pickup, daysAgo, rank }: HoldFacts,
): SampleHold {
  const createdAt = toInstant(addDays(today, -daysAgo), '19:00');
  return {
    id: newId('hld', createdAt),
    memberId: member.id,
    titleId,
    copyId: null,
    pickupBranchId: pickup.id,
    status: 'QUEUED',
    queueRank: rank,
    createdAt,
    placedBy: member.id,
    isSuspended: false,
    suspendedUntil: null,
    startsOn: null,
    wantedUntil: null,
    collectBy: null,
    trappedCopyId: null,
    trappedAt: null,
    closedAt: null,
    closedBy: null,
    closingReason: null,
    isSample: true,
    version: 1,
  };
}
