import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { buttonClass } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { AgreementsPanel } from './agreements/AgreementsPanel';
import { CommunityPanel } from './community/CommunityPanel';
import { ExchangesPanel } from './history/ExchangesPanel';
import { HistoryPanel } from './history/HistoryPanel';
import { VisitsPanel } from './history/VisitsPanel';
import { KeysPanel } from './keys/KeysPanel';
import { PartnerEditor } from './PartnerEditor';
import { PartnerIntro } from './PartnerIntro';
import { PartnerForEditDocument } from './PartnerForEdit.generated';
import { WebhooksPanel } from './webhooks/WebhooksPanel';

const NEW = 'new';

/** Shows a partner with the people there, what was agreed and the keys of its programs, or begins one. */
export function PartnerScreen() {
  const { t } = useTranslation();
  const { partnerId = NEW } = useParams();
  if (partnerId !== NEW) return <KnownPartner key={partnerId} id={partnerId} />;
  return (
    <Page title={t('partners.add')} crumbs={[{ to: paths.partners, label: t('partners.title') }]}>
      <PartnerEditor partner={null} />
    </Page>
  );
}

function KnownPartner({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data, error, refetch } = useQuery(PartnerForEditDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const partner = data?.partner;
  const management = partner?.management;
  const readAgain = () => void refetch();
  return (
    <Page
      title={partner?.name ?? t('partners.title')}
      crumbs={[{ to: paths.partners, label: t('partners.title') }]}
      intro={partner && management && <PartnerIntro partner={{ ...partner, management }} />}
    >
      {error !== undefined && <FaultNote error={error} onRetry={readAgain} />}
      {data === undefined && error === undefined && (
        <section className="panel">
          <SkeletonRows count={6} />
        </section>
      )}
      {partner === null && <NoPartner />}
      {partner != null && management != null && (
        <div className="profile">
          <PartnerEditor key={management.version} partner={{ ...partner, management }} />
          <div className="stack" style={{ gap: 12 }}>
            {partner.kind === 'COMMUNITY' && <CommunityPanel partnerId={id} />}
            <AgreementsPanel partnerId={id} agreements={management.agreements} onChanged={readAgain} />
            <VisitsPanel partnerId={id} visits={management.visits} onChanged={readAgain} />
            <ExchangesPanel partnerId={id} exchanges={management.exchanges} onChanged={readAgain} />
            {can('PARTNERS_KEYS') && (
              <KeysPanel partnerId={id} management={management} onChanged={readAgain} />
            )}
            {can('PARTNERS_KEYS') && <WebhooksPanel partnerId={id} />}
            <HistoryPanel entries={management.history} />
          </div>
        </div>
      )}
    </Page>
  );
}

function NoPartner() {
  const { t } = useTranslation();
  return (
    <section className="panel">
      <EmptyState
        title={t('common.notFound')}
        actions={
          <Link className={buttonClass('primary')} to={paths.partners}>
            {t('partners.title')}
          </Link>
        }
      />
    </section>
  );
}
