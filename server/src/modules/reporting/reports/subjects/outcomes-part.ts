import type { Locale } from '../../../../shared/locale';
import { textIn } from '../../../../shared/locale';
import type { ProgrammeOutcomes } from '../../../feedback';
import { say } from '../../words/say';
import { column, HIDDEN, inWords, part, row, shown, UNKNOWN, words } from '../parts/report-parts';
import type { ReportPart, ReportValue } from '../report.terms';

type Figure = ProgrammeOutcomes['figures'][number];
type Wave = Figure['waves'][number];

/** Shows what became of programmes before, after, and 30 and 90 days after their events, beside who attended. */
export function outcomesPart(locale: Locale, programmes: readonly ProgrammeOutcomes[]): ReportPart | null {
  if (programmes.length === 0) return null;
  const heads = ['before', 'after', 'day30', 'day90', 'change'] as const;
  return part({
    key: 'outcomes',
    title: inWords(say('outcomes.title'), locale),
    chart: 'TABLE',
    rowHead: inWords(say('outcomes.question'), locale),
    columns: heads.map((head) => column(head, inWords(say(`outcomes.${head}`), locale), 'DECIMAL')),
    rows: programmes.flatMap(({ programmeId, name, figures }) =>
      figures.map((figure) =>
        row(
          `${programmeId}:${figure.questionKey}`,
          `${textIn(name, locale)}: ${textIn(figure.label, locale)}`,
          [...figure.waves.map((wave) => toValue(wave, locale)), toChange(figure, locale)],
        ),
      ),
    ),
    definition: inWords(say('outcomes.definition'), locale),
    note: inWords(say('report.smallGroups'), locale),
  });
}

function toValue({ answerCount, average, share }: Wave, locale: Locale): ReportValue {
  if (answerCount === null) return HIDDEN;
  if (average !== null) return shown(average);
  return share === null ? UNKNOWN : words(inPercent(share, locale));
}

function toChange({ kind, change }: Figure, locale: Locale): ReportValue {
  if (change === null) return UNKNOWN;
  return kind === 'SCALE' ? shown(change) : words(inPercent(change, locale));
}

function inPercent(share: number, locale: Locale): string {
  return share.toLocaleString(locale === 'ID' ? 'id-ID' : 'en-GB', { style: 'percent' });
}
