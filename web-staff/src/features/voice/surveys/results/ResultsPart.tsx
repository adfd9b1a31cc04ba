import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { useSession } from '../../../../lib/session/session-context';
import { buttonClass } from '../../../../lib/ui/Button';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { ShownSurvey } from '../shown-survey';
import { QuestionResult } from './QuestionResult';
import { filePath, toResultsFilter } from './results-filter';
import { ResultsFilters } from './ResultsFilters';
import { SurveyResultsDocument } from './SurveyResults.generated';
import type { SurveyResultsQuery } from './SurveyResults.generated';

/** Shows what was answered to a survey; which sheets are counted stands in the address. */
export function ResultsPart({ survey }: { readonly survey: ShownSurvey }) {
  const { t, language } = useTranslation();
  const { can } = useSession();
  const [search] = useSearchParams();
  const { data, previousData, error, refetch } = useQuery(SurveyResultsDocument, {
    variables: { id: survey.id, filter: toResultsFilter(search) },
    fetchPolicy: 'cache-and-network',
  });
  const results = (data ?? previousData)?.surveyResults;
  return (
    <section className="panel survey-results" aria-labelledby="survey-results">
      <header>
        <h2 id="survey-results">{t('surveys.results')}</h2>
        <span className="spacer" />
        {can('LISTS_EXPORT') &&
          results?.isTooFew === false &&
          (['xlsx', 'csv'] as const).map((kind) => (
            <a
              key={kind}
              className={buttonClass('plain', true)}
              href={filePath(survey.id, kind, { search, language })}
              download
            >
              {t(kind === 'xlsx' ? 'surveys.exportXlsx' : 'surveys.exportCsv')}
            </a>
          ))}
      </header>
      <div className="panel-body stack" style={{ gap: 16 }}>
        <ResultsFilters survey={survey} />
        {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
        {results === undefined && error === undefined && <SkeletonRows count={6} />}
        {results != null && <Answers results={results} />}
      </div>
    </section>
  );
}

type Results = NonNullable<SurveyResultsQuery['surveyResults']>;

function Answers({ results: { sheetCount, isTooFew, questions } }: { readonly results: Results }) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  if (sheetCount === 0)
    return <EmptyState title={t('surveys.noSheets')}>{t('surveys.noSheetsText')}</EmptyState>;
  const total = t('surveys.sheets', { total: number(sheetCount) });
  if (isTooFew) return <EmptyState title={total}>{t('surveys.fewSheets')}</EmptyState>;
  return (
    <>
      <p role="status">
        <b>{total}</b>
      </p>
      {questions.map((question, at) => (
        <QuestionResult key={question.key} number={at + 1} question={question} />
      ))}
      <p className="muted small">{t('surveys.hiddenText')}</p>
    </>
  );
}
