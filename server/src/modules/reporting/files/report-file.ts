import type { NewEntry } from '../../../platform/audit/audit-recorder';
import { insertAuditEntry } from '../../../platform/audit/audit-recorder';
import type { StaffActor } from '../../../platform/auth/rights';
import { readSetting } from '../../../platform/db/setting';
import type { PrintablePicture } from '../../../platform/documents/printable-picture';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { SAMPLE_MODE } from '../../../platform/sample-mode';
import { addDays, toCivilDate } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import type { Result } from '../../../shared/result';
import { ok } from '../../../shared/result';
import { slugOf } from '../../../shared/slug';
import { readLibraryIdentity } from '../../library';
import type { MakeBody, ReportRequest } from '../reports/load-report';
import { loadReport } from '../reports/load-report';
import type { ReportDeps } from '../reports/report-ask';
import type { Report } from '../reports/report.terms';
import { writeMonthPage } from './month-page';
import { writeReportCsv, writeReportWorkbook } from './report-sheets';

/** Kinds of files that a report is taken away as; only the page of the month is drawn as a PDF. */
export const REPORT_FILE_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const;
/** One of the kinds. */
export type ReportFileKind = keyof typeof REPORT_FILE_TYPES;

/** A report as a file. */
export type ReportFile = { readonly name: string; readonly type: string; readonly bytes: Buffer };

/** What files need beside reports: the picture that the library chose for its papers. */
export type FileDeps = ReportDeps & { readonly logo: () => Promise<PrintablePicture | null> };

/**
 * Writes a report exactly as it is shown into a file. An entry of the audit says who took which days of which
 * report away; without it there is no file.
 */
export async function makeReportFile(
  deps: FileDeps,
  actor: StaffActor,
  {
    kind,
    make,
    request,
    requestId,
  }: {
    readonly kind: ReportFileKind;
    readonly make: MakeBody;
    readonly request: ReportRequest;
    readonly requestId: string;
  },
): Promise<Result<ReportFile, Refusal>> {
  const loaded = await loadReport(deps, { ...request, isWhole: true }, make);
  if (!loaded.ok) return loaded;
  const report = loaded.value;
  const bytes = await writeFile(deps, report, { kind, locale: request.locale });
  await noteReport(deps, {
    actor,
    act: 'exportReport',
    report,
    kinds: [kind],
    branchId: request.branchId,
    requestId,
  });
  const name = `${slugOf(report.title, report.name)}-${report.from}-${addDays(report.to, -1)}.${kind}`;
  return ok({ name, type: REPORT_FILE_TYPES[kind], bytes });
}

/** Who got which files of a report, for the audit. */
type NotedReport = Pick<NewEntry, 'actor' | 'branchId' | 'requestId'> & {
  readonly act: 'exportReport' | 'receiveReport';
  readonly report: Report;
  readonly kinds: readonly ReportFileKind[];
};

/** Writes down in the audit who took a report away, or got it by mail. */
export async function noteReport(
  { db, clock }: ReportDeps,
  { report, kinds, ...entry }: NotedReport,
): Promise<void> {
  const facts = {
    given: { report: report.name, kind: kinds.join(', '), from: report.from, to: report.to },
    rowCount: report.parts.reduce((sum, { rows }) => sum + rows.length, 0),
  };
  await db.transaction(
    async (tx) => ok(await insertAuditEntry(tx, { ...entry, objectId: null, at: clock.now(), facts })),
    { skipAudit: true },
  );
}

/** Writes a report that is loaded already, for whoever mails it. */
export async function writeFile(
  deps: FileDeps,
  report: Report,
  { kind, locale }: { readonly kind: ReportFileKind; readonly locale: Locale },
): Promise<Buffer> {
  if (kind === 'csv') return Buffer.from(writeReportCsv(report, locale), 'utf8');
  if (kind === 'xlsx') return writeReportWorkbook(report, locale);
  const now = deps.clock.now();
  return writeMonthPage({
    report,
    locale,
    libraryName: textIn((await readLibraryIdentity(deps.db)).name, locale),
    logo: await deps.logo(),
    today: toCivilDate(now),
    writtenAt: now,
    isSample: (await readSetting(deps.db, SAMPLE_MODE)) === '1',
  });
}
