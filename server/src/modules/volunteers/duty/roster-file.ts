import type { Writable } from 'node:stream';

import { insertAuditEntry } from '../../../platform/audit/audit-recorder';
import type { StaffActor } from '../../../platform/auth/rights';
import { CSV_MARK, formatCsvLine } from '../../../platform/csv/write-csv';
import type { Database } from '../../../platform/db/database';
import { writeWorkbook } from '../../../platform/spreadsheet/write-workbook';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toCivilDate, toLocalTime, toInstant } from '../../../shared/civil-date';
import type { Clock } from '../../../shared/clock';
import type { Locale } from '../../../shared/locale';
import { ok } from '../../../shared/result';
import { say } from '../shift-words/say';
import type { RosterRow } from './roster-rows.queries';
import { rosterRows } from './roster-rows.queries';

/** Which week of which branch, and who takes it away. */
export type RosterFileRequest = {
  readonly branchId: string;
  readonly monday: CivilDate;
  readonly kind: 'csv' | 'xlsx';
  readonly locale: Locale;
  readonly actor: StaffActor;
  readonly requestId: string;
};

const HEADINGS = [
  say('roster.day'),
  say('roster.time'),
  say('roster.point'),
  say('roster.people'),
  say('roster.taken'),
  say('roster.needed'),
];
const WIDTHS = [14, 16, 26, 44, 14, 14];

/** Makes the duty roster of a week as a table, after an entry in the audit log. */
export async function dutyRosterFile(
  { db, clock }: { readonly db: Database; readonly clock: Clock },
  { branchId, monday, kind, locale, actor, requestId }: RosterFileRequest,
): Promise<{ readonly name: string; readonly write: (stream: Writable) => Promise<void> }> {
  const span = { from: toInstant(monday), to: toInstant(addDays(monday, 7)) };
  const rows = await rosterRows(db, { branchId, ...span });
  await db.transaction(
    async (tx) => {
      await insertAuditEntry(tx, {
        ...{ actor, act: 'exportReport', objectId: branchId, at: clock.now(), requestId },
        facts: { given: { list: 'dutyRoster', monday }, rowCount: rows.length },
      });
      return ok(null);
    },
    { skipAudit: true },
  );
  const headings = HEADINGS.map((heading) => heading[locale]);
  const cells = rows.map((row) => toCells(row, locale));
  return {
    name: `${say('roster.fileName')[locale]}-${monday}.${kind}`,
    write: async (stream) => {
      if (kind === 'csv') {
        stream.write(CSV_MARK + formatCsvLine(headings));
        for (const line of cells) stream.write(formatCsvLine(line.map(String)));
        stream.end();
        return;
      }
      const columns = headings.map((heading, place) => ({ heading, width: WIDTHS[place] ?? 16 }));
      await writeWorkbook(stream, [{ name: say('roster.sheet')[locale], columns, rows: cells }]);
    },
  };
}

function toCells({ startsAt, endsAt, point, people, taken, needed }: RosterRow, locale: Locale) {
  return [
    toCivilDate(startsAt),
    `${toLocalTime(startsAt)}–${toLocalTime(endsAt)}`,
    (locale === 'EN' ? point.english : null) ?? point.indonesian,
    people.join('; '),
    taken,
    needed,
  ];
}
