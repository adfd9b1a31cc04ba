import { writeDocument } from '../../../platform/documents/document';
import { DocumentFlow } from '../../../platform/documents/document-flow';
import type { PrintablePicture } from '../../../platform/documents/printable-picture';
import { longDayText } from '../../../shared/day-text';
import type { Locale } from '../../../shared/locale';
import { say } from '../words/say';
import type { Report, ReportPart } from '../reports/report.terms';
import { asOfText, spanText } from './report-sheets';
import { valueText } from './report-words';

/** What the page of the month is drawn from. */
export type MonthPageFacts = {
  readonly report: Report;
  readonly libraryName: string;
  /** The picture that the library chose; without one its plain mark stands there, never an invented coat of arms. */
  readonly logo: PrintablePicture | null;
  readonly today: string;
  readonly writtenAt: Date;
  readonly locale: Locale;
  readonly isSample: boolean;
};

/** Close rows, so that the month stands on the two sides of one sheet. */
const ROW = 14;

/**
 * Draws the page of the month for the head and the mayor: what is to be seen, the figures, the month day by day, and
 * how far the goals of the year are. Everybody who came to an event is counted once, under its kind.
 */
export function writeMonthPage(facts: MonthPageFacts): Promise<Buffer> {
  const { report, libraryName, logo, locale, today, writtenAt, isSample } = facts;
  const title = say('file.monthPage')[locale];
  return writeDocument(
    {
      layout: 'portrait',
      title: `${title} – ${spanText(report, locale)}`,
      language: locale === 'ID' ? 'id-ID' : 'en-GB',
      writtenAt,
    },
    (pdf) => {
      const flow = new DocumentFlow(pdf, {
        organisation: libraryName,
        ...(logo === null ? {} : { logo }),
        note: [
          say('file.printedOn', { day: longDayText(today, locale) })[locale],
          asOfText(report, locale) ?? '',
          say('report.smallGroups')[locale],
          isSample ? say('file.sample')[locale] : '',
        ]
          .filter((text) => text !== '')
          .join(' '),
        footer: (page, pages) => say('file.pageOf', { page, pages })[locale],
      });
      flow.title(title, spanText(report, locale)).words(report.sentence);
      for (const key of ['lines', 'loansByTime', 'goals', 'byKind', 'loansByClass']) {
        const part = report.parts.find((some) => some.key === key);
        if (part === undefined || part.rows.length === 0) continue;
        if (key === 'loansByTime') drawPart(flow, part);
        else writePart(flow, part, locale);
      }
      flow.end();
    },
  );
}

/** Draws what happened day by day as bars: on paper nobody reads thirty rows. */
function drawPart(flow: DocumentFlow, { title, rows }: ReportPart): void {
  flow.heading(title).bars(rows.map(({ label, values }) => ({ label, value: values[0]?.number ?? 0 })));
}

function writePart(flow: DocumentFlow, part: ReportPart, locale: Locale): void {
  const columns = part.columns.slice(0, 3);
  flow.heading(part.title).table(
    [
      { head: part.rowHead, share: 3 },
      ...columns.map(({ label }) => ({ head: label, share: 1, align: 'right' as const })),
    ],
    part.rows.map(({ label, values }) => [
      label,
      ...columns.map((column, place) => valueText(values[place], column, locale)),
    ]),
    ROW,
  );
}
