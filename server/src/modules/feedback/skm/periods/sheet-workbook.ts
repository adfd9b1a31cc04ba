import type { Writable } from 'node:stream';

import type { AuditActor } from '../../../../platform/audit/audited-operation';
import { insertAuditEntry } from '../../../../platform/audit/audit-recorder';
import type { Database } from '../../../../platform/db/database';
import type { SheetCell } from '../../../../platform/spreadsheet/write-workbook';
import { writeWorkbook } from '../../../../platform/spreadsheet/write-workbook';
import type { Clock } from '../../../../shared/clock';
import type { Locale } from '../../../../shared/locale';
import { textIn } from '../../../../shared/locale';
import { ok } from '../../../../shared/result';
import { findPeriod } from './periods.queries';
import { countSheets, listSheets } from '../sheets/sheets.queries';
import { SERVICE_NAMES } from '../skm.terms';
import { say } from '../words/say';

const HALVES = { MORNING: say('sheets.halves.MORNING'), AFTERNOON: say('sheets.halves.AFTERNOON') };
const CHANNELS = {
  INVITATION: say('sheets.channels.INVITATION'),
  DESK: say('sheets.channels.DESK'),
  KIOSK: say('sheets.channels.KIOSK'),
  PAPER: say('sheets.channels.PAPER'),
};
const ANSWERS = ['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8', 'u9'] as const;
const READ_AT_ONCE = 1_000;

type Deps = { readonly db: Database; readonly clock: Clock };
/** Who takes which sheets away. */
export type SheetExport = {
  readonly periodId: string;
  readonly locale: Locale;
  readonly actor: AuditActor;
  readonly requestId: string;
};

/**
 * Writes the sheets of a period as a table, respondent by element, in an order of chance, after an entry in the audit
 * log. Age, sex, education and occupation are left out: together with a service they could point at somebody. Returns
 * what writes the table; null without such a period.
 */
export async function sheetWorkbook(
  { db, clock }: Deps,
  { periodId, locale, actor, requestId }: SheetExport,
): Promise<((stream: Writable) => Promise<void>) | null> {
  const period = await findPeriod(db.read, periodId);
  if (!period) return null;
  const facts = { given: { list: 'satisfactionSheets' }, rowCount: await countSheets(db, periodId) };
  await db.transaction(
    async (tx) =>
      ok(
        await insertAuditEntry(tx, {
          actor,
          act: 'exportReport',
          objectId: periodId,
          at: clock.now(),
          requestId,
          facts,
        }),
      ),
    { skipAudit: true },
  );
  return (stream) =>
    writeWorkbook(stream, [
      {
        name: say('sheets.title')[locale],
        columns: [
          { heading: say('sheets.month')[locale] },
          { heading: say('sheets.halfDay')[locale] },
          { heading: say('sheets.service')[locale], width: 28 },
          { heading: say('sheets.channel')[locale] },
          ...ANSWERS.map((name) => ({ heading: name.toUpperCase(), kind: 'number' as const, width: 6 })),
          { heading: say('sheets.complete')[locale] },
        ],
        rows: listRows(db, periodId, locale),
      },
    ]);
}

async function* listRows(
  db: Database,
  periodId: string,
  locale: Locale,
): AsyncGenerator<readonly SheetCell[]> {
  for (let after = ''; ;) {
    const rows = await listSheets(db, periodId, { after, limit: READ_AT_ONCE });
    for (const sheet of rows)
      yield [
        sheet.month,
        HALVES[sheet.halfDay][locale],
        textIn(SERVICE_NAMES[sheet.service], locale),
        CHANNELS[sheet.channel][locale],
        ...ANSWERS.map((name) => sheet[name]),
        say(sheet.isComplete ? 'sheets.yes' : 'sheets.no')[locale],
      ];
    const last = rows.at(-1);
    if (!last || rows.length < READ_AT_ONCE) return;
    after = last.id;
  }
}
