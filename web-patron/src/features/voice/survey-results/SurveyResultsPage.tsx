import { useSuspenseQuery } from '@apollo/client/react';
import { civilDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, useLocale } from '../../../lib/language';
import { StatePage } from '../../../lib/states/StatePage';
import { usePageTitle } from '../../../lib/use-page-title';
import { Bars } from './Bars';
import { Groups } from './Groups';
import { decimal } from './decimal';
import { Said } from './Said';
import { SurveyResultsDocument } from './SurveyResults.generated';
import type { PublishedPeriod } from './published-period';

/** Shows what people said of the library in the last published period, how it came there, and what was done. */
export function SurveyResultsPage(): ReactElement {
  const { t } = useTranslation('surveyResults');
  usePageTitle(t('title'));
  const { data } = useSuspenseQuery(SurveyResultsDocument, { variables: { locale: useLocale() } });
  const [latest, ...earlier] = data.publishedSatisfactionPeriods;
  if (!latest) return <StatePage title={t('none')} text={t('noneText')} />;
  const nameOf = (code: string) => latest.elements.find((one) => one.code === code)?.name.text ?? code;
  const periods = [latest, ...earlier].reverse();
  return (
    <div className="wrap survey-results">
      <Head period={latest} before={earlier[0] ?? null} />
      <section>
        <h2>{t('elements')}</h2>
        <Bars
          caption={t('elements')}
          head={t('element')}
          rows={latest.results.elements.map(({ code, index }) => ({ name: nameOf(code), ...index }))}
        />
        <p className="small">
          {t('barNote')} {t('weakest', { names: latest.results.weakest.map(nameOf).join(', ') })}
        </p>
      </section>
      {periods.length > 1 && <Trend periods={periods} />}
      <Said acts={latest.acts} />
      <Groups period={latest} />
      <How period={latest} />
    </div>
  );
}

function Head({
  period,
  before,
}: {
  readonly period: PublishedPeriod;
  readonly before: PublishedPeriod | null;
}): ReactElement {
  const { t } = useTranslation('surveyResults');
  const language = useLanguage();
  const { index, completeCount, incompleteCount } = period.results;
  const points = Math.round(((index?.value ?? 0) - (before?.results.index?.value ?? 0)) * 100) / 100;
  const way = points > 0 ? 'up' : 'down';
  return (
    <header className="page-head">
      <p className="eyebrow">{t('eyebrow')}</p>
      <h1>{t('title')}</h1>
      {index && (
        <p className="survey-index">
          <b>{decimal(index.value, language)}</b>
          <span>
            {t('grade', { grade: index.grade })}
            <small>{t(`grades.${index.grade}`)}</small>
          </span>
        </p>
      )}
      <dl className="survey-facts">
        <div>
          <dt>{t('period')}</dt>
          <dd>
            {civilDate(period.fromDate, language)} – {civilDate(period.untilDate, language)}
          </dd>
        </div>
        <div>
          <dt>{t('respondents')}</dt>
          <dd>{t('people', { count: completeCount })}</dd>
        </div>
        {before && (
          <div>
            <dt>{t('change')}</dt>
            <dd>{points === 0 ? t('same') : t(way, { points: decimal(Math.abs(points), language) })}</dd>
          </div>
        )}
      </dl>
      {incompleteCount > 0 && <p className="small">{t('incomplete', { count: incompleteCount })}</p>}
    </header>
  );
}

function Trend({ periods }: { readonly periods: readonly PublishedPeriod[] }): ReactElement {
  const { t } = useTranslation('surveyResults');
  const language = useLanguage();
  const rows = periods.flatMap(({ fromDate, untilDate, results: { index } }) =>
    index ? [{ name: `${civilDate(fromDate, language)} – ${civilDate(untilDate, language)}`, ...index }] : [],
  );
  return (
    <section>
      <h2>{t('trend')}</h2>
      <Bars caption={t('trend')} head={t('period')} rows={rows} />
    </section>
  );
}

function How({ period }: { readonly period: PublishedPeriod }): ReactElement {
  const { t } = useTranslation('surveyResults');
  const language = useLanguage();
  const printed = period.results.printedWeightIndex;
  return (
    <section className="prose">
      <h2>{t('how')}</h2>
      <p>{t('howText')}</p>
      {printed && <p>{t('printed', { value: decimal(printed.value, language) })}</p>}
      <p>{t('anonymous')}</p>
    </section>
  );
}
