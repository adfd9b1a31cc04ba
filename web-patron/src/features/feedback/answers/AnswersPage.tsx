import { useSuspenseQuery } from '@apollo/client/react';
import { civilDate, grouped, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';

import { PageSteps } from '../../../lib/catalogue/PageSteps';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { parsePageArguments } from '../../../lib/page-variables';
import { SEARCH_PARAMETERS } from '../../../lib/search-parameters';
import { TextField } from '../../../lib/ui/TextField';
import { usePageTitle } from '../../../lib/use-page-title';
import { FeedbackAnswersDocument } from './FeedbackAnswers.generated';

const PAGE_SIZE = 20;

/** Shows the answers that everybody may read, found by their words, and leads to asking a librarian. */
export function AnswersPage(): ReactElement {
  const { t } = useTranslation('feedback');
  const paths = usePaths();
  const language = useLanguage();
  const [parameters] = useSearchParams();
  const text = (parameters.get(SEARCH_PARAMETERS.text) ?? '').trim();
  const { nodes, totalCount, pageInfo } = useSuspenseQuery(FeedbackAnswersDocument, {
    variables: {
      filter: text === '' ? null : { text: text.slice(0, 100) },
      ...parsePageArguments(parameters, PAGE_SIZE),
    },
  }).data.feedbackAnswers;
  usePageTitle(t('answers.title'));
  return (
    <div className="wrap feedback-page">
      <header className="page-head">
        <h1>{t('answers.title')}</h1>
        <p className="lead">{t('answers.lead')}</p>
        <p>
          <Link className="btn" to={`${paths.to('feedback')}?kind=question`}>
            {t('answers.ask')}
          </Link>
        </p>
      </header>
      <SearchAnswers key={text} text={text} />
      <p className="count" role="status">
        {nodes.length === 0
          ? t(text === '' ? 'answers.empty' : 'answers.none')
          : t('answers.count', { count: totalCount, n: grouped(totalCount, language) })}
      </p>
      <ul className="feedback-answers">
        {nodes.map(({ id, kind, question, answer, publishedAt }) => (
          <li key={id}>
            <p className="small">
              {t(`kind.${kind}`)}
              {publishedAt !== null && `, ${civilDate(toCivilDate(publishedAt), language)}`}
            </p>
            <h2>{question}</h2>
            <p className="feedback-words">{answer}</p>
          </li>
        ))}
      </ul>
      <PageSteps pageInfo={pageInfo} />
    </div>
  );
}

function SearchAnswers({ text }: { readonly text: string }): ReactElement {
  const { t } = useTranslation('feedback');
  const [, setParameters] = useSearchParams();
  const [typed, setTyped] = useState(text);
  const onSubmit = (submit: FormEvent) => {
    submit.preventDefault();
    setParameters(typed.trim() === '' ? {} : { [SEARCH_PARAMETERS.text]: typed.trim() });
  };
  return (
    <form className="form feedback-search" role="search" aria-label={t('answers.search')} onSubmit={onSubmit}>
      <TextField
        label={t('answers.search')}
        type="search"
        name={SEARCH_PARAMETERS.text}
        maxLength={100}
        value={typed}
        onType={setTyped}
      />
      <button className="btn quiet">{t('answers.find')}</button>
    </form>
  );
}
