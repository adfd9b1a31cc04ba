import type { Writable } from 'node:stream';

import { insertAuditEntry } from '../../../platform/audit/audit-recorder';
import type { StaffActor } from '../../../platform/auth/rights';
import { holdsAt } from '../../../platform/auth/rights';
import { CSV_MARK, formatCsvLine } from '../../../platform/csv/write-csv';
import type { Database } from '../../../platform/db/database';
import { writeWorkbook } from '../../../platform/spreadsheet/write-workbook';
import type { Clock } from '../../../shared/clock';
import type { Locale } from '../../../shared/locale';
import { ok } from '../../../shared/result';
import { countMatrix } from '../competences/count-matrix';
import { say } from '../words/say';
import type { TrainingRow } from './training-rows.queries';
import { countTrainingOf, readTrainingOf } from './training-rows.queries';

/** Who takes what away: training of a year by person, or the matrix of the team without names. */
export type DevelopmentFileRequest = {
  readonly list: { readonly name: 'TRAINING'; readonly year: number } | { readonly name: 'MATRIX' };
  readonly kind: 'csv' | 'xlsx';
  readonly locale: Locale;
  readonly actor: StaffActor;
  readonly requestId: string;
};

/** What writes the file. */
export type DevelopmentFile = { readonly name: string; readonly write: (stream: Writable) => Promise<void> };

type Cell = string | number;
type Deps = { readonly db: Database; readonly clock: Clock };
type Sheet = {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: AsyncGenerator<readonly Cell[]>;
  readonly rowCount: number;
};

/**
 * Makes a list of the development of staff, after an entry in the audit log. Training by person needs the right to read
 * the development of everybody; the matrix has no names, and hides groups of one to four from whoever has not that
 * right. Null where the right is missing.
 */
export async function developmentFile(
  deps: Deps,
  { list, kind, locale, actor, requestId }: DevelopmentFileRequest,
): Promise<DevelopmentFile | null> {
  const seesAll = holdsAt(actor, 'development.read', null);
  if (list.name === 'TRAINING' && !seesAll) return null;
  const sheet =
    list.name === 'TRAINING'
      ? await trainingSheet(deps, list.year, locale)
      : await matrixSheet(deps, { isExact: seesAll, locale });
  const name = list.name === 'TRAINING' ? `${sheet.name}-${list.year}` : sheet.name;
  await noteExport(deps, { list, actor, requestId, rowCount: sheet.rowCount });
  return {
    name: `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.${kind}`,
    write: (stream) =>
      kind === 'csv'
        ? writeCsv(stream, sheet.headings, sheet.rows)
        : writeWorkbook(stream, [
            {
              name: sheet.name,
              columns: sheet.headings.map((heading) => ({ heading, width: 24 })),
              rows: sheet.rows,
            },
          ]),
  };
}

async function trainingSheet({ db }: Deps, year: number, locale: Locale): Promise<Sheet> {
  const headings = [
    'name',
    'post',
    'rank',
    'title',
    'provider',
    'competence',
    'completedOn',
    'hours',
    'seenOn',
  ];
  const named = (indonesian: string | null, english: string | null): string =>
    (locale === 'EN' ? english : null) ?? indonesian ?? '';
  const toCells = (row: TrainingRow): readonly Cell[] => [
    row.name,
    named(row.post, row.postEnglish),
    named(row.rank, row.rankEnglish),
    row.title,
    row.provider ?? '',
    named(row.competence, row.competenceEnglish),
    row.completedOn,
    Number(row.hours),
    row.seenOn ?? '',
  ];
  async function* rows(): AsyncGenerator<readonly Cell[]> {
    for await (const row of readTrainingOf(db, year)) yield toCells(row);
  }
  return {
    name: say('file.training')[locale],
    headings: headings.map((heading) => HEADINGS[heading as keyof typeof HEADINGS][locale]),
    rows: rows(),
    rowCount: await countTrainingOf(db, year),
  };
}

async function matrixSheet(
  { db }: Deps,
  { isExact, locale }: { readonly isExact: boolean; readonly locale: Locale },
): Promise<Sheet> {
  const counts = await countMatrix(db, { isExact });
  const few = say('file.few')[locale];
  async function* rows(): AsyncGenerator<readonly Cell[]> {
    for (const { name, needed, met } of counts)
      yield [
        (locale === 'EN' ? name.english : null) ?? name.indonesian,
        needed ?? few,
        met ?? few,
        needed === null || met === null ? few : needed - met,
      ];
  }
  const heads = [say('competence'), say('file.needed'), say('file.met'), say('file.lacking')];
  return {
    name: say('file.matrix')[locale],
    headings: heads.map((head) => head[locale]),
    rows: rows(),
    rowCount: counts.length,
  };
}

const HEADINGS = {
  name: say('file.name'),
  post: say('post'),
  rank: say('file.rank'),
  title: say('trainingTitle'),
  provider: say('file.provider'),
  competence: say('competence'),
  completedOn: say('file.completedOn'),
  hours: say('file.hours'),
  seenOn: say('file.seenOn'),
};

async function noteExport(
  { db, clock }: Deps,
  {
    list,
    actor,
    requestId,
    rowCount,
  }: Pick<DevelopmentFileRequest, 'list' | 'actor' | 'requestId'> & { readonly rowCount: number },
): Promise<void> {
  const given = {
    list: list.name === 'TRAINING' ? 'staffTraining' : 'competenceMatrix',
    ...(list.name === 'TRAINING' ? { year: list.year } : {}),
  };
  await db.transaction(
    async (tx) => {
      await insertAuditEntry(tx, {
        ...{ actor, act: 'exportReport', objectId: null, at: clock.now(), requestId },
        facts: { given, rowCount },
      });
      return ok(null);
    },
    { skipAudit: true },
  );
}

async function writeCsv(
  stream: Writable,
  headings: readonly string[],
  rows: AsyncIterable<readonly Cell[]>,
): Promise<void> {
  stream.write(CSV_MARK + formatCsvLine(headings));
  for await (const row of rows) stream.write(formatCsvLine(row.map(String)));
  stream.end();
}
