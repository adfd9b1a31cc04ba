import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { useDisplay } from '../../../lib/ui/use-display';
import type { ShownConsultationFragment } from './ConsultationPage.generated';
import { FollowUpDialog } from './FollowUpDialog';
import type { ShownFollowUp } from './shown-follow-up';

type FollowUpPanelProps = {
  readonly consultation: ShownConsultationFragment;
  readonly onChanged: () => void;
};

/** Shows what came of it after 30 and 90 days, and takes what the member tells. */
export function FollowUpPanel({ consultation, onChanged }: FollowUpPanelProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [opened, setOpened] = useState<ShownFollowUp | null>(null);
  return (
    <section className="panel" aria-labelledby="follow-ups">
      <header>
        <h2 id="follow-ups">{t('consultation.followUps')}</h2>
      </header>
      <ul>
        {consultation.followUps.map((followUp) => (
          <li className="thing-line is-plain" key={followUp.id}>
            <span className="thing-what">
              <b>{t('consultation.followUpAfter', { count: followUp.days })}</b>
              <FollowUpWords followUp={followUp} />
            </span>
            {can('CONSULTATIONS_WRITE') && (
              <Button
                small
                aria-label={t('consultation.recordTitle', { count: followUp.days })}
                onClick={() => setOpened(followUp)}
              >
                {t('consultation.record')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {opened !== null && (
        <FollowUpDialog
          consultationId={consultation.id}
          followUp={opened}
          onChanged={onChanged}
          onClose={() => setOpened(null)}
        />
      )}
    </section>
  );
}

function FollowUpWords({
  followUp: { result, dueOn, permits, turnoverBand, jobCount },
}: {
  readonly followUp: ShownFollowUp;
}) {
  const { t } = useTranslation();
  const { date, number } = useDisplay();
  if (result === null)
    return <span className="cell-note">{t('consultation.waiting', { date: date(dueOn) })}</span>;
  if (result === 'NOT_REACHED') return <span className="cell-note">{t('consultation.notReached')}</span>;
  const told = [
    ...permits.map((permit) => t(`consultationTerms.permit.${permit}`)),
    turnoverBand === null
      ? ''
      : `${t('consultation.turnover')}: ${t(`consultationTerms.turnover.${turnoverBand}`)}`,
    jobCount === null ? '' : `${t('consultation.jobs')}: ${number(jobCount)}`,
  ].filter((part) => part !== '');
  return (
    <span className="cell-note">{told.length === 0 ? t('consultation.nothing') : told.join(' · ')}</span>
  );
}
