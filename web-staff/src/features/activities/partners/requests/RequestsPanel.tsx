import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { useDisplay } from '../../../../lib/ui/use-display';
import { useStaffWaiting } from '../../../../lib/waiting/staff-waiting';
import { DeclineDialog } from './DeclineDialog';
import { GrantDialog } from './GrantDialog';
import type { OpenRequest } from './open-request';
import { OpenPartnerRequestsDocument } from './OpenPartnerRequests.generated';

/** Lists who asks to act for a partner, the oldest first; nothing when nobody does. */
export function RequestsPanel({ onChanged }: { readonly onChanged: () => void }) {
  const { t } = useTranslation();
  const { refresh } = useStaffWaiting();
  const { data, error, refetch } = useQuery(OpenPartnerRequestsDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const { nodes = [], totalCount = 0 } = data?.partnerRequests ?? {};
  const onDecided = () => {
    void refetch();
    refresh();
    onChanged();
  };
  if (error !== undefined && data === undefined)
    return <FaultNote error={error} onRetry={() => void refetch()} />;
  if (nodes.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="partner-requests" style={{ marginBottom: 12 }}>
      <header>
        <h2 id="partner-requests">{t('partnerRequests.title', { total: totalCount })}</h2>
      </header>
      <ul className="data-requests">
        {nodes.map((request) => (
          <RequestLine key={request.id} request={request} onDecided={onDecided} />
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p className="panel-body quiet">{t('partnerRequests.more', { shown: nodes.length })}</p>
      )}
    </section>
  );
}

function RequestLine({
  request,
  onDecided,
}: {
  readonly request: OpenRequest;
  readonly onDecided: () => void;
}) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { dateOf } = useDisplay();
  const [open, setOpen] = useState<'grant' | 'decline' | null>(null);
  const { id, institutionName, kind, message, createdAt } = request;
  return (
    <li className="data-request" aria-labelledby={id}>
      <div className="row wrap">
        <h3 id={id} style={{ fontSize: '1.0625rem' }}>
          {institutionName}
        </h3>
        <span className="quiet">{t(`partners.kind.${kind}`)}</span>
        <span className="spacer" />
        <span className="quiet small">{dateOf(createdAt)}</span>
      </div>
      <RequestFacts request={request} />
      {message !== null && <blockquote>{message}</blockquote>}
      {can('PARTNERS_WRITE') && (
        <div className="row wrap">
          <Button
            small
            weight="primary"
            aria-label={t('partnerRequests.grantOne', { name: institutionName })}
            onClick={() => setOpen('grant')}
          >
            {t('partnerRequests.grant')}
          </Button>
          <Button
            small
            aria-label={t('partnerRequests.declineOne', { name: institutionName })}
            onClick={() => setOpen('decline')}
          >
            {t('partnerRequests.decline')}
          </Button>
        </div>
      )}
      {open === 'grant' && <GrantDialog request={request} onDone={onDecided} onClose={() => setOpen(null)} />}
      {open === 'decline' && (
        <DeclineDialog request={request} onDone={onDecided} onClose={() => setOpen(null)} />
      )}
    </li>
  );
}

function RequestFacts({ request }: { readonly request: OpenRequest }) {
  const { t } = useTranslation();
  const { memberName, cardNumber, role, contact, needs, npsn, partner } = request;
  const facts: readonly (readonly [string, string | null])[] = [
    [t('partnerRequests.who'), [memberName, cardNumber].filter(Boolean).join(', ') || null],
    [t('partners.field.role'), role],
    [t('partnerRequests.contact'), contact],
    [t('partnerRequests.needs'), needs.map((need) => t(`partnerRequests.need.${need}`)).join(', ')],
    [t('partners.field.npsn'), npsn],
    [t('partnerRequests.known'), partner?.name ?? t('partnerRequests.unknown')],
  ];
  return (
    <dl className="facts proposal-facts">
      {facts.map(
        ([name, value]) =>
          value !== null && (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
