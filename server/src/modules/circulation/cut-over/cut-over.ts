import type { EntityManager } from 'typeorm';

import type { CivilDate } from '../../../shared/civil-date';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { Rupiah } from '../../../shared/rupiah';
import { findCardHolder } from '../../members';
import type { CutOverColumns, CutOverKind, CutOverRow } from './cut-over-columns';
import { cutOverRow, readCutOverHeader } from './cut-over-columns';
import { readOldFine, readOldHold, readOldLoan, calculateUnpaidAmounts } from './cut-over-rows';
import type { OldFine, OldHold, OldLoan, RowProblem, Taken } from './cut-over-rows';
import type { CirculationDeps } from '../deps';
import { takeFine } from './import-fine';
import { takeHold } from './import-hold';
import { takeLoan } from './import-loan';

/** A row of a file: its number from 1 and its cells, or why it could not be read. */
export type CutOverFileRow =
  | { readonly row: number; readonly cells: readonly string[] }
  | { readonly row: number; readonly reason: string };

/** Rows of one outcome and the money on them. */
export type CutOverCount = { rows: number; money: Rupiah };

/**
 * What a cut-over did. Every row of the file is in exactly one count; notes name rows, never people.
 * `skipped` had ended or was paid.
 */
export type CutOverReport = {
  readonly inFile: CutOverCount;
  readonly created: CutOverCount;
  readonly existing: CutOverCount;
  readonly skipped: CutOverCount;
  readonly failed: CutOverCount;
  readonly notes: { readonly row: number; readonly text: string }[];
};

/**
 * What is taken over and how. A dry run checks everything and writes nothing. Fines are charged at a branch.
 */
export type CutOverOptions = {
  readonly kind: CutOverKind;
  readonly columns: CutOverColumns;
  readonly isDryRun: boolean;
  readonly system: string;
  readonly branchId: string | null;
};

/** Takes a row over for a member who is found, inside a unit. */
type TakeOver = (deps: CirculationDeps, tx: EntityManager, memberId: string) => Promise<Taken>;

/** Thrown when the first line is not the header that the system writes. */
export class WrongCutOverHeader extends Error {}

type Numbered = { readonly row: number; readonly fields: CutOverRow };
type Work = {
  readonly row: number;
  readonly outcome:
    'skipped' | RowProblem | { readonly member: string; readonly once: string; readonly take: TakeOver };
  readonly money: Rupiah;
};

const NOTHING_WRITTEN = 'nothing written';

/**
 * Takes open loans, unpaid fines or holds over from an earlier system, each row whole or not at all. Safe to
 * repeat: what is here already stays as it is.
 */
export async function cutOver(
  deps: CirculationDeps,
  rows: AsyncIterable<CutOverFileRow>,
  options: CutOverOptions,
): Promise<CutOverReport> {
  const report: CutOverReport = {
    inFile: none(),
    created: none(),
    existing: none(),
    skipped: none(),
    failed: none(),
    notes: [],
  };
  const read = await readRows(rows, options.columns, report);
  const seen = new Set<string>();
  for (const work of workOf(read, options, toCivilDate(deps.clock.now())))
    count(report, work, await carryOut(deps, work, { seen, isDryRun: options.isDryRun }));
  return report;
}

async function readRows(
  rows: AsyncIterable<CutOverFileRow>,
  columns: CutOverColumns,
  report: CutOverReport,
): Promise<Numbered[]> {
  const read: Numbered[] = [];
  let header: ReturnType<typeof readCutOverHeader> | null = null;
  for await (const line of rows) {
    if ('reason' in line) count(report, { row: line.row, money: 0 }, { problem: line.reason });
    else if (header === null) header = checkedHeader(line.cells, columns);
    else read.push({ row: line.row, fields: cutOverRow(line.cells, header.fields) });
  }
  return read;
}

function checkedHeader(
  cells: readonly string[],
  columns: CutOverColumns,
): ReturnType<typeof readCutOverHeader> {
  const header = readCutOverHeader(cells, columns);
  const named = header.missing.map((field) =>
    Object.keys(columns.columns).find((name) => columns.columns[name] === field),
  );
  if (named.length > 0)
    throw new WrongCutOverHeader(`The first line is not the header: there is no column ${named.join(', ')}.`);
  return header;
}

function workOf(rows: readonly Numbered[], options: CutOverOptions, today: CivilDate): Work[] {
  if (options.kind === 'loans')
    return rows.map(({ row, fields }) => loanWork(row, readOldLoan(fields, today)));
  if (options.kind === 'holds')
    return rows
      .map(({ row, fields }) => ({ row, old: readOldHold(fields, today) }))
      .sort(byDay)
      .map(({ row, old }) => holdWork(row, old));
  const lines = rows.map(({ row, fields }) => ({ row, old: readOldFine(fields, today) }));
  const unpaid = calculateUnpaidAmounts(lines.flatMap(({ old }) => ('problem' in old ? [] : [old])));
  return lines.map(({ row, old }) =>
    fineWork(row, old, { ...options, amount: 'problem' in old ? 0 : (unpaid.get(old.key) ?? 0) }),
  );
}

/** Queues are in the order in which people came; rows that cannot be read come first. */
function byDay(one: { old: OldHold | RowProblem }, other: { old: OldHold | RowProblem }): number {
  return ('from' in one.old ? one.old.from : '').localeCompare('from' in other.old ? other.old.from : '');
}

function loanWork(row: number, old: OldLoan | RowProblem | null): Work {
  if (old === null || 'problem' in old) return { row, money: 0, outcome: old ?? 'skipped' };
  return {
    row,
    money: 0,
    outcome: {
      member: old.member,
      once: old.barcode.toUpperCase(),
      take: (deps, tx, memberId) => takeLoan(deps, tx, { old, memberId }),
    },
  };
}

function holdWork(row: number, old: OldHold | RowProblem): Work {
  if ('problem' in old) return { row, money: 0, outcome: old };
  return {
    row,
    money: 0,
    outcome: {
      member: old.member,
      once: `${old.member} ${old.barcode}`.toUpperCase(),
      take: (deps, tx, memberId) => takeHold(deps, tx, { old, memberId }),
    },
  };
}

function fineWork(
  row: number,
  old: OldFine | RowProblem,
  { amount, system, branchId }: { amount: Rupiah; system: string; branchId: string | null },
): Work {
  if ('problem' in old) return { row, money: 0, outcome: old };
  if (amount === 0) return { row, money: 0, outcome: 'skipped' };
  if (branchId === null)
    return { row, money: amount, outcome: { problem: 'no branch is named to charge it at' } };
  return {
    row,
    money: amount,
    outcome: {
      member: old.member,
      once: old.key,
      take: (deps, tx, memberId) =>
        takeFine(deps, tx, { old, memberId, amount, branchId, chargeKey: `cutover:${system}:${old.key}` }),
    },
  };
}

async function carryOut(
  deps: CirculationDeps,
  { outcome }: Work,
  { seen, isDryRun }: { seen: Set<string>; isDryRun: boolean },
): Promise<Taken | 'skipped'> {
  if (outcome === 'skipped' || 'problem' in outcome) return outcome;
  if (seen.has(outcome.once)) return { problem: 'it stands twice in the file' };
  seen.add(outcome.once);
  const holder = await findCardHolder(deps.db, outcome.member);
  if (!holder) return { problem: 'no member has this number, now or from before' };
  let taken: Taken = 'existing';
  await deps.db.transaction<null, string>(async (tx): Promise<Result<null, string>> => {
    taken = await outcome.take(deps, tx, holder.memberId);
    return taken === 'created' && !isDryRun ? ok(null) : fail(NOTHING_WRITTEN);
  });
  return taken;
}

function count(
  report: CutOverReport,
  { row, money }: { row: number; money: Rupiah },
  taken: Taken | 'skipped',
): void {
  const isProblem = typeof taken === 'object';
  for (const total of [report.inFile, isProblem ? report.failed : report[taken]]) {
    total.rows++;
    total.money += money;
  }
  if (isProblem) report.notes.push({ row, text: taken.problem });
}

function none(): CutOverCount {
  return { rows: 0, money: 0 };
}
