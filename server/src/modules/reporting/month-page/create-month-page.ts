import type { Locale } from '../../../shared/locale';
import type { FileDeps, ReportFile } from '../files/report-file';
import { noteReport, REPORT_FILE_TYPES, writeFile } from '../files/report-file';
import type { MakeBody } from '../reports/load-report';
import { loadReport } from '../reports/load-report';
import type { Report } from '../reports/report.terms';
import { monthAfter } from '../summaries/freeze.rules';

/** Who gets the page of a month by mail. */
export type MonthPageRecipient = { readonly staffId: string; readonly locale: Locale };

/** The page of a month for the letter about it: what it says, and its files. */
export type MonthPage = {
  readonly sentence: (month: string, locale: Locale) => Promise<string | null>;
  /** The files for a member of staff who gets them; the audit says so. */
  readonly files: (month: string, reader: MonthPageRecipient) => Promise<readonly ReportFile[]>;
};

const KINDS = ['pdf', 'xlsx'] as const;

/** Makes pages of the month from the report of the house, for all branches. */
export function createMonthPage(deps: FileDeps, make: MakeBody): MonthPage {
  const load = async (month: string, locale: Locale): Promise<Report | null> => {
    const span = { from: `${month}-01`, to: `${monthAfter(month)}-01` };
    const loaded = await loadReport(deps, { span, branchId: null, locale, canSeeMembers: false }, make);
    return loaded.ok ? loaded.value : null;
  };
  return {
    sentence: async (month, locale) => (await load(month, locale))?.sentence ?? null,
    files: async (month, { staffId, locale }) => {
      const report = await load(month, locale);
      if (report === null) return [];
      const files: ReportFile[] = [];
      for (const kind of KINDS)
        files.push({
          name: `${locale === 'ID' ? 'lembar-bulan' : 'page-of-the-month'}-${month}.${kind}`,
          type: REPORT_FILE_TYPES[kind],
          bytes: await writeFile(deps, report, { kind, locale }),
        });
      await noteReport(deps, {
        actor: { staffId },
        act: 'receiveReport',
        report,
        kinds: KINDS,
        branchId: null,
      });
      return files;
    },
  };
}
