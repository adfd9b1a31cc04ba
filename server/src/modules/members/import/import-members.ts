import type { EntityManager } from 'typeorm';

import { recordEvents } from '../../../platform/outbox/record-event';
import type { CivilDate } from '../../../shared/civil-date';
import { toCivilDate, toInstant } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { CardAliasEntity } from '../cards/card.entity';
import { findCardHolder, takeCardNumber } from '../cards/card-numbers.queries';
import { toMemberColumns, insertMembers } from '../registration/insert-member.queries';
import { isChildOn } from '../shared/age.rules';
import { addMonths } from '../registration/membership-term.rules';
import type { ImportedMember } from './map-member-row';
import { mapMemberRow } from './map-member-row';
import type { MemberMapping } from './member-columns';
import { readHeader, toImportRow } from './member-columns';
import { memberRegistered } from '../members.events';
import { hashNik, nikTaken } from '../registration/read-entered-nik';
import type { MemberDeps } from '../deps';
import { recordConsents } from '../consents/record-consent';

/** A row of a file: its number from 1 and its cells, or why it could not be read. */
export type FileRow =
  | { readonly row: number; readonly cells: readonly string[] }
  | { readonly row: number; readonly reason: string };

/** What an import did; notes name rows, never people. */
export type MemberImportReport = {
  created: number;
  existing: number;
  failed: number;
  childrenWithConsent: number;
  childrenWithout: number;
  readonly notes: { readonly row: number; readonly isFailure: boolean; readonly text: string }[];
};

/**
 * How members are imported. A dry run checks everything and writes nothing. Children come with the consent of
 * their earlier system, for borrowing until a day; without one they are provisional.
 */
export type MemberImportOptions = {
  readonly mapping: MemberMapping;
  readonly isDryRun: boolean;
  readonly consentUntil: CivilDate | null;
};

type Outcome = 'created' | 'existing' | 'child' | { readonly problem: string };
type Progress = {
  readonly report: MemberImportReport;
  readonly seen: Set<string>;
  readonly options: MemberImportOptions;
  readonly today: CivilDate;
};

const VALID_MONTHS = 12;
const IMPORT = { kind: 'system', name: 'members:import' } as const;
const NOTHING_WRITTEN = 'nothing written';

/**
 * Takes members over from an earlier system: new card numbers, old ones as aliases. Safe to repeat: whose old
 * number is known stays as they are. Children may borrow at once under the consent that came over with them.
 */
export async function importMembers(
  deps: MemberDeps,
  rows: AsyncIterable<FileRow>,
  options: MemberImportOptions,
): Promise<MemberImportReport> {
  const report: MemberImportReport = {
    created: 0,
    existing: 0,
    failed: 0,
    childrenWithConsent: 0,
    childrenWithout: 0,
    notes: [],
  };
  const progress = { report, seen: new Set<string>(), options, today: toCivilDate(deps.clock.now()) };
  let header: ReturnType<typeof readHeader> | null = null;
  for await (const row of rows) {
    if ('reason' in row) note(report, row.row, { problem: row.reason });
    else if (header === null) header = checkedHeader(row.cells, options.mapping);
    else
      await importRow(deps, progress, {
        row: row.row,
        mapped: mapMemberRow(toImportRow(row.cells, header.fields), progress.today),
      });
  }
  return report;
}

/** Thrown when the first line is not the header of the mapping. */
export class WrongHeader extends Error {}

function checkedHeader(cells: readonly string[], mapping: MemberMapping): ReturnType<typeof readHeader> {
  const header = readHeader(cells, mapping);
  if (header.missing.length > 0)
    throw new WrongHeader(
      `The first line is not the header of ${mapping.name}: there is no column for ${header.missing.join(' and ')}.`,
    );
  return header;
}

async function importRow(
  deps: MemberDeps,
  { report, seen, options, today }: Progress,
  { row, mapped }: { row: number; mapped: ReturnType<typeof mapMemberRow> },
): Promise<void> {
  if ('problem' in mapped) return note(report, row, mapped);
  if (seen.has(mapped.key)) return note(report, row, { problem: 'the number stands twice in the file' });
  seen.add(mapped.key);
  let outcome: Outcome = 'existing';
  await deps.db.transaction<null, string>(async (tx) => {
    outcome = await takeOver(deps, tx, { member: mapped, today, consentUntil: options.consentUntil });
    return settle(outcome, options.isDryRun);
  });
  for (const text of mapped.warnings) report.notes.push({ row, isFailure: false, text });
  noteOutcome(report, row, outcome, options);
}

function noteOutcome(
  report: MemberImportReport,
  row: number,
  outcome: Outcome,
  { consentUntil }: MemberImportOptions,
): void {
  if (outcome === 'child') report[consentUntil === null ? 'childrenWithout' : 'childrenWithConsent']++;
  note(report, row, outcome);
}

/** Rolls back what must not stay: failures and dry runs. */
function settle(outcome: Outcome, isDryRun: boolean): Result<null, string> {
  return (outcome === 'created' || outcome === 'child') && !isDryRun ? ok(null) : fail(NOTHING_WRITTEN);
}

function note(report: MemberImportReport, row: number, outcome: Outcome): void {
  if (outcome === 'created' || outcome === 'existing' || outcome === 'child') {
    report[outcome === 'child' ? 'created' : outcome]++;
    return;
  }
  report.failed++;
  report.notes.push({ row, isFailure: true, text: outcome.problem });
}

async function takeOver(
  deps: MemberDeps,
  tx: EntityManager,
  {
    member,
    today,
    consentUntil,
  }: { member: ImportedMember; today: CivilDate; consentUntil: CivilDate | null },
): Promise<Outcome> {
  const { facts, nik, oldNumber, registeredOn, expiresOn } = member;
  if (oldNumber !== null && (await findCardHolder(deps.db, oldNumber)) !== null) return 'existing';
  const nikHash = nik === null ? null : hashNik(deps, nik);
  const taken = await nikTaken(deps, tx, { nikHash, memberId: null, field: ['nik'] });
  if (taken)
    return oldNumber === null && taken.code === 'ALREADY_EXISTS' ? 'existing' : { problem: taken.message.EN };
  const now = deps.clock.now();
  const id = deps.newId('mbr', now);
  const cardNumber = await takeCardNumber(deps.db, tx, Number(today.slice(0, 4)));
  const isChild = isChildOn(facts.birthDate, today);
  await insertMembers(tx, [
    {
      id,
      cardNumber,
      ...toMemberColumns(facts),
      nikCipher: nik === null ? null : deps.dataKey.seal('nik', nik),
      nikHash,
      registeredOn,
      expiresOn: expiresOn ?? addMonths(registeredOn, VALID_MONTHS),
      isProvisional: isChild && consentUntil === null,
      keepsHistory: false,
      passwordHash: null,
      isActive: true,
      isSample: false,
      createdAt: toInstant(registeredOn),
      version: 1,
    },
  ]);
  if (oldNumber !== null)
    await tx.insert(CardAliasEntity, { number: oldNumber, memberId: id, kind: 'IMPORTED', createdAt: now });
  if (isChild && consentUntil !== null)
    await recordConsents(deps, tx, IMPORT, [consentTakenOver(id, consentUntil)]);
  await recordEvents(tx, [memberRegistered(id)], now);
  return isChild ? 'child' : 'created';
}

/** Returns the consent of a guardian that came with the old system, which keeps no name. */
function consentTakenOver(memberId: string, until: CivilDate) {
  return {
    memberId,
    purpose: 'BORROWING' as const,
    channel: 'TAKEN_OVER' as const,
    givenById: null,
    givenByName: null,
    until,
  };
}
