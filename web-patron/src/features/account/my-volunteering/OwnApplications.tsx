import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { civilDate, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';
import type { MyVolunteeringQuery } from './MyVolunteering.generated';
import { WithdrawVolunteerApplicationDocument } from './WithdrawVolunteerApplication.generated';

type Application = MyVolunteeringQuery['viewerVolunteerApplications'][number];
type OwnApplicationsProps = {
  readonly applications: readonly Application[];
  readonly onChanged: () => void;
};

const TONES: Readonly<Record<Application['status'], 'ok' | 'wait' | 'stop'>> = {
  SUBMITTED: 'wait',
  INVITED: 'wait',
  ACCEPTED: 'ok',
  DECLINED: 'stop',
  WITHDRAWN: 'stop',
};

/** Lists the applications of a member: how far each has come, and a way to take an open one back. */
export function OwnApplications({ applications, onChanged }: OwnApplicationsProps): ReactElement {
  const { t } = useTranslation('volunteers');
  const { isBusy, fault, run } = useIdempotentMutation(WithdrawVolunteerApplicationDocument);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const withdraw = async (id: string): Promise<void> => {
    const answer = await run((idempotencyKey) => ({ input: { id, idempotencyKey } }));
    const outcome = answer?.withdrawVolunteerApplication;
    setRefusals(outcome?.userErrors ?? []);
    if (outcome?.userErrors.length === 0) onChanged();
  };
  return (
    <section className="part" aria-labelledby="applications">
      <header>
        <h2 id="applications">{t('application.title')}</h2>
      </header>
      <RefusalNotices refusals={refusals} />
      <FaultNotice fault={fault} />
      {applications.length === 0 && <p className="none-yet">{t('application.none')}</p>}
      <ul className="own-list">
        {applications.map((application) => (
          <li key={application.id}>
            <ApplicationState application={application} />
            {(application.status === 'SUBMITTED' || application.status === 'INVITED') && (
              <button
                type="button"
                className="as-link"
                aria-label={t('application.withdrawOf', { role: application.role.name.text })}
                aria-disabled={isBusy}
                onClick={isBusy ? undefined : () => void withdraw(application.id)}
              >
                {t('application.withdraw')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ApplicationState({ application }: { readonly application: Application }): ReactElement {
  const { t } = useTranslation('volunteers');
  const language = useLanguage();
  const { role, status, createdAt, forgottenAt, answers, needsGuardian, guardianAgreedAt } = application;
  const isOpen = status === 'SUBMITTED' || status === 'INVITED';
  const day = (instant: string): string => civilDate(toCivilDate(instant), language);
  return (
    <>
      <h3>{role.name.text}</h3>
      <p className={`state-word ${TONES[status]}`}>{t(`application.status.${status}`)}</p>
      <p className="small">{t('application.on', { day: day(createdAt) })}</p>
      {status === 'INVITED' && answers?.invitation != null && (
        <p>{t('application.invited', { words: answers.invitation })}</p>
      )}
      {status === 'DECLINED' && answers?.reason != null && (
        <p>{t('application.reason', { words: answers.reason })}</p>
      )}
      {isOpen && needsGuardian && guardianAgreedAt === null && <p>{t('application.guardian')}</p>}
      {forgottenAt !== null && (
        <p className="small">{t('application.forgotten', { day: day(forgottenAt) })}</p>
      )}
    </>
  );
}
