import * as fs from 'node:fs';
import * as path from 'node:path';

import { addDays } from '../../../shared/civil-date';
import type { OpeningCalendar } from '../../../shared/opening-calendar';
import { seededIds } from '../../../shared/seeded-ids';
import { seededRandom } from '../../../shared/seeded-random';
import type { CalendarParts } from '../../library';
import { branchCalendar } from '../../library';
import { NATIONAL_HOLIDAYS } from '../../library/calendar/national-holidays';
import { sampleCases } from './sample-cases';
import { sampleHolds } from './sample-holds';
import type { LoanMaker, SampleLoan } from './sample-loans';
import { sampleOpenLoans } from './sample-loans';
import type { SampleBorrower, SampleShelfCopy } from './sample-places';

/** Days that were named because a journey failed on them, or that follow closed days. */
const NAMED = [
  '2026-11-30',
  '2026-12-07',
  '2026-12-11',
  '2026-12-13',
  '2026-12-26',
  '2026-12-27',
  '2027-01-01',
  '2027-01-07',
  '2027-01-11',
];
const EVERY_DAY = Array.from({ length: 500 }, (_, days) => addDays('2026-11-24', days));
const BRANCHES = ['PST', 'SKG', 'KLG'];
const SAMPLE_BRANCHES = path.join(__dirname, '../../../../sample/branches.jsonl');

const mother: SampleBorrower = {
  id: 'mbr_mother',
  categoryCode: 'umum',
  birthDate: '1989-07-27',
  guardianId: null,
  hasPassword: true,
};
const stranger: SampleBorrower = { ...mother, id: 'mbr_stranger', hasPassword: false };
const calendars = new Map(BRANCHES.map((code) => [code, calendarOf(code)]));

describe('what the mother of the sample has at home', () => {
  test.each(NAMED)('on %s is one loan that is late and one that is not, at whichever branch', (today) => {
    expect(BRANCHES.map((branch) => stateAt(branch, today))).toEqual(BRANCHES.map(() => ['late', 'in time']));
  });

  test('is the same on each day of five hundred', () => {
    const others = EVERY_DAY.flatMap((today) =>
      BRANCHES.filter((branch) => stateAt(branch, today).join() !== 'late,in time').map(
        (branch) => `${today} ${branch}`,
      ),
    );

    expect(others).toEqual([]);
  });

  test('is books, which can be renewed for a week', () => {
    const copies = [...shelf('PST', 'SERIAL'), ...shelf('PST', 'BOOK')];

    for (const chance of ['one', 'two', 'three'].map(seededRandom))
      expect(
        sampleOpenLoans(maker('2026-11-24'), chance, { borrowers: [mother], copies: [...copies] }).map(
          ({ materialType }) => materialType,
        ),
      ).toEqual(['BOOK', 'BOOK']);
  });

  test('is waited for by nobody, and nobody says that it came back long ago', () => {
    const copies = shelf('PST');
    const titleOfCopy = new Map(copies.map(({ id, titleId }) => [id, titleId]));
    const loans = loansOf('PST', '2026-11-24');
    const kept = new Set(loans.map(({ copyId }) => titleOfCopy.get(copyId)));
    const others = copies.filter(({ titleId }) => !kept.has(titleId));
    const holds = sampleHolds(maker('2026-11-24'), seededRandom('holds'), {
      borrowers: [mother, stranger, { ...stranger, id: 'mbr_other' }],
      branches: [{ id: 'PST', code: 'PST' }],
      copies: others,
      loans,
      titleOfCopy,
    });
    const { claimedLoanId } = sampleCases(maker('2026-11-24'), { loans, copies: others, shown: [mother.id] });

    expect([holds.filter(({ titleId }) => kept.has(titleId)), claimedLoanId]).toEqual([[], null]);
    expect(holds.length).toBeGreaterThan(0);
  });
});

function stateAt(branch: string, today: string): string[] {
  return loansOf(branch, today).map(({ dueOn }) => (dueOn < today ? 'late' : 'in time'));
}

function loansOf(branch: string, today: string): SampleLoan[] {
  return sampleOpenLoans(maker(today), seededRandom(branch), { borrowers: [mother], copies: shelf(branch) });
}

function maker(today: string): LoanMaker {
  const none = branchCalendar({ weekly: [], periods: [], closedDays: [], exceptionDays: [], closures: [] });
  return {
    newId: seededIds({ seed: 1, today }),
    today,
    calendarOf: (branch) => calendars.get(branch) ?? none,
  };
}

function shelf(branchId: string, materialType = 'BOOK'): SampleShelfCopy[] {
  return Array.from({ length: 30 }, (_, place) => ({
    id: `cpy_${branchId}${materialType}${place}`,
    titleId: `ttl_${branchId}${materialType}${place}`,
    branchId,
    materialType,
    audience: 'ADULTS',
    classNumber: null,
  }));
}

/** The hours of a branch as the sample has them, closed on the holidays of the country. */
function calendarOf(code: string): OpeningCalendar {
  const branches = fs
    .readFileSync(SAMPLE_BRANCHES, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { code: string; openingHours: CalendarParts['weekly'] });
  return branchCalendar({
    weekly: branches.find((branch) => branch.code === code)?.openingHours ?? [],
    periods: [],
    closedDays: NATIONAL_HOLIDAYS.map(({ day, indonesian }) => ({ day, name: indonesian })),
    exceptionDays: [],
    closures: [],
  });
}
