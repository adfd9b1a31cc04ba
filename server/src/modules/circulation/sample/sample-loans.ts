import type { SeededRandom } from '../../../shared/seeded-random';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toInstant } from '../../../shared/civil-date';
import type { NewId } from '../../../shared/id';
import type { OpeningCalendar } from '../../../shared/opening-calendar';
import { ageBandOn } from '../../../shared/age-band';
import type { SampleBorrower, SampleShelfCopy } from './sample-places';
import type { EntityRow } from '../../../platform/db/table';
import type { LoanEntity } from '../loans/loan.entity';

/** A loan of the sample. */
export type SampleLoan = EntityRow<LoanEntity>;

/** What sample loans are made with. */
export type LoanMaker = {
  readonly newId: NewId;
  readonly today: CivilDate;
  readonly calendarOf: (branchId: string) => OpeningCalendar;
};

/**
 * The days since which the loans of those with an account run: a grown-up has one overdue and one due
 * tomorrow; a pupil none overdue, their children one each.
 */
const SHOWN = { grownUp: ['LATE', 6], pupil: [6, 1], child: [5] } as const;
/** A loan that is late was lent so long ago, or on an earlier day if all days since it was due were closed. */
const LATE_DAYS = 12;
const LONGEST_CLOSURE = 60;
const LOAN_DAYS = 7;
const HOURLY_FROM = '16:00';
const SHARE_OF_BORROWERS = 0.45;

/**
 * Makes the open loans of the sample: those with an account, and their children, get loans worth looking at;
 * others what chance gives.
 */
export function sampleOpenLoans(
  maker: LoanMaker,
  chance: SeededRandom,
  given: { borrowers: readonly SampleBorrower[]; copies: SampleShelfCopy[] },
): SampleLoan[] {
  const shown = new Set(given.borrowers.filter(({ hasPassword }) => hasPassword).map(({ id }) => id));
  return given.borrowers.flatMap((borrower) =>
    daysOf(borrower, shown, chance).flatMap((daysAgo) => {
      const copy = takeCopy(given.copies, borrower, chance);
      if (!copy) return [];
      const lent = daysAgo === 'LATE' ? daysUntilLate(maker, copy) : daysAgo;
      return [loanRow(maker, { borrower, copy, daysAgo: lent })];
    }),
  );
}

function daysOf(
  borrower: SampleBorrower,
  shown: ReadonlySet<string>,
  chance: SeededRandom,
): readonly (number | 'LATE')[] {
  if (borrower.hasPassword) return borrower.categoryCode === 'pelajar' ? SHOWN.pupil : SHOWN.grownUp;
  return borrower.guardianId !== null && shown.has(borrower.guardianId) ? SHOWN.child : randomDays(chance);
}

/** How many days ago a copy was lent that is late today, whatever days its branch was closed. */
function daysUntilLate(maker: LoanMaker, { branchId }: SampleShelfCopy): number {
  for (let daysAgo = LATE_DAYS; daysAgo < LATE_DAYS + LONGEST_CLOSURE; daysAgo++)
    if (dueDay(maker, branchId, daysAgo) < maker.today) return daysAgo;
  return LATE_DAYS;
}

/** The open day on which a copy is due that was lent so many days ago. */
function dueDay({ today, calendarOf }: LoanMaker, branchId: string, daysAgo: number): CivilDate {
  const wished = addDays(today, LOAN_DAYS - daysAgo);
  const open = calendarOf(branchId).openDayOnOrAfter(wished);
  return open.ok ? open.value : wished;
}

/** Takes a copy from the shelf: children get books for children, and who is shown gets books. */
function takeCopy(
  copies: SampleShelfCopy[],
  borrower: SampleBorrower,
  chance: SeededRandom,
): SampleShelfCopy | undefined {
  const start = chance.whole(0, Math.max(0, copies.length - 1));
  const isWanted = ({ audience, materialType }: SampleShelfCopy): boolean =>
    (borrower.categoryCode !== 'anak' || audience === 'CHILDREN') &&
    (!borrower.hasPassword || materialType === 'BOOK');
  const after = copies.findIndex((copy, place) => place >= start && isWanted(copy));
  const place = after === -1 ? copies.findIndex(isWanted) : after;
  return place === -1 ? undefined : copies.splice(place, 1)[0];
}

/** Makes loans of the last weeks that came back, so that histories and figures look alive. */
export function sampleClosedLoans(
  maker: LoanMaker,
  chance: SeededRandom,
  given: { borrowers: readonly SampleBorrower[]; copies: readonly SampleShelfCopy[]; count: number },
): SampleLoan[] {
  return Array.from({ length: given.count }, () => {
    const borrower = given.borrowers[chance.whole(0, given.borrowers.length - 1)];
    const copy = given.copies[chance.whole(0, given.copies.length - 1)];
    if (!borrower || !copy) return null;
    const daysAgo = chance.whole(9, 28);
    const returnedAt = toInstant(addDays(maker.today, -daysAgo + chance.whole(2, 8)), '10:00');
    const at = returnedAt;
    return {
      ...loanRow(maker, { borrower, copy, daysAgo }),
      openCopyId: null,
      status: 'RETURNED' as const,
      closedAt: at,
      returnedAt: at,
      returnedBranchId: copy.branchId,
      closedBy: 'system:sample',
    };
  }).filter((row) => row !== null);
}

/** Makes a loan by the hour: lent yesterday afternoon for a day, so that it is due at four today. */
export function sampleHourlyLoan(
  maker: LoanMaker,
  given: { borrower: SampleBorrower; copy: SampleShelfCopy },
): SampleLoan {
  const lentAt = toInstant(addDays(maker.today, -1), HOURLY_FROM);
  return {
    ...loanRow(maker, { ...given, daysAgo: 1 }),
    checkedOutAt: lentAt,
    dueAt: toInstant(maker.today, HOURLY_FROM),
    dueOn: maker.today,
    isHourly: true,
  };
}

function randomDays(chance: SeededRandom): number[] {
  if (!chance.isIn(SHARE_OF_BORROWERS)) return [];
  return Array.from({ length: chance.whole(1, 3) }, () =>
    chance.isIn(0.12) ? chance.whole(9, 24) : chance.whole(0, LOAN_DAYS),
  );
}

function loanRow(
  maker: LoanMaker,
  { borrower, copy, daysAgo }: { borrower: SampleBorrower; copy: SampleShelfCopy; daysAgo: number },
): SampleLoan {
  const { newId, today } = maker;
  const lentAt = toInstant(addDays(today, -daysAgo), '09:30');
  const dueOn = dueDay(maker, copy.branchId, daysAgo);
  return {
    id: newId('lon', lentAt),
    copyId: copy.id,
    openCopyId: copy.id,
    memberId: borrower.id,
    branchId: copy.branchId,
    deskBranchId: copy.branchId,
    memberCategory: borrower.categoryCode,
    ageBand: ageBandOn(borrower.birthDate, today),
    materialType: copy.materialType,
    status: 'OPEN',
    checkedOutAt: lentAt,
    checkedOutBy: 'system:sample',
    dueAt: toInstant(addDays(dueOn, 1)),
    dueOn,
    isHourly: false,
    renewalCount: 0,
    unseenRenewalCount: 0,
    filledHoldId: null,
    ruleIds: {},
    overrides: null,
    overriddenAt: null,
    closedAt: null,
    returnedAt: null,
    returnedBranchId: null,
    closedBy: null,
    isSample: true,
    version: 1,
  };
}
