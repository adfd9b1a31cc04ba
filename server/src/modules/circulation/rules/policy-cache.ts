import type { EntityManager } from 'typeorm';

import { writeSetting } from '../../../platform/db/setting';
import type { BatchQuery } from '../../../platform/db/transactions/batch';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toCivilDate } from '../../../shared/civil-date';
import type { Clock } from '../../../shared/clock';
import type { NewId } from '../../../shared/id';
import type { OpeningCalendar } from '../../../shared/opening-calendar';
import { CALENDAR_VERSION, branchCalendar, isBranch, loadCalendarParts } from '../../library';
import type { Due } from '../due-dates/due-date.rules';
import { isOverdueAt } from '../due-dates/due-date.rules';
import type { Loan } from '../loans/loan.entity';
import { specialDaysFrom } from '../special-days/special-days.queries';
import type { SpecialDays } from '../special-days/special-days.rules';
import { buildMatrixForDay } from '../special-days/special-days.rules';
import { allRules } from './circulation-rules.queries';
import { loadVersions, versionsQuery } from './policy-cache.queries';
import type { RuleBook, RuleRow } from './rule-matrix.rules';
import { ruleBook } from './rule-matrix.rules';

/**
 * The setting that changes with every change of the matrix, so that every process knows when what it keeps is
 * old.
 */
const RULES_VERSION = 'circulation.rules-version';
/** Fines and histories look back; loans older than this are counted without holidays. */
const DAYS_LOOKED_BACK = 1_500;

/** Scans made without a connection come in this late. */
const DAYS_OF_LATE_SCANS = 8;

/** The rules and calendars that hold now. */
export type Policies = {
  readonly rules: readonly RuleRow[];
  /** The rules by which a copy is lent on a day: those, and the rows of special days. */
  readonly rulesOn: (day: CivilDate) => readonly RuleRow[];
  readonly calendarOf: (branchId: string) => Promise<OpeningCalendar>;
  /** Tells whether a branch exists; one that was found once is not asked for again. */
  readonly isBranch: (branchId: string) => Promise<boolean>;
};

/**
 * Keeps rules and calendars between requests and reads them again after a change, whichever process made it.
 */
export type PolicyCache = {
  readonly current: (tx: Reader) => Promise<Policies>;
  /** The query that tells whether what is kept still holds, for the batch of a check-out. */
  readonly versions: BatchQuery<string>;
  /** The rules and calendars of a unit that has asked for the versions. */
  readonly of: (tx: Reader, versions: string) => Promise<Policies>;
};

/** A unit, or the manager that reads what was committed. */
export type Reader = Pick<EntityManager, 'query' | 'queryRunner' | 'dataSource'>;

const SETTINGS = [CALENDAR_VERSION, RULES_VERSION];

type Kept = {
  readonly version: string;
  readonly rules: readonly RuleRow[];
  readonly specialDays: readonly SpecialDays[];
  readonly calendars: Map<string, OpeningCalendar>;
};

/** Creates a cache of lending rules and calendars. Each transaction checks its version with one statement. */
export function createPolicyCache({ clock }: { readonly clock: Clock }): PolicyCache {
  let kept: Kept | null = null;
  const branches = new Set<string>();
  const units = new WeakMap<Reader, Policies>();
  const current = async (tx: Reader): Promise<Policies> =>
    units.get(tx) ?? of(tx, await loadVersions(tx, SETTINGS));
  const of = async (tx: Reader, versions: string): Promise<Policies> => {
    const version = `${versions} ${toCivilDate(clock.now())}`;
    if (kept?.version !== version)
      kept = {
        version,
        rules: await allRules(tx),
        specialDays: await specialDaysFrom(tx, addDays(toCivilDate(clock.now()), -DAYS_OF_LATE_SCANS)),
        calendars: new Map(),
      };
    const { rules, specialDays, calendars } = kept;
    const policies: Policies = {
      rules,
      rulesOn: (day) => buildMatrixForDay(day, rules, specialDays),
      isBranch: (branchId) => isKnownBranch(tx, branches, branchId),
      calendarOf: (branchId) =>
        calendarOf(tx, { branchId, calendars, from: addDays(toCivilDate(clock.now()), -DAYS_LOOKED_BACK) }),
    };
    if (tx.queryRunner) units.set(tx, policies);
    return policies;
  };
  return { current, versions: versionsQuery(SETTINGS), of };
}

/** Marks inside the open unit that the matrix changed. */
export async function markRulesChanged(
  tx: EntityManager,
  deps: { readonly clock: Clock; readonly newId: NewId },
): Promise<void> {
  await writeSetting(tx, RULES_VERSION, deps.newId('ver', deps.clock.now()));
}

async function isKnownBranch(tx: Reader, known: Set<string>, branchId: string): Promise<boolean> {
  if (known.has(branchId)) return true;
  const isThere = await isBranch(tx, branchId);
  if (isThere) known.add(branchId);
  return isThere;
}

async function calendarOf(
  tx: Reader,
  wanted: { branchId: string; calendars: Map<string, OpeningCalendar>; from: string },
): Promise<OpeningCalendar> {
  const known = wanted.calendars.get(wanted.branchId);
  if (known) return known;
  const calendar = branchCalendar(await loadCalendarParts(tx, wanted.branchId, wanted.from));
  wanted.calendars.set(wanted.branchId, calendar);
  return calendar;
}

/**
 * The rules and the calendar of one loan: those of the branch it was lent under, for renewals and fines too.
 */
export type LoanPolicy = { readonly book: RuleBook; readonly calendar: OpeningCalendar };

/** Opens the rules of a loan as they are now. */
export async function loadLoanPolicy(
  policies: Policies,
  loan: Pick<Loan, 'branchId' | 'memberCategory' | 'materialType'>,
): Promise<LoanPolicy> {
  const book = ruleBook(policies.rules, {
    branch: loan.branchId,
    category: loan.memberCategory,
    materialType: loan.materialType,
  });
  return { book, calendar: await policies.calendarOf(loan.branchId) };
}

/** Gives the due date of a loan as the rules know it. */
export function toDue(loan: Pick<Loan, 'isHourly' | 'dueAt' | 'dueOn'>): Due {
  return loan.isHourly ? { kind: 'hour', at: loan.dueAt } : { kind: 'day', on: loan.dueOn };
}

/**
 * Tells whether an open loan runs late; one that the member says came back does not, until that is decided.
 */
export function isRunningLate(
  loan: Pick<Loan, 'status' | 'isHourly' | 'dueAt' | 'dueOn'>,
  now: Date,
): boolean {
  return loan.status === 'OPEN' && isOverdueAt(toDue(loan), now);
}
