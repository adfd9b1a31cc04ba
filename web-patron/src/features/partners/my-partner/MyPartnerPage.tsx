import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { MemberPageGate } from '../../../lib/member/MemberPageGate';
import { useMemberSession } from '../../../lib/member/use-member-session';
import { Notice } from '../../../lib/states/Notice';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { usePageTitle } from '../../../lib/use-page-title';
import { Keys } from './Keys';
import { MyPartnerDocument } from './MyPartner.generated';
import { OwnCommunity } from './community/OwnCommunity';
import { OwnWebhooks } from './webhooks/OwnWebhooks';

/** Shows a member what they may do for one partner; to its developers the keys of its programs. */
export function MyPartnerPage(): ReactElement {
  const { t } = useTranslation('myPartners');
  const paths = usePaths();
  const { id = '' } = useParams();
  const { own, askAgain } = useMemberSession(MyPartnerDocument, { id });
  const held = own.kind === 'here' ? own.answer.viewerPartner : null;
  const title = held?.partner.name ?? t('title');
  usePageTitle(title);
  if (own.kind !== 'here') return <MemberPageGate title={t('title')} own={own} onRetry={askAgain} />;
  return (
    <div className="wrap">
      <Breadcrumbs
        crumbs={[
          { label: t('portal:myLibrary'), to: paths.to('myLibrary') },
          { label: t('title'), to: paths.to('myPartners') },
          { label: title },
        ]}
      />
      <div className="own-page">
        <div className="page-head">
          <h1>{title}</h1>
          {held !== null && (
            <p className="lead">
              {held.duties.length === 0
                ? t('own.noDuty')
                : held.duties.map((duty) => t(`duty.${duty}`)).join(' · ')}
            </p>
          )}
        </div>
        {held === null && (
          <Notice kind="stop">
            <p>{t('notYours')}</p>
          </Notice>
        )}
        {held?.duties.includes('OPERATOR') === true && (
          <p className="row">
            <Link className="btn" to={paths.to('classSets', held.partner.id)}>
              {t('classSets')}
            </Link>
            <Link className="btn quiet" to={paths.to('partnerGroups', held.partner.id)}>
              {t('groups')}
            </Link>
            <Link className="btn quiet" to={paths.to('partnerVisits', held.partner.id)}>
              {t('visits')}
            </Link>
            <Link className="btn quiet" to={paths.to('partnerSuggestions', held.partner.id)}>
              {t('suggestions')}
            </Link>
            <Link className="btn quiet" to={paths.to('partnerYear', held.partner.id)}>
              {t('year')}
            </Link>
          </p>
        )}
        {held?.duties.includes('OPERATOR') === true && held.partner.kind === 'COMMUNITY' && (
          <OwnCommunity partnerId={held.partner.id} />
        )}
        {held?.apiKeys != null && (
          <Keys
            partnerId={held.partner.id}
            keys={held.apiKeys}
            granted={held.grantedScopes ?? []}
            onChanged={askAgain}
          />
        )}
        {held?.duties.includes('DEVELOPER') === true && <OwnWebhooks partnerId={held.partner.id} />}
      </div>
    </div>
  );
}
