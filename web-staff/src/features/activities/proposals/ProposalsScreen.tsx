import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { QueuePanel } from '../../../lib/list/QueuePanel';
import { useQueue } from '../../../lib/list/use-queue';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { useDisplay } from '../../../lib/ui/use-display';
import { ProposalLine } from './ProposalLine';
import { ProposalsDocument } from './Proposals.generated';

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
  const { handle, list } = useQueue(
    {
      document: ProposalsDocument,
      variables: (page) => ({
        status,
        locale: language === 'en' ? ('EN' as const) : ('ID' as const),
        ...page,
      }),
      pageOf: ({ eventProposals: { nodes, totalCount, pageInfo } }) => ({
        rows: nodes,
        total: totalCount,
        pageInfo,
      }),
      spoken: (total) => t('proposals.count', { count: total, total: number(total) }),
    },
    ['status'],
  );
  return (
    <QueuePanel
      label={t(`proposals.status.${status}`)}
      list={list}
      handle={handle}
      empty={<EmptyState title={t('proposals.empty')}>{t('proposals.emptyText')}</EmptyState>}
      card={(proposal) => <ProposalLine key={proposal.id} proposal={proposal} onDecided={list.retry} />}
    />
  );
}
