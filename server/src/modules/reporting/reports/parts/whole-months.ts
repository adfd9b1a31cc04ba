import { addDays } from '../../../../shared/civil-date';
import { say } from '../../words/say';
import type { ReportAsk } from '../report-ask';
import { inWords, monthText } from './report-parts';

/** The months that the days of a report lie in: figures that are kept by month are told for all of them. */
export function monthsIn({ span }: Pick<ReportAsk, 'span'>): { firstMonth: string; lastMonth: string } {
  return { firstMonth: span.from.slice(0, 7), lastMonth: addDays(span.to, -1).slice(0, 7) };
}

/** Says which whole months figures are of. */
export function monthsNote(ask: ReportAsk): string {
  const { firstMonth, lastMonth } = monthsIn(ask);
  const month = (text: string) => ({ ID: monthText(text, 'ID'), EN: monthText(text, 'EN') });
  const note =
    firstMonth === lastMonth
      ? say('report.monthOnly', { month: month(firstMonth) })
      : say('report.monthsOnly', { from: month(firstMonth), until: month(lastMonth) });
  return inWords(note, ask.locale);
}
