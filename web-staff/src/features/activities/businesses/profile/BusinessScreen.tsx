import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { Page } from '../../../../lib/page/Page';
import { paths, portalPath } from '../../../../lib/paths';
import { useSession } from '../../../../lib/session/session-context';
import { Button, buttonClass } from '../../../../lib/ui/Button';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { Note } from '../../../../lib/ui/Note';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../../lib/ui/use-display';
import { StaffBusinessPageDocument } from './BusinessPage.generated';
import type { StaffBusinessPageQuery } from './BusinessPage.generated';
import { BusinessStatusMark } from '../BusinessStatusMark';
import { ChangesPanel } from '../moderation/ChangesPanel';
import { ConsentPanel } from './ConsentPanel';
import { ConsultationsPanel } from './ConsultationsPanel';
import { DecisionsPanel } from '../moderation/DecisionsPanel';
import { EditBusinessDialog } from './EditBusinessDialog';
import { EvidencePanel } from './EvidencePanel';
import { FactsPanel } from './FactsPanel';
import { ModerationPanel } from '../moderation/ModerationPanel';
import { OwnersPanel } from './OwnersPanel';
import { ProductsDialog } from './ProductsDialog';
import { ProductsPanel } from './ProductsPanel';
import type { BusinessOnScreen } from './shown-business';

/** Shows one business to staff: what it says of itself, what its owners show, and what can be decided. */
export function BusinessScreen() {
  const { t } = useTranslation();
  const { businessId = '' } = useParams();
  const { data, error, refetch } = useQuery(StaffBusinessPageDocument, {
    variables: { id: businessId },
    fetchPolicy: 'cache-and-network',
  });
  const crumbs = [{ to: paths.businesses, label: t('businesses.title') }];
  if (data === undefined)
    return (
      <Page title={t('businesses.title')}>
        {error === undefined ? (
          <section className="panel">
            <SkeletonRows count={6} />
          </section>
        ) : (
          <FaultNote error={error} onRetry={() => void refetch()} />
        )}
      </Page>
    );
  if (data.businessProfile === null)
    return (
      <Page title={t('businesses.notFound')} crumbs={crumbs}>
        <EmptyState title={t('businesses.notFound')}>{t('businesses.notFoundText')}</EmptyState>
      </Page>
    );
  return (
    <BusinessPage business={data.businessProfile} kelurahan={data.kelurahan} onStale={() => void refetch()} />
  );
}

type BusinessPageProps = {
  readonly business: BusinessOnScreen;
  readonly kelurahan: StaffBusinessPageQuery['kelurahan'];
  readonly onStale: () => void;
};

function BusinessPage({ business, kelurahan, onStale }: BusinessPageProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { language } = useDisplay();
  const [edited, setEdited] = useState<'facts' | 'products' | null>(null);
  const mayEdit = can('BUSINESS_EDIT') && business.status !== 'CLOSED';
  const portal = business.path !== null && (
    <a className={buttonClass()} href={portalPath(business.path, language)} target="_blank" rel="noreferrer">
      {t('common.openPortal')}
      <span className="visually-hidden"> {t('common.opensNewTab')}</span>
    </a>
  );
  const edit = mayEdit && <Button onClick={() => setEdited('facts')}>{t('businesses.edit')}</Button>;
  return (
    <Page
      title={business.name}
      intro={
        <>
          <BusinessStatusMark status={business.status} isChanged={business.isChangedSinceReview} /> ·{' '}
          {t(`businesses.sector.${business.sector}`)}
        </>
      }
      crumbs={[{ to: paths.businesses, label: t('businesses.title') }]}
      actions={
        <>
          {portal}
          {edit}
        </>
      }
    >
      {business.statusReason !== null && (
        <div style={{ marginBottom: 12 }}>
          <Note state="attention">
            {t(business.changes?.refusedAt == null ? 'businesses.returnedFor' : 'businesses.refusedFor', {
              reason: business.statusReason,
            })}
          </Note>
        </div>
      )}
      {business.changes !== null && (
        <ChangesPanel business={business} changes={business.changes} onStale={onStale} />
      )}
      <div className="profile">
        <div className="stack">
          <FactsPanel business={business} />
          <ProductsPanel business={business} onEdit={mayEdit ? () => setEdited('products') : null} />
          <ConsultationsPanel business={business} />
          <EvidencePanel business={business} />
        </div>
        <div className="stack">
          <ModerationPanel business={business} onStale={onStale} />
          <OwnersPanel business={business} />
          <ConsentPanel business={business} />
          <DecisionsPanel business={business} />
        </div>
      </div>
      {edited === 'facts' && (
        <EditBusinessDialog
          business={business}
          kelurahan={kelurahan}
          onStale={onStale}
          onClose={() => setEdited(null)}
        />
      )}
      {edited === 'products' && (
        <ProductsDialog business={business} onStale={onStale} onClose={() => setEdited(null)} />
      )}
    </Page>
  );
}
