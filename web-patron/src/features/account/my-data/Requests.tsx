import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { Notice } from '../../../lib/states/Notice';
import type { OwnRequest } from './data';
import { useMoment } from './use-moment';
import { WithdrawErasureDocument } from './WithdrawErasure.generated';

type RequestsProps = {
  readonly requests: readonly OwnRequest[];
  readonly memberId: string | null;
  readonly onChanged: () => void;
};

/**
 * Lists what was asked about the data, with the clocks that run: the answer within 72 hours, an erasure on
 * its day.
 */
export function Requests({ requests, memberId, onChanged }: RequestsProps): ReactElement {
  const { t } = useTranslation('myData');
  return (
    <section className="part" aria-labelledby="requests">
      <header>
        <h2 id="requests">{t('requests.title')}</h2>
      </header>
      {requests.length === 0 && <p className="none-yet">{t('requests.none')}</p>}
      <ul className="own-list">
        {requests.map((request) => (
          <RequestLine key={request.id} request={request} memberId={memberId} onChanged={onChanged} />
        ))}
      </ul>
    </section>
  );
}

function RequestLine({
  request,
  memberId,
  onChanged,
}: {
  readonly request: OwnRequest;
  readonly memberId: string | null;
  readonly onChanged: () => void;
}): ReactElement {
  const { t } = useTranslation('myData');
  const { moment } = useMoment();
  const { kind, status, wanted, requestedAt, decidedAt, reason } = request;
  return (
    <li>
      <h3>
        {t(`requests.kind.${kind}`)}: {t(`requests.status.${status}`)}
      </h3>
      <p className="meta">
        {t('requests.askedAt', { time: moment(requestedAt) })}
        {decidedAt !== null &&
          kind !== 'EXPORT' &&
          ` ${t('requests.answeredAt', { time: moment(decidedAt) })}`}
      </p>
      {wanted !== null && <blockquote>{wanted}</blockquote>}
      {status === 'OPEN' && <Clocks request={request} />}
      {reason !== null && (
        <p>
          <b>{t('requests.answer')}</b> {reason}
        </p>
      )}
      {kind === 'ERASE' && status === 'OPEN' && <Withdraw memberId={memberId} onWithdrawn={onChanged} />}
    </li>
  );
}

function Clocks({
  request: { dueAt, decidedAt, erasesAt, isOverdue, obstacles },
}: {
  readonly request: OwnRequest;
}): ReactElement {
  const { t } = useTranslation('myData');
  const { moment, left } = useMoment();
  return (
    <>
      {decidedAt === null && (
        <p>
          {t('requests.dueAt', { time: moment(dueAt) })}{' '}
          <b>{isOverdue ? t('requests.overdue') : left(dueAt)}</b>
        </p>
      )}
      {erasesAt !== null && (
        <p>
          {t('requests.erasesAt', { time: moment(erasesAt) })} <b>{left(erasesAt)}</b>
        </p>
      )}
      {obstacles.length > 0 && (
        <Notice kind="wait">
          <p>{t('requests.obstacles')}</p>
          {obstacles.map((obstacle) => (
            <p key={obstacle}>{obstacle}</p>
          ))}
        </Notice>
      )}
    </>
  );
}

function Withdraw({
  memberId,
  onWithdrawn,
}: {
  readonly memberId: string | null;
  readonly onWithdrawn: () => void;
}): ReactElement {
  const { t } = useTranslation('myData');
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const { isBusy, fault, run } = useIdempotentMutation(WithdrawErasureDocument);
  const withdraw = async () => {
    const answer = await run(() => ({ input: { memberId } }));
    if (answer === null) return;
    setRefusals(answer.withdrawErasure.userErrors.map(({ message }) => message));
    onWithdrawn();
  };
  return (
    <>
      <button type="button" className="btn quiet" aria-disabled={isBusy} onClick={() => void withdraw()}>
        {t('requests.withdraw')}
      </button>
      <div role="alert">
        {refusals.map((message) => (
          <Notice key={message} kind="stop">
            <p>{message}</p>
          </Notice>
        ))}
      </div>
      <FaultNotice fault={fault} />
    </>
  );
}
