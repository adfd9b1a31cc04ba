import { useQuery } from '@apollo/client/react';
import { SECRET } from '@pustaka/web-shared/apollo/index.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale, usePaths } from '../../../lib/language';
import { FailedPage } from '../../../lib/states/FailedPage';
import { PageSkeleton } from '../../../lib/states/PageSkeleton';
import { StatePage } from '../../../lib/states/StatePage';
import { usePageTitle } from '../../../lib/use-page-title';
import { ChoiceForm } from './ChoiceForm';
import { SubscriptionDocument } from './Subscription.generated';

/**
 * Shows what an address gets to whoever has the secret link of a letter, lets them confirm, change or end it. What
 * stands behind `#` is in no log and told to no other page.
 */
export function SubscriptionPage(): ReactElement {
  const { t } = useTranslation('newsletters');
  usePageTitle(t('own'));
  const link = decodeURIComponent(useLocation().hash.slice(1));
  const [isStopped, setStopped] = useState(false);
  const { data, error, refetch } = useQuery(SubscriptionDocument, {
    variables: { link, locale: useLocale() },
    fetchPolicy: 'network-only',
    context: SECRET,
    skip: link === '' || isStopped,
  });
  if (isStopped) return <Ended title={t('stopped')} text={t('stoppedText')} />;
  if (error !== undefined) return <FailedPage error={error} onRetry={() => void refetch()} />;
  if (link === '' || data?.newsletterSubscription === null)
    return <Ended title={t('missing')} text={t('missingText')} />;
  if (data === undefined) return <PageSkeleton />;
  return (
    <div className="wrap own-page">
      <header className="page-head">
        <h1>{t('own')}</h1>
        <p className="lead newsletter-address">
          {t('ownLead', { email: data.newsletterSubscription.email })}
        </p>
      </header>
      <ChoiceForm link={link} known={data.newsletterSubscription} onStopped={() => setStopped(true)} />
    </div>
  );
}

function Ended({ title, text }: { readonly title: string; readonly text: string }): ReactElement {
  const { t } = useTranslation('newsletters');
  const paths = usePaths();
  return (
    <StatePage title={title} text={text}>
      <div className="row">
        <Link className="btn" to={paths.to('newsletters')}>
          {t('toNewsletters')}
        </Link>
      </div>
    </StatePage>
  );
}
