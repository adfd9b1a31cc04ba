import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { Page } from '../../../../lib/page/Page';
import { paths } from '../../../../lib/paths';
import { useSession } from '../../../../lib/session/session-context';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../../lib/ui/use-display';
import { AssessmentEditor } from './AssessmentEditor';
import { AssessmentForEditDocument } from './AssessmentForEdit.generated';
import type { ShownAssessment } from './assessment-values';

const NEW = 'new';

/** Shows an impact assessment with its versions, and lets staff write the next one. */
export function AssessmentScreen() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { language } = useDisplay();
  const { assessmentId = NEW } = useParams();
  const isNew = assessmentId === NEW;
  const { data, error, refetch } = useQuery(AssessmentForEditDocument, {
    variables: { id: assessmentId, isNew, locale: language === 'en' ? 'EN' : 'ID' },
    fetchPolicy: 'cache-and-network',
  });
  const readAgain = async () => void (await refetch());
  const known = isNew ? null : data?.dataAssessment;
  return (
    <Page
      title={nameIn(known, language) ?? t(isNew ? 'privacy.newAssessment' : 'privacy.list.assessments')}
      crumbs={[{ to: `${paths.privacy}?list=assessments`, label: t('privacy.title') }]}
    >
      {error !== undefined && <FaultNote error={error} onRetry={() => void readAgain()} />}
      {data === undefined && error === undefined && (
        <section className="panel">
          <SkeletonRows count={6} />
        </section>
      )}
      {!isNew && data !== undefined && known == null && (
        <section className="panel">
          <EmptyState title={t('common.notFound')} />
        </section>
      )}
      {data !== undefined && (isNew || known != null) && (
        <div className="feedback-case">
          <AssessmentEditor
            key={known?.version ?? NEW}
            known={known ?? null}
            activities={data.processingActivities}
            isOpen={can('PRIVACY_WRITE')}
            onChanged={readAgain}
          />
          {known != null && <VersionsPanel known={known} />}
        </div>
      )}
    </Page>
  );
}

function nameIn(known: ShownAssessment | null | undefined, language: string): string | undefined {
  return (language === 'en' ? known?.nameEnglish : null) ?? known?.name;
}

function VersionsPanel({ known }: { readonly known: ShownAssessment }) {
  const { t } = useTranslation();
  const { language, dateOf } = useDisplay();
  return (
    <section className="panel" aria-labelledby="assessment-versions">
      <header>
        <h2 id="assessment-versions">{t('privacy.assessment.versions')}</h2>
      </header>
      <div className="panel-body stack" style={{ gap: 10 }}>
        <a
          href={`/staff/files/privacy/assessment-${known.id}-${language}.pdf`}
          target="_blank"
          rel="noreferrer"
        >
          {t('privacy.pdf')}
        </a>
        <ol className="page-versions" reversed>
          {known.versions.map(({ id, number, createdAt }) => (
            <li key={id}>{t('privacy.assessment.version', { number, date: dateOf(createdAt) })}</li>
          ))}
        </ol>
      </div>
    </section>
  );
}
