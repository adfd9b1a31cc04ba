import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { PhonePreview } from './builder/PhonePreview';
import { SurveyBuilder } from './builder/SurveyBuilder';
import { ResultsPart } from './results/ResultsPart';
import { SharePanel } from './SharePanel';
import type { ShownSurvey } from './shown-survey';
import { toDraft } from './shown-survey';
import { SurveyForEditDocument } from './SurveyForEdit.generated';

const PARTS = ['build', 'share', 'results'] as const;

/** Shows one survey in three parts: its questions, how it is shared, and what was answered. */
export function SurveyScreen() {
  const { t } = useTranslation();
  const { surveyId = '' } = useParams();
  const { data, error, refetch } = useQuery(SurveyForEditDocument, {
    variables: { id: surveyId },
    fetchPolicy: 'cache-and-network',
  });
  const survey = data?.surveyForEdit;
  return (
    <Page
      title={survey?.title.text ?? t('surveys.title')}
      crumbs={[{ label: t('surveys.title'), to: paths.surveys }]}
      intro={survey == null ? undefined : <Standing survey={survey} />}
    >
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined && (
        <section className="panel">
          <SkeletonRows count={8} />
        </section>
      )}
      {survey === null && (
        <section className="panel">
          <EmptyState title={t('surveys.refused')}>{t('common.notFoundText')}</EmptyState>
        </section>
      )}
      {survey != null && (
        <Parts
          survey={survey}
          onChanged={async () => {
            await refetch();
          }}
        />
      )}
    </Page>
  );
}

function Standing({ survey }: { readonly survey: ShownSurvey }) {
  const { t } = useTranslation();
  const notes = [
    t(`surveys.kind.${survey.kind}`),
    t(`surveys.status.${survey.status}`),
    ...(survey.isStandard ? [t('surveys.standard')] : []),
    ...(survey.isChanged && survey.status !== 'DRAFT' ? [t('surveys.changed')] : []),
    ...(survey.isSample ? [t('common.sample')] : []),
  ];
  return <>{notes.join(' · ')}</>;
}

type PartsProps = { readonly survey: ShownSurvey; readonly onChanged: () => Promise<void> };

function Parts({ survey, onChanged }: PartsProps) {
  const { t, language } = useTranslation();
  const { can } = useSession();
  const [search] = useSearchParams();
  const [round, setRound] = useState(0);
  const readAgain = async () => {
    await onChanged();
    setRound(round + 1);
  };
  const part = PARTS.find((one) => one === search.get('part')) ?? 'build';
  return (
    <>
      <nav className="list-tabs" aria-label={t('surveys.parts')}>
        {PARTS.map((one) => (
          <Link
            key={one}
            to={{ search: one === 'build' ? '' : `?part=${one}` }}
            aria-current={one === part ? 'page' : undefined}
          >
            {t(`surveys.part.${one}`)}
          </Link>
        ))}
      </nav>
      {can('SURVEYS_WRITE') && (
        // What is not saved stays while somebody looks at another part.
        <div hidden={part !== 'build'}>
          <SurveyBuilder key={`${survey.id} ${round}`} survey={survey} onReadAgain={() => void readAgain()} />
        </div>
      )}
      {part === 'build' && !can('SURVEYS_WRITE') && (
        <PhonePreview draft={toDraft(survey)} language={language} />
      )}
      {part === 'share' && <SharePanel survey={survey} />}
      {part === 'results' && <ResultsPart survey={survey} />}
    </>
  );
}
