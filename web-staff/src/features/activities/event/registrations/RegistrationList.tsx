import { useTranslation } from '../../../../i18n/use-translation';
import { ListView } from '../../../../lib/list/ListView';
import { chosenOf } from '../../../../lib/list/list-state';
import { useListRows } from '../../../../lib/list/use-list-rows';
import { useListState } from '../../../../lib/list/use-list-state';
import { DeskRegistration } from '../desk/DeskRegistration';
import type { EventOnPage } from '../shown-event';
import { EventRegistrationsDocument } from './EventRegistrations.generated';
import { ExportRegistrations } from './ExportRegistrations';
import { registrationStatuses, toRegistrationQuery } from './registration-query';
import { useRegistrationList } from './use-registration-list';

type RegistrationListProps = { readonly event: EventOnPage; readonly onChanged: () => void };

/**
 * Lists the registrations of an event, to be decided one by one or several at once; what is listed stands in
 * the address.
 */
export function RegistrationList({ event, onChanged }: RegistrationListProps) {
  const { t } = useTranslation();
  const changed = () => {
    list.retry();
    onChanged();
  };
  const definition = useRegistrationList(event, changed);
  const handle = useListState(definition);
  const list = useListRows(
    {
      document: EventRegistrationsDocument,
      variables: (page) => ({ eventId: event.id, ...toRegistrationQuery(handle.state), ...page }),
      pageOf: ({ eventRegistrations: { nodes, totalCount, pageInfo } }) => ({
        rows: nodes,
        total: totalCount,
        pageInfo,
      }),
      spoken: definition.words.count,
    },
    handle.state,
  );
  return (
    <>
      <header className="registration-head">
        <h2>{t('registrations.title')}</h2>
        {list.total !== null && <span className="muted">{definition.words.count(list.total)}</span>}
        <span className="spacer" />
        <DeskRegistration event={event} onChanged={changed} />
        <ExportRegistrations
          eventId={event.id}
          statuses={chosenOf(handle.state, 'status', registrationStatuses)}
        />
      </header>
      <ListView definition={definition} handle={handle} list={list} />
    </>
  );
}
