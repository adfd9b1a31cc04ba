import { say } from '../../words/say';
import { column, inWords, part, row, shown, UNKNOWN } from '../parts/report-parts';
import type { ReportAsk, ReportDeps } from '../report-ask';
import { beforeOf, nowOf } from '../report-ask';
import type { ReportPart } from '../report.terms';
import type { PrintedFigures } from './printing.queries';
import { sumPrinting } from './printing.queries';

const FIGURES = [
  'jobs',
  'black',
  'colour',
  'free',
  'amount',
] as const satisfies readonly (keyof PrintedFigures)[];

/** Tells what was printed and handed out, beside the same span a year earlier; of jobs that were taken back nothing. */
export async function printingPart({ db }: ReportDeps, ask: ReportAsk): Promise<ReportPart> {
  const [now, before] = await Promise.all([
    sumPrinting(db, nowOf(ask)),
    ask.hasBefore ? sumPrinting(db, beforeOf(ask)) : null,
  ]);
  const { locale } = ask;
  return part({
    key: 'printing',
    title: inWords(say('printing.title'), locale),
    chart: 'TABLE',
    rowHead: inWords(say('printing.figure'), locale),
    columns: [
      column('now', inWords(say('printing.now'), locale)),
      column('before', inWords(say('report.beforeColumn'), locale), 'COUNT', true),
    ],
    rows: FIGURES.map((figure) =>
      row(figure, inWords(say(`printing.${figure}`), locale), [
        shown(now[figure]),
        before === null ? UNKNOWN : shown(before[figure]),
      ]),
    ),
    definition: inWords(say('printing.definition'), locale),
  });
}
