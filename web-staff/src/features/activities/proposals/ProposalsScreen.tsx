import { useQuery } from '@apollo/client/react';
import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { Paging } from '../../../lib/page/Paging';
import { usePaging } from '../../../lib/page/use-paging';
import { paths } from '../../../lib/paths';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { ProposalLine } from './ProposalLine';
import { ProposalsDocument } from './Proposals.generated';

const PAGE_SIZE = 20;
const statuses = ['SUBMITTED', 'CHANGES_ASKED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const;
type ShownStatus = (typeof statuses)[number];

/** Lists what people outside the library propose, by state; the state stands in the address. */
export function ProposalsScreen() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const status = statuses.find((one) => one === search.get('status')) ?? 'SUBMITTED';
  return (
    <Page title={t('proposals.title')} intro={t('proposals.intro')}>
      <nav className="list-tabs" aria-label={t('proposals.states')}>
        {statuses.map((one) => (
          <Link
            key={one}
            to={`${paths.proposals}?${new URLSearchParams({ status: one })}`}
            aria-current={one === status ? 'page' : undefined}
          >
            {t(`proposals.status.${one}`)}
          </Link>
        ))}
      </nav>
      <Queue key={status} status={status} />
    </Page>
  );
}

function Queue({ status }: { readonly status: ShownStatus }) {
  const { t } = useTranslation();
  const { language, number } = useDisplay();
  const { variables, turn } = usePaging(PAGE_SIZE);
  const { data, previousData, error, refetch } = useQuery(ProposalsDocument, {
    variables: { status, locale: language === 'en' ? 'EN' : 'ID', ...variables },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.eventProposals;
  const onChanged = () => void refetch();
  return (
    <section className="panel" aria-label={t(`proposals.status.${status}`)}>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={onChanged} />
        </div>
      )}
      {page === undefined && error === undefined && <SkeletonRows count={4} />}
      {page?.nodes.length === 0 && (
        <EmptyState title={t('proposals.empty')}>{t('proposals.emptyText')}</EmptyState>
      )}
      <ul className="thing-list">
        {page?.nodes.map((proposal) => (
          <ProposalLine key={proposal.id} proposal={proposal} onDecided={onChanged} />
        ))}
      </ul>
      {page !== undefined && page.nodes.length > 0 && (
        <Paging
          words={t('proposals.count', { count: page.totalCount, total: number(page.totalCount) })}
          pageInfo={page.pageInfo}
          turn={turn}
        />
      )}
    </section>
  );
}
