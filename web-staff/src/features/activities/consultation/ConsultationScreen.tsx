import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { ConsultationMark } from '../../../lib/consultations/ConsultationMark';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { ConsultationPageDocument } from './ConsultationPage.generated';
import type { ShownConsultationFragment } from './ConsultationPage.generated';
import { FollowUpPanel } from './FollowUpPanel';
import { IntakePanel } from './IntakePanel';
import { NotesPanel } from './NotesPanel';
import { OtherPanel } from './OtherPanel';
import { OutcomePanel } from './OutcomePanel';
import { StoryPanel } from './StoryPanel';

/** Shows one consultation: what was asked, how it went, notes, what came of it. */
export function ConsultationScreen() {
  const { t } = useTranslation();
  const { consultationId = '' } = useParams();
  const { data, error, refetch } = useQuery(ConsultationPageDocument, {
    variables: { id: consultationId },
    fetchPolicy: 'cache-and-network',
  });
  const crumbs = [{ to: paths.consultations, label: t('consultations.title') }];
  if (data === undefined)
    return (
      <Page title={t('consultations.title')} crumbs={crumbs}>
        {error === undefined ? (
          <section className="panel">
            <SkeletonRows count={6} />
          </section>
        ) : (
          <FaultNote error={error} onRetry={() => void refetch()} />
        )}
      </Page>
    );
  if (data.consultation === null)
    return (
      <Page title={t('consultation.notFound')} crumbs={crumbs}>
        <EmptyState title={t('consultation.notFound')}>{t('consultation.notFoundText')}</EmptyState>
      </Page>
    );
  return <ConsultationPage consultation={data.consultation} onChanged={() => void refetch()} />;
}

function ConsultationPage({
  consultation,
  onChanged,
}: {
  readonly consultation: ShownConsultationFragment;
  readonly onChanged: () => void;
}) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { dateOf, timeOf } = useDisplay();
  const { status, startsAt, mode, mentor, branch, member } = consultation;
  const intro = (
    <>
      <ConsultationMark status={status} /> · {dateOf(startsAt)}, {timeOf(startsAt)} · {mentor.name} ·{' '}
      {t(`consultationTerms.mode.${mode}`)} · {branch.name.text}
    </>
  );
  return (
    <Page
      title={member?.name ?? t('consultations.unknownMember')}
      intro={intro}
      crumbs={[{ to: paths.consultations, label: t('consultations.title') }]}
    >
      <div className="profile">
        <div className="stack">
          <IntakePanel consultation={consultation} />
          {can('CONSULTATIONS_WRITE') && (
            <OutcomePanel key={consultation.version} consultation={consultation} onChanged={onChanged} />
          )}
          {status === 'DONE' && <FollowUpPanel consultation={consultation} onChanged={onChanged} />}
        </div>
        <div className="stack">
          {can('CONSULTATIONS_NOTES') && <NotesPanel consultation={consultation} onChanged={onChanged} />}
          {status === 'DONE' && can('CONSULTATIONS_WRITE') && (
            <StoryPanel consultation={consultation} onChanged={onChanged} />
          )}
          <OtherPanel others={consultation.others} />
        </div>
      </div>
    </Page>
  );
}
