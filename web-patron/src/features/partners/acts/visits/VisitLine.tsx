import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { civilDate, formatClockTime, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { Refusal } from '../../../../lib/act/refusals';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLanguage } from '../../../../lib/language';
import { FaultNotice } from '../../../../lib/states/FaultNotice';
import { AcceptVisitTimeDocument } from './AcceptVisitTime.generated';
import type { MyVisitsQuery } from './MyVisits.generated';
import { WithdrawVisitDocument } from './WithdrawVisit.generated';

type Visit = MyVisitsQuery['partnerProposals']['nodes'][number];
type VisitLineProps = { readonly visit: Visit; readonly onChanged: () => void };

/** Shows what was asked for, how it stands and what staff said, and answers an hour that they offered. */
export function VisitLine({ visit, onChanged }: VisitLineProps): ReactElement {
  const { t } = useTranslation('partnerActs');
  const { title, status, wishedDates, expectedPeople, answer } = visit;
  const facts = [wishedDates, expectedPeople === null ? null : t('groups.people', { count: expectedPeople })];
  return (
    <li>
      <h3>{title}</h3>
      <p className={`state-word${status === 'ACCEPTED' ? ' ok' : ''}`}>{t(`visits.status.${status}`)}</p>
      <p className="small">{facts.filter(Boolean).join(' · ')}</p>
      {answer?.split(/\n\s*\n/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {(status === 'SUBMITTED' || status === 'CHANGES_ASKED') && (
        <VisitActs visit={visit} onChanged={onChanged} />
      )}
    </li>
  );
}

function VisitActs({ visit: { id, title, status, offeredAt }, onChanged }: VisitLineProps): ReactElement {
  const { t } = useTranslation('partnerActs');
  const language = useLanguage();
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const accepting = useIdempotentMutation(AcceptVisitTimeDocument);
  const withdrawing = useIdempotentMutation(WithdrawVisitDocument);
  const isBusy = accepting.isBusy || withdrawing.isBusy;
  const settle = (answer: { readonly userErrors: readonly Refusal[] } | undefined) => {
    setRefusals(answer?.userErrors ?? []);
    if (answer?.userErrors.length === 0) onChanged();
  };
  const accept = async () =>
    settle((await accepting.run((idempotencyKey) => ({ input: { id, idempotencyKey } })))?.acceptOfferedTime);
  const withdraw = async () =>
    settle(
      (await withdrawing.run((idempotencyKey) => ({ input: { id, idempotencyKey } })))
        ?.withdrawPartnerProposal,
    );
  return (
    <div className="row">
      {status === 'CHANGES_ASKED' && offeredAt !== null && (
        <button type="button" className="btn" aria-disabled={isBusy} onClick={() => void accept()}>
          {t('visits.accept', {
            when: `${civilDate(toCivilDate(offeredAt), language)}, ${formatClockTime(offeredAt, language)}`,
          })}
        </button>
      )}
      <button
        type="button"
        className="btn quiet"
        aria-disabled={isBusy}
        aria-label={t('visits.withdrawOne', { title })}
        onClick={() => void withdraw()}
      >
        {t('visits.withdraw')}
      </button>
      <p role="alert" className="outcome">
        {refusals.map(({ message }) => message).join(' ')}
      </p>
      <FaultNotice fault={accepting.fault ?? withdrawing.fault} />
    </div>
  );
}
