import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { useDisplay } from '../../../lib/ui/use-display';
import type { ShownConsultationFragment } from './ConsultationPage.generated';

/** Shows what the member wants to ask and how far the business has come. */
export function IntakePanel({ consultation }: { readonly consultation: ShownConsultationFragment }) {
  const { t } = useTranslation();
  const { dateOf, number } = useDisplay();
  const {
    question,
    topic,
    stage,
    sector,
    turnoverBand,
    jobCount,
    bookedAt,
    closingReason,
    member,
    business,
  } = consultation;
  return (
    <section className="panel" aria-labelledby="intake">
      <header>
        <h2 id="intake">{t('consultation.intake')}</h2>
      </header>
      <div className="panel-body stack" style={{ gap: 10 }}>
        {question !== null && (
          <blockquote className="asked" aria-label={t('consultation.question')}>
            {question}
          </blockquote>
        )}
        <dl className="facts">
          <WhoAsks member={member} business={business} />
          <dt>{t('consultation.topic')}</dt>
          <dd>{t(`consultationTerms.topic.${topic}`)}</dd>
          <dt>{t('consultation.stage')}</dt>
          <dd>{t(`consultationTerms.stage.${stage}`)}</dd>
          <dt>{t('consultation.sector')}</dt>
          <dd>{t(`consultationTerms.sector.${sector}`)}</dd>
          <dt>{t('consultation.turnover')}</dt>
          <dd>
            {turnoverBand === null
              ? t('consultation.untold')
              : t(`consultationTerms.turnover.${turnoverBand}`)}
          </dd>
          <dt>{t('consultation.jobs')}</dt>
          <dd>{jobCount === null ? t('consultation.untold') : number(jobCount)}</dd>
          <dt>{t('consultation.booked')}</dt>
          <dd>{dateOf(bookedAt)}</dd>
          {closingReason !== null && (
            <>
              <dt>{t('consultation.reason')}</dt>
              <dd>{closingReason}</dd>
            </>
          )}
        </dl>
      </div>
    </section>
  );
}

/** Shows who asks, how to reach them, and for which business. */
function WhoAsks({ member, business }: Pick<ShownConsultationFragment, 'member' | 'business'>) {
  const { t } = useTranslation();
  const { can } = useSession();
  return (
    <>
      {member !== null && (
        <>
          <dt>{t('consultations.member')}</dt>
          <dd>
            <Link to={paths.member(member.id)}>{member.name}</Link>
          </dd>
        </>
      )}
      {member?.phone != null && (
        <>
          <dt>{t('consultation.contact')}</dt>
          <dd>{member.phone}</dd>
        </>
      )}
      {business !== null && (
        <>
          <dt>{t('consultations.business')}</dt>
          <dd>
            {can('BUSINESS_READ') ? (
              <Link to={paths.business(business.id)}>{business.name}</Link>
            ) : (
              business.name
            )}
          </dd>
        </>
      )}
    </>
  );
}
