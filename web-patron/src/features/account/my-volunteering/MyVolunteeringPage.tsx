import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale, usePaths } from '../../../lib/language';
import { MemberPageGate } from '../../../lib/member/MemberPageGate';
import { useMemberSession } from '../../../lib/member/use-member-session';
import { Notice } from '../../../lib/states/Notice';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { usePageTitle } from '../../../lib/use-page-title';
import { OfferedShifts } from '../../../lib/volunteers/OfferedShifts';
import { OwnShifts } from '../../../lib/volunteers/OwnShifts';
import { ApplyForm } from './ApplyForm';
import { MyVolunteeringDocument } from './MyVolunteering.generated';
import type { MyVolunteeringQuery } from './MyVolunteering.generated';
import { OwnAgreement } from './OwnAgreement';
import { OwnApplications } from './OwnApplications';
import { OwnGroups } from './OwnGroups';
import { OwnLetters } from './OwnLetters';
import { OwnMilestones } from './OwnMilestones';
import { OwnChecks, OwnRoles } from './OwnRoles';

/** Shows a member what they offered and do as a volunteer, and takes an application. */
export function MyVolunteeringPage(): ReactElement {
  const { t } = useTranslation('volunteers');
  usePageTitle(t('mine.title'));
  const { own, askAgain } = useMemberSession(MyVolunteeringDocument, { locale: useLocale() });
  if (own.kind !== 'here') return <MemberPageGate title={t('mine.title')} own={own} onRetry={askAgain} />;
  return <Own answer={own.answer} onChanged={askAgain} />;
}

type OwnProps = { readonly answer: MyVolunteeringQuery; readonly onChanged: () => void };

function Own({ answer, onChanged }: OwnProps): ReactElement {
  const { t } = useTranslation('volunteers');
  const paths = usePaths();
  const [parameters, setParameters] = useSearchParams();
  const [isSent, setSent] = useState(false);
  const chosen = parameters.get('kesempatan');
  const { viewerVolunteer: volunteer, viewerVolunteerApplications: applications } = answer;
  const onDone = (sent: boolean): void => {
    setParameters({}, { replace: true });
    setSent(sent);
    if (sent) onChanged();
  };
  return (
    <div className="wrap">
      <Breadcrumbs
        crumbs={[{ label: t('portal:myLibrary'), to: paths.to('myLibrary') }, { label: t('mine.title') }]}
      />
      <div className="own-page">
        <div className="page-head">
          <h1>{t('mine.title')}</h1>
          <p className="lead">{t('mine.lead')}</p>
          <p>
            <Link className="as-link" to={paths.to('volunteers')}>
              {t('mine.find')}
            </Link>
          </p>
        </div>
        <div role="status">
          {isSent && (
            <Notice kind="ok">
              <p>{t('mine.sent')}</p>
            </Notice>
          )}
        </div>
        {chosen !== null && <ApplyForm key={chosen} opportunityId={chosen} answer={answer} onDone={onDone} />}
        <OfferedShifts offers={answer.shiftOffers.filter(({ isOwn }) => !isOwn)} onChanged={onChanged} />
        {(volunteer !== null || answer.viewerShifts.length > 0) && (
          <OwnShifts
            shifts={answer.viewerShifts}
            offers={answer.shiftOffers.filter(({ isOwn }) => isOwn)}
            onChanged={onChanged}
          />
        )}
        {answer.viewerVolunteerMilestones.length > 0 && (
          <OwnMilestones milestones={answer.viewerVolunteerMilestones} />
        )}
        {volunteer !== null && <OwnLetters letters={volunteer.letters} onChanged={onChanged} />}
        {volunteer !== null && <OwnRoles volunteer={volunteer} />}
        {answer.viewerVolunteerGroups.length > 0 && <OwnGroups groups={answer.viewerVolunteerGroups} />}
        <OwnApplications applications={applications} onChanged={onChanged} />
        {volunteer !== null && <OwnChecks checks={volunteer.checks} />}
        {volunteer !== null && volunteer.status !== 'ENDED' && (
          <OwnAgreement volunteer={volunteer} agreement={answer.volunteerAgreement} onChanged={onChanged} />
        )}
      </div>
    </div>
  );
}
