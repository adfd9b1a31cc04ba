import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { insertRows } from '../../../platform/db/write-rows';
import { placeholders } from '../../../platform/db/placeholders';
import type { SeededRandom } from '../../../shared/seeded-random';
import { seededRandom } from '../../../shared/seeded-random';
import { addDays, toInstant } from '../../../shared/civil-date';
import type { Clock } from '../../../shared/clock';
import type { NewId } from '../../../shared/id';
import type { OpeningCalendar } from '../../../shared/opening-calendar';
import { ok } from '../../../shared/result';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { seededIds } from '../../../shared/seeded-ids';
import { branchCalendar, loadCalendarParts } from '../../library';
import { markRulesChanged } from '../rules/policy-cache';
import { sampleCases, sampleReadings } from './sample-cases';
import type { SampleExtras } from './sample-extras';
import { sampleExtras } from './sample-extras';
import { sampleHolds } from './sample-holds';
import type { TillMaker } from './sample-till';
import { sampleTill } from './sample-till';
import type { SampleLoan } from './sample-loans';
import { sampleClosedLoans, sampleOpenLoans } from './sample-loans';
import type { SampleShelfCopy } from './sample-places';
import { sampleBorrowers, sampleBranches, sampleShelfCopies } from './sample-places';
import { table } from '../../../platform/db/table';
import { AccountEntryEntity } from '../accounts/account-entry.entity';
import { CopyCaseEntity } from '../cases/copy-case.entity';
import { HoldEntity } from '../holds/hold.entity';
import { InHouseUseEntity } from '../in-house/in-house-use.entity';
import { LoanEntity } from '../loans/loan.entity';
import { CashClosingEntity, CashClosingLineEntity } from '../till/cash-closing.entity';
import { ReceiptCounterEntity, TillEntity } from '../till/till.entity';

const [loans, holdTable, caseTable, readingTable] = [
  table(LoanEntity),
  table(HoldEntity),
  table(CopyCaseEntity),
  table(InHouseUseEntity),
];
const [entryTable, closingTable, lineTable, tillTable, counterTable] = [
  table(AccountEntryEntity),
  table(CashClosingEntity),
  table(CashClosingLineEntity),
  table(TillEntity),
  table(ReceiptCounterEntity),
];

/**
 * Rules that make the sample look like a city library: more for students and institutions, a small fine to
 * play with.
 */
const SAMPLE_RULES = [
  ['*', '*', 'maxLoans', '3'],
  ['pelajar', '*', 'maxLoans', '4'],
  ['mahasiswa', '*', 'maxLoans', '4'],
  ['*', 'SERIAL', 'loanPeriod', '3d'],
  ['*', '*', 'maxRenewals', '2'],
] as const;
const CLOSED_LOANS = 260;
const CARD_CHARGE = 5_000;

/** What the sample is made of: the branches, copies and members that other modules wrote. */
type SampleLibrary = {
  readonly branches: Awaited<ReturnType<typeof sampleBranches>>;
  /** Copies on the shelf; making a loan takes its copy out. */
  readonly copies: SampleShelfCopy[];
  /** Of all copies, also of those that are lent later. */
  readonly titleOfCopy: ReadonlyMap<string, string>;
  readonly borrowers: Awaited<ReturnType<typeof sampleBorrowers>>;
};
type Maker = {
  readonly newId: NewId;
  readonly today: string;
  readonly calendarOf: (branchId: string) => OpeningCalendar;
};
type WrittenLoans = { readonly open: SampleLoan[]; readonly closed: SampleLoan[] };

/**
 * Fills the sample library with loans, holds and a small debt to play with. The same seed and day give the
 * same rows. Runs before search is built.
 */
export async function seedSampleCirculation(
  deps: { readonly db: Database; readonly clock: Clock },
  moment: SampleMoment,
): Promise<{ loans: number; holds: number }> {
  const newId = seededIds(moment, 'circulation/');
  const chance = seededRandom(`${moment.seed}/circulation`);
  const made = await deps.db.transaction(async (tx) => {
    await writeRules(tx, { newId, clock: deps.clock });
    await writeExamDays(tx, { newId, clock: deps.clock, today: moment.today });
    const branches = await sampleBranches(tx);
    const copies = await sampleShelfCopies(tx);
    const borrowers = await sampleBorrowers(tx, moment.today);
    const titleOfCopy = new Map(copies.map(({ id, titleId }) => [id, titleId]));
    const library: SampleLibrary = { branches, copies, titleOfCopy, borrowers };
    const calendarOf = await loadCalendars(tx, library.branches, addDays(moment.today, -60));
    const maker: Maker = { newId, today: moment.today, calendarOf };
    const written = await writeLoans(tx, maker, chance, library);
    const holds = await writeHolds(tx, maker, chance, { ...library, loans: written.open });
    await writeDebtsAndCases(tx, maker, library, { moment, ...written });
    const [branch] = library.branches;
    if (branch) await writeDeskOf(tx, maker, library, { branch, seed: moment.seed });
    return ok({ loans: written.open.length, holds });
  });
  if (!made.ok) throw new Error('Sample circulation could not be written.');
  return made.value;
}

async function writeLoans(
  tx: EntityManager,
  maker: Maker,
  chance: SeededRandom,
  { borrowers, copies }: SampleLibrary,
): Promise<WrittenLoans> {
  const open = sampleOpenLoans(maker, chance, { borrowers, copies });
  const closed = sampleClosedLoans(maker, chance, { borrowers, copies, count: CLOSED_LOANS });
  await insertRows(tx, loans.name, [...open, ...closed].map(loans.write));
  await setStatus(
    tx,
    open.map(({ copyId }) => copyId),
    'ON_LOAN',
  );
  return { open, closed };
}

async function writeHolds(
  tx: EntityManager,
  maker: Maker,
  chance: SeededRandom,
  given: SampleLibrary & { readonly loans: readonly SampleLoan[] },
): Promise<number> {
  const holds = sampleHolds(maker, chance, given);
  await insertRows(tx, holdTable.name, holds.map(holdTable.write));
  await setStatus(
    tx,
    holds.flatMap(({ trappedCopyId }) => trappedCopyId ?? []),
    'ON_HOLD_SHELF',
  );
  return holds.length;
}

async function writeDebtsAndCases(
  tx: EntityManager,
  maker: Maker,
  { borrowers, copies }: SampleLibrary,
  { open, closed, moment }: WrittenLoans & { readonly moment: SampleMoment },
): Promise<void> {
  const shown = borrowers.filter(({ hasPassword }) => hasPassword).map(({ id }) => id);
  await chargeShownMembers(tx, {
    newId: maker.newId,
    today: maker.today,
    loans: open,
    members: shown,
  });
  await writeCases(tx, maker, { loans: open, copies, shown });
  const extrasMaker = { ...maker, newId: seededIds(moment, 'circulation-extras/') };
  await writeExtras(tx, sampleExtras(extrasMaker, { borrowers, copies, open, closed }));
}

/** Writes what the desk of one branch counted: copies read in the house, and the money of its till. */
async function writeDeskOf(
  tx: EntityManager,
  maker: Maker,
  { copies, borrowers }: SampleLibrary,
  {
    branch,
    seed,
  }: { readonly branch: SampleLibrary['branches'][number]; readonly seed: SampleMoment['seed'] },
): Promise<void> {
  const calendar = maker.calendarOf(branch.id);
  const readings = sampleReadings(maker, seededRandom(`${seed}/readings`), {
    copies,
    branch,
    isOpen: (day) => calendar.isOpenDay(day),
  });
  await insertRows(tx, readingTable.name, readings.map(readingTable.write));
  const payers = borrowers.filter(({ hasPassword }) => !hasPassword);
  await writeTill(tx, { ...maker, calendar, branch, payers }, seededRandom(`${seed}/till`));
}

async function writeRules(tx: EntityManager, deps: { newId: NewId; clock: Clock }): Promise<void> {
  const stamp = { updated_at: sqlInstant(deps.clock.now()), changed_by: 'system:sample' };
  for (const [category, material, name, value] of SAMPLE_RULES) {
    await tx.query(
      'DELETE FROM circulation_rule WHERE branch_id = ? AND category_code = ? AND material_type = ? AND name = ?',
      ['*', category, material, name],
    );
    await insertRows(tx, 'circulation_rule', [
      {
        id: deps.newId('rul'),
        branch_id: '*',
        category_code: category,
        material_type: material,
        name,
        value,
        ...stamp,
      },
    ]);
  }
  await markRulesChanged(tx, deps);
}

/**
 * Exam week, ten days from now, so that it changes nothing of what is tried first: pupils may have one copy
 * more, for two weeks.
 */
async function writeExamDays(
  tx: EntityManager,
  { newId, clock, today }: { newId: NewId; clock: Clock; today: string },
): Promise<void> {
  await insertRows(tx, 'special_days', [
    {
      id: newId('spd'),
      name: 'Pekan ujian sekolah (contoh)',
      from_date: addDays(today, 10),
      until_date: addDays(today, 16),
      weekdays: '',
      branch_id: '*',
      category_code: 'pelajar',
      material_type: 'BOOK',
      max_loans: '5',
      loan_period: '14d',
      updated_at: sqlInstant(clock.now()),
      changed_by: 'system:sample',
      is_sample: 1,
    },
  ]);
}

async function writeCases(
  tx: EntityManager,
  maker: { newId: NewId; today: string },
  given: { loans: readonly SampleLoan[]; copies: SampleShelfCopy[]; shown: readonly string[] },
): Promise<void> {
  const { cases, claimedLoanId, damagedCopyId } = sampleCases(maker, given);
  await insertRows(tx, caseTable.name, cases.map(caseTable.write));
  if (claimedLoanId !== null)
    await tx.query("UPDATE loan SET status = 'CLAIMED_RETURNED' WHERE id = ?", [claimedLoanId]);
  if (damagedCopyId !== null) await setStatus(tx, [damagedCopyId], 'IN_REPAIR');
}

async function writeExtras(tx: EntityManager, { hourly, fine }: SampleExtras): Promise<void> {
  await insertRows(tx, loans.name, hourly ? [loans.write(hourly)] : []);
  await setStatus(tx, hourly ? [hourly.copyId] : [], 'ON_LOAN');
  await insertRows(tx, entryTable.name, fine ? [entryTable.write(fine)] : []);
}

async function writeTill(tx: EntityManager, maker: TillMaker, chance: SeededRandom): Promise<void> {
  const { entries, closings, lines, till, counters } = sampleTill(maker, chance);
  await insertRows(tx, entryTable.name, entries.map(entryTable.write));
  await insertRows(tx, closingTable.name, closings.map(closingTable.write));
  await insertRows(tx, lineTable.name, lines.map(lineTable.write));
  await insertRows(tx, tillTable.name, [tillTable.write(till)]);
  await insertRows(tx, counterTable.name, counters.map(counterTable.write));
}

async function loadCalendars(
  tx: EntityManager,
  branches: readonly { readonly id: string }[],
  from: string,
): Promise<(branchId: string) => OpeningCalendar> {
  const calendars = new Map<string, OpeningCalendar>();
  for (const { id } of branches) calendars.set(id, branchCalendar(await loadCalendarParts(tx, id, from)));
  return (branchId) =>
    calendars.get(branchId) ??
    branchCalendar({ weekly: [], periods: [], closedDays: [], exceptionDays: [], closures: [] });
}

async function setStatus(tx: EntityManager, copyIds: readonly string[], status: string): Promise<void> {
  for (let start = 0; start < copyIds.length; start += 500) {
    const some = copyIds.slice(start, start + 500);
    await tx.query(`UPDATE copy SET status = ?, version = version + 1 WHERE id IN (${placeholders(some)})`, [
      status,
      ...some,
    ]);
  }
}

async function chargeShownMembers(
  tx: EntityManager,
  {
    newId,
    today,
    loans: openLoans,
    members,
  }: { newId: NewId; today: string; loans: readonly SampleLoan[]; members: readonly string[] },
): Promise<void> {
  const at = toInstant(addDays(today, -12), '10:15');
  const rows = members.flatMap((memberId) => {
    const branchId = openLoans.find((loan) => loan.memberId === memberId)?.branchId;
    return branchId == null
      ? []
      : [
          {
            id: newId('acc', at),
            member_id: memberId,
            kind: 'CHARGE',
            reason: 'CARD',
            amount: CARD_CHARGE,
            method: null,
            loan_id: null,
            branch_id: branchId,
            reverses_id: null,
            charge_key: null,
            receipt_number: null,
            note: 'Cetak ulang kartu (contoh)',
            occurred_at: sqlInstant(at),
            recorded_by: 'system:sample',
          },
        ];
  });
  await insertRows(tx, 'account_entry', rows);
}
