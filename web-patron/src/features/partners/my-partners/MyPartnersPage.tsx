import { civilDate, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { MemberPageGate } from '../../../lib/member/MemberPageGate';
import { useMemberSession } from '../../../lib/member/use-member-session';
import { Notice } from '../../../lib/states/Notice';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { usePageTitle } from '../../../lib/use-page-title';
import { MyPartnersDocument } from './MyPartners.generated';
import type { MyPartnersQuery } from './MyPartners.generated';
import { OwnCommunities } from './OwnCommunities';
import { RequestForm } from './RequestForm';

/** Shows a member the institutions they act for and what became of their requests, and takes a new one. */
export function MyPartnersPage(): ReactElement {
  const { t } = useTranslation('myPartners');
  const paths = usePaths();
  usePageTitle(t('title'));
  const [isSent, setSent] = useState(false);
  const { own, askAgain } = useMemberSession(MyPartnersDocument, {});
  if (own.kind !== 'here') return <MemberPageGate title={t('title')} own={own} onRetry={askAgain} />;
  const { viewer, viewerPartners, viewerCommunities, viewerPartnerRequests } = own.answer;
  const onSent = () => {
    setSent(true);
    askAgain();
  };
  return (
    <div className="wrap">
      <Breadcrumbs
        crumbs={[{ label: t('portal:myLibrary'), to: paths.to('myLibrary') }, { label: t('title') }]}
      />
      <div className="own-page">
        <div className="page-head">
          <h1>{t('title')}</h1>
          <p className="lead">{t('lead')}</p>
        </div>
        <OwnPartners partners={viewerPartners} />
        {viewerCommunities.length > 0 && <OwnCommunities communities={viewerCommunities} onLeft={askAgain} />}
        {viewerPartnerRequests.length > 0 && <OwnRequests requests={viewerPartnerRequests} />}
        <section className="part" id="minta" aria-labelledby="ask">
          <header>
            <h2 id="ask">{t('ask.title')}</h2>
          </header>
          <p>{t('ask.text')}</p>
          <div role="status">
            {isSent && (
              <Notice kind="ok">
                <p>{t('ask.sent')}</p>
              </Notice>
            )}
          </div>
          <RequestForm contact={viewer.member?.phone ?? viewer.member?.email ?? ''} onSent={onSent} />
        </section>
      </div>
    </div>
  );
}

function OwnPartners({ partners }: { readonly partners: MyPartnersQuery['viewerPartners'] }): ReactElement {
  const { t } = useTranslation('myPartners');
  const paths = usePaths();
  return (
    <section className="part" aria-labelledby="own">
      <header>
        <h2 id="own">{t('own.title')}</h2>
      </header>
      {partners.length === 0 && <p className="none-yet">{t('own.none')}</p>}
      <ul className="own-list">
        {partners.map(({ partner, duties }) => (
          <li key={partner.id} className="partner-line">
            <h3>
              <Link to={paths.to('myPartner', partner.id)}>{partner.name}</Link>
            </h3>
            <p className="small">
              {duties.length === 0 ? t('own.noDuty') : duties.map((duty) => t(`duty.${duty}`)).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OwnRequests({
  requests,
}: {
  readonly requests: MyPartnersQuery['viewerPartnerRequests'];
}): ReactElement {
  const { t } = useTranslation('myPartners');
  const language = useLanguage();
  return (
    <section className="part" aria-labelledby="requests">
      <header>
        <h2 id="requests">{t('requests.title')}</h2>
      </header>
      <ul className="own-list">
        {requests.map(({ id, institutionName, status, reason, createdAt }) => (
          <li key={id} className="partner-line">
            <h3>{institutionName}</h3>
            <p
              className={`state-word ${status === 'GRANTED' ? 'ok' : status === 'DECLINED' ? 'stop' : 'wait'}`}
            >
              {t(`requests.status.${status}`)}
            </p>
            <p className="small">{t('requests.on', { day: civilDate(toCivilDate(createdAt), language) })}</p>
            {reason !== null && <p>{reason}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
