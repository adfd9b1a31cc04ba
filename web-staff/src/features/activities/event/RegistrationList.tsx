import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { isOneOf } from '../../../lib/events/terms';
import { Paging } from '../../../lib/page/Paging';
import { SearchLine } from '../../../lib/page/SearchLine';
import { useAddressField } from '../../../lib/page/use-address-field';
import { usePaging } from '../../../lib/page/use-paging';
import { CheckLine } from '../../../lib/ui/CheckSet';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { BulkBar } from './bulk/BulkBar';
import { useSelection } from './bulk/use-selection';
import { DeskRegistration } from './desk/DeskRegistration';
import { EventRegistrationsDocument } from './EventRegistrations.generated';
import type { EventOnPage } from './shown-event';
import { ExportRegistrations } from './ExportRegistrations';
import { RegistrationLine } from './RegistrationLine';

const PAGE_SIZE = 25;
const listed = ['PENDING', 'CONFIRMED', 'OFFERED', 'WAITING', 'CANCELLED', 'DECLINED', 'EXPIRED'] as const;

/**
 * Lists the registrations of an event, to be decided one by one or several at once; what is listed stands in
 * the address.
 */
export function RegistrationList({
  event,
  onChanged,
}: {
  readonly event: EventOnPage;
  readonly onChanged: () => void;
}) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const { filter, statuses } = useFilter();
  const { variables, turn } = usePaging(PAGE_SIZE);
  const { data, previousData, error, refetch } = useQuery(EventRegistrationsDocument, {
    variables: { eventId: event.id, filter, ...variables },
    fetchPolicy: 'no-cache',
  });
  const page = (data ?? previousData)?.eventRegistrations;
  const rows = page?.edges.map(({ node }) => node) ?? [];
  const selection = useSelection(rows);
  const changed = () => {
    void refetch();
    onChanged();
  };
  return (
    <section className="panel" aria-labelledby="registrations">
      <header className="registration-head">
        <h2 id="registrations">{t('registrations.title')}</h2>
        <span className="spacer" />
        <DeskRegistration event={event} onChanged={changed} />
        <ExportRegistrations eventId={event.id} statuses={statuses} />
      </header>
      <div className="registration-tools">
        <SearchLine label={t('registrations.search')} placeholder={t('registrations.searchPlaceholder')} />
        <StatusChoice />
      </div>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {page === undefined && error === undefined && <SkeletonRows count={4} />}
      {page !== undefined && rows.length === 0 && (
        <EmptyState title={t('registrations.none')}>{t('registrations.noneText')}</EmptyState>
      )}
      {rows.length > 0 && (
        <div className="select-all">
          <CheckLine
            label={t('registrations.selectAll', { count: rows.length })}
            checked={selection.isAll}
            onChange={selection.toggleAll}
          />
        </div>
      )}
      <ul>
        {rows.map((row) => (
          <RegistrationLine
            key={row.id}
            one={row}
            event={event}
            isChosen={selection.has(row.id)}
            onToggle={() => selection.toggle(row.id)}
            onChanged={changed}
          />
        ))}
      </ul>
      {selection.chosen.length > 0 && (
        <BulkBar event={event} rows={selection.chosen} onClear={selection.clear} onChanged={changed} />
      )}
      {page !== undefined && rows.length > 0 && (
        <Paging
          words={t('registrations.count', { count: page.totalCount, total: number(page.totalCount) })}
          pageInfo={page.pageInfo}
          turn={turn}
        />
      )}
    </section>
  );
}

/** Reads from the address which registrations are listed. */
function useFilter() {
  const [search] = useSearchParams();
  const [wanted, text] = [search.get('registration'), search.get('q')];
  const statuses = isOneOf(listed, wanted) ? [wanted] : null;
  return { statuses, filter: statuses === null && text === null ? null : { statuses, text } };
}

function StatusChoice() {
  const { t } = useTranslation();
  const [address, put] = useAddressField();
  return (
    <NativeSelect
      aria-label={t('registrations.filter')}
      value={address.get('registration') ?? ''}
      onChange={({ currentTarget }) => put('registration', currentTarget.value)}
      data={[
        { value: '', label: t('registrations.all') },
        ...listed.map((value) => ({ value, label: t(`registrations.status.${value}`) })),
      ]}
    />
  );
}
