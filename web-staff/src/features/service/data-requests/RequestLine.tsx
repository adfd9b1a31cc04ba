import { useState } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { Button } from '../../../lib/ui/Button';
import { Note } from '../../../lib/ui/Note';
import { StateShape } from '../../../lib/ui/StateShape';
import { useDisplay } from '../../../lib/ui/use-display';
import { DecideDialog } from './DecideDialog';
import { hoursLeft } from './hours-left';
import type { QueuedRequest } from './queued-request';

type RequestLineProps = { readonly request: QueuedRequest; readonly onDecided: () => void };

/** Draws a request: whose, what, how long it may wait, what stands in the way, and the two answers. */
export function RequestLine({ request, onDecided }: RequestLineProps) {
  const { t } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  const [decision, setDecision] = useState<boolean | null>(null);
  const { kind, status, member, wanted, requestedAt, decidedAt, erasesAt, reason, obstacles } = request;
  const isWaiting = status === 'OPEN' && decidedAt === null;
  const at = (instant: string) => `${dateOf(instant)} ${timeOf(instant)}`;
  return (
    <li className="data-request">
      <div className="row wrap">
        <b>{t(`dataRequests.kind.${kind}`)}</b>
        {member === null ? (
          <span className="quiet">{t('dataRequests.erased')}</span>
        ) : (
          <Link to={paths.member(member.id)}>
            {member.name} · {member.cardNumber}
          </Link>
        )}
        <span className="spacer" />
        {isWaiting && <Clock request={request} />}
      </div>
      <p className="quiet small">
        {t('dataRequests.askedAt', { time: at(requestedAt) })}
        {decidedAt !== null && ` ${t('dataRequests.answeredAt', { time: at(decidedAt) })}`}
        {erasesAt !== null && ` ${t('dataRequests.erasesAt', { time: at(erasesAt) })}`}
      </p>
      {wanted !== null && <blockquote>{wanted}</blockquote>}
      {reason !== null && <p>{t('dataRequests.answer', { reason })}</p>}
      {obstacles.length > 0 && (
        <Note state="attention">
          {obstacles.map((obstacle) => (
            <p key={obstacle}>{obstacle}</p>
          ))}
        </Note>
      )}
      {isWaiting && (
        <div className="row wrap">
          <Button small weight="primary" onClick={() => setDecision(true)}>
            {t('dataRequests.accept')}
          </Button>
          <Button small onClick={() => setDecision(false)}>
            {t('dataRequests.refuse')}
          </Button>
        </div>
      )}
      {decision !== null && (
        <DecideDialog
          request={request}
          isAccepted={decision}
          onClose={() => setDecision(null)}
          onDecided={onDecided}
        />
      )}
    </li>
  );
}

function Clock({ request: { dueAt, isOverdue } }: { readonly request: QueuedRequest }) {
  const { t } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  const words = isOverdue
    ? t('dataRequests.overdue')
    : t('dataRequests.left', { count: hoursLeft(dueAt, new Date()) });
  return (
    <span className="status">
      <StateShape state={isOverdue ? 'blocked' : 'waiting'} />
      <b>{words}</b>
      <span className="quiet small">
        {t('dataRequests.by', { time: `${dateOf(dueAt)} ${timeOf(dueAt)}` })}
      </span>
    </span>
  );
}
