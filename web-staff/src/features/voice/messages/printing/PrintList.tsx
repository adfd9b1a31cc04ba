import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { useSearchParams } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { PrintBatch } from './PrintBatch';
import { PrintQueuesDocument } from './PrintQueues.generated';
import type { PrintQueuesQuery } from './PrintQueues.generated';

type Queue = PrintQueuesQuery['printQueues'][number];

/** Stands in the address for members without a home branch. */
const NO_BRANCH = 'none';

/** Lists letters that wait to be printed, branch by branch; the branch stands in the address. */
export function PrintList({ onPrinted }: { readonly onPrinted: () => void }) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const { data, error, refetch } = useQuery(PrintQueuesDocument, { fetchPolicy: 'network-only' });
  const queues = data?.printQueues ?? [];
  const shown = queues.find((queue) => keyOf(queue) === search.get('branch')) ?? queues[0];
  const wordsOf = (queue: Queue) =>
    t('messages.print.option', {
      branch: queue.branch?.name.text ?? t('messages.print.none'),
      count: queue.letterCount,
    });
  const onChanged = () => {
    void refetch();
    onPrinted();
  };
  return (
    <section className="panel" aria-label={t('messages.tab.print')}>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {data === undefined && error === undefined && <SkeletonRows count={4} />}
      {data !== undefined && shown === undefined && (
        <EmptyState title={t('messages.print.empty')}>{t('messages.print.emptyText')}</EmptyState>
      )}
      {shown !== undefined && (
        <>
          <header>
            <NativeSelect
              aria-label={t('messages.print.branch')}
              value={keyOf(shown)}
              data={queues.map((queue) => ({ value: keyOf(queue), label: wordsOf(queue) }))}
              onChange={({ currentTarget }) =>
                setSearch({ list: 'print', branch: currentTarget.value }, { replace: true })
              }
            />
          </header>
          <PrintBatch key={keyOf(shown)} branchId={shown.branch?.id ?? null} onChanged={onChanged} />
        </>
      )}
    </section>
  );
}

function keyOf({ branch }: Queue): string {
  return branch?.id ?? NO_BRANCH;
}
