import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Paging } from '../../../lib/page/Paging';
import { usePaging } from '../../../lib/page/use-paging';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { DeliveryLogDocument } from './DeliveryLog.generated';
import { LogTable } from './LogTable';

const PAGE_SIZE = 25;
const statuses = ['QUEUED', 'SENT', 'FAILED', 'SKIPPED'] as const;
const channels = ['EMAIL', 'PUSH', 'WHATSAPP', 'WHATSAPP_MANUAL', 'SMS', 'PRINT'] as const;

/** Lists the messages of the last thirty days, narrowed by state and way; both stand in the address. */
export function DeliveryLog() {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const [search] = useSearchParams();
  const { variables, turn } = usePaging(PAGE_SIZE);
  const filter = {
    status: statuses.find((one) => one === search.get('status')) ?? null,
    channel: channels.find((one) => one === search.get('channel')) ?? null,
  };
  const { data, previousData, error, refetch } = useQuery(DeliveryLogDocument, {
    variables: { filter, ...variables },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.messages;
  return (
    <section className="panel" aria-label={t('messages.tab.log')}>
      <header>
        <Filter name="status" values={statuses} wordsOf={(value) => t(`messages.status.${value}`)} />
        <Filter name="channel" values={channels} wordsOf={(value) => t(`messages.channel.${value}`)} />
      </header>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {page === undefined && error === undefined && <SkeletonRows count={8} />}
      {page?.nodes.length === 0 && (
        <EmptyState title={t('messages.empty')}>{t('messages.emptyText')}</EmptyState>
      )}
      {page !== undefined && page.nodes.length > 0 && (
        <LogTable messages={page.nodes} onChanged={() => void refetch()} />
      )}
      {page !== undefined && page.nodes.length > 0 && (
        <Paging
          words={t('messages.count', { count: page.totalCount, total: number(page.totalCount) })}
          pageInfo={page.pageInfo}
          turn={turn}
        />
      )}
    </section>
  );
}

type FilterProps<Value extends string> = {
  readonly name: 'status' | 'channel';
  readonly values: readonly Value[];
  readonly wordsOf: (value: Value) => string;
};

function Filter<Value extends string>({ name, values, wordsOf }: FilterProps<Value>) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const choose = (value: string) => {
    const chosen = new URLSearchParams(
      [...search].filter(([key]) => key !== name && (key === 'status' || key === 'channel')),
    );
    if (value !== '') chosen.set(name, value);
    setSearch(chosen);
  };
  return (
    <NativeSelect
      aria-label={t(`messages.by.${name}`)}
      value={search.get(name) ?? ''}
      data={[
        { value: '', label: t(`messages.all.${name}`) },
        ...values.map((value) => ({ value, label: wordsOf(value) })),
      ]}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    />
  );
}
