import type { Writable } from 'node:stream';

import type { AuditActor } from '../../../../platform/audit/audited-operation';
import { insertAuditEntry } from '../../../../platform/audit/audit-recorder';
import { CSV_MARK, formatCsvLine } from '../../../../platform/csv/write-csv';
import type { Database } from '../../../../platform/db/database';
import type { Refusal } from '../../../../platform/graphql/errors/user-error';
import { writeWorkbook } from '../../../../platform/spreadsheet/write-workbook';
import { notFound } from '../../../../platform/validation/refusals';
import type { Clock } from '../../../../shared/clock';
import type { Locale } from '../../../../shared/locale';
import { textIn } from '../../../../shared/locale';
import type { Result } from '../../../../shared/result';
import { fail, ok } from '../../../../shared/result';
import { SMALLEST_GROUP } from '../../../../shared/small-groups';
import type { SurveySheet } from '../answers/sheet.entity';
import { findSurvey, listVersions } from '../definition/surveys.queries';
import { SURVEY_NOUNS } from '../deps';
import { say } from '../words/say';
import { measureSheets } from './people.queries';
import type { SheetChoice } from './results.queries';
import { readSheets } from './results.queries';
import { toSheetColumns } from './sheet-table.rules';
import { mergeQuestions } from './tally.rules';

const HALVES = { MORNING: say('file.halves.MORNING'), AFTERNOON: say('file.halves.AFTERNOON') };
const CHANNELS = {
  LINK: say('file.channels.LINK'),
  EVENT: say('file.channels.EVENT'),
  INVITATION: say('file.channels.INVITATION'),
  STAFF: say('file.channels.STAFF'),
};
const WAVES = {
  BEFORE: say('file.waves.BEFORE'),
  AFTER: say('file.waves.AFTER'),
  DAY_30: say('file.waves.DAY_30'),
  DAY_90: say('file.waves.DAY_90'),
};

/** Who takes which sheets away. */
export type SheetFileRequest = {
  readonly surveyId: string;
  readonly kind: 'csv' | 'xlsx';
  readonly choice: SheetChoice;
  readonly locale: Locale;
  readonly actor: AuditActor;
  readonly requestId: string;
};

/** What writes the file. */
export type SheetFile = { readonly name: string; readonly write: (stream: Writable) => Promise<void> };

/** Says that the file knows no such filter. */
export function surveyFileRefusal(name: string, locale: Locale): string {
  return say('file.unknownFilter', { name })[locale];
}

type Table = {
  readonly headings: readonly string[];
  readonly toRow: (sheet: SurveySheet) => readonly (string | number)[];
};

/**
 * Makes the table of sheets by questions, in an order of chance, after an entry in the audit log. A sheet shows its month
 * and half of a day, and no registration. Refused when the sheets are of too few people, or leave too few out.
 */
export async function makeSheetFile(
  { db, clock }: { readonly db: Database; readonly clock: Clock },
  { surveyId, kind, choice, locale, actor, requestId }: SheetFileRequest,
): Promise<Result<SheetFile, Refusal>> {
  const survey = await findSurvey(db, surveyId);
  if (!survey) return fail(notFound(['id'], SURVEY_NOUNS.survey));
  const { sheetCount: rowCount, isTooFew } = await measureSheets(db, surveyId, choice);
  if (isTooFew)
    return fail({ code: 'NOT_ALLOWED', message: say('file.tooFew', { smallest: SMALLEST_GROUP }) });
  const facts = { given: { list: 'surveySheets' }, rowCount };
  await db.transaction(
    async (tx) =>
      ok(
        await insertAuditEntry(tx, {
          actor,
          act: 'exportReport',
          objectId: surveyId,
          at: clock.now(),
          requestId,
          facts,
        }),
      ),
    { skipAudit: true },
  );
  const versions = await listVersions(db, surveyId);
  const table = toTable(mergeQuestions(versions.map(({ definition }) => definition)), locale);
  const rows = listRows(readSheets(db, surveyId, choice), table);
  const title = textIn(survey.title, locale);
  return ok({
    name: `${survey.slug}.${kind}`,
    write: (stream) =>
      kind === 'csv'
        ? writeCsv(stream, table.headings, rows)
        : writeWorkbook(stream, [
            { name: title, columns: table.headings.map((heading) => ({ heading, width: 28 })), rows },
          ]),
  });
}

function toTable(questions: Parameters<typeof toSheetColumns>[0], locale: Locale): Table {
  const columns = toSheetColumns(questions, locale);
  const heads = ['month', 'halfDay', 'channel', 'wave'] as const;
  return {
    headings: [...heads.map((head) => say(`file.${head}`)[locale]), ...columns.map(({ heading }) => heading)],
    toRow: ({ month, halfDay, channel, wave, answers }) => [
      month,
      HALVES[halfDay][locale],
      CHANNELS[channel][locale],
      wave === null ? '' : WAVES[wave][locale],
      ...columns.map(({ valueOf }) => valueOf(answers)),
    ],
  };
}

async function* listRows(
  sheets: AsyncIterable<readonly SurveySheet[]>,
  { toRow }: Table,
): AsyncGenerator<readonly (string | number)[]> {
  for await (const some of sheets) for (const sheet of some) yield toRow(sheet);
}

async function writeCsv(
  stream: Writable,
  headings: readonly string[],
  rows: AsyncIterable<readonly (string | number)[]>,
): Promise<void> {
  stream.write(CSV_MARK + formatCsvLine(headings));
  for await (const row of rows) stream.write(formatCsvLine(row.map(String)));
  stream.end();
}
