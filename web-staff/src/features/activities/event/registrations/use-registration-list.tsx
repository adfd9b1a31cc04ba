import { useTranslation } from '../../../../i18n/use-translation';
import { useWhenWords } from '../../../../lib/events/use-when-words';
import type { ListAct, ListDefinition, ListFilter } from '../../../../lib/list/list-definition';
import { useSession } from '../../../../lib/session/session-context';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { EventOnPage } from '../shown-event';
import { BulkDialog } from './bulk/BulkDialog';
import { LetterDialog } from './bulk/LetterDialog';
import type { BulkKind } from './bulk/use-bulk-steps';
import {
  registrationKinds,
  registrationSorts,
  registrationStatuses,
  toRegistrationQuery,
} from './registration-query';
import type { RegistrationRow } from './registration-row';
import { formatRegistrationName, isOpenStatus } from './registration-words';
import { useRegistrationColumns } from './use-registration-columns';
import { holdsAtEvent } from '../../../../lib/events/holds-at-event';

/** Declares the list of the registrations of an event; `onChanged` reads anew what stands around it. */
export function useRegistrationList(
  event: EventOnPage,
  onChanged: () => void,
): ListDefinition<RegistrationRow> {
  const { t } = useTranslation();
  const { number } = useDisplay();
  return {
    name: 'registrations',
    keeps: ['tab'],
    words: {
      label: t('registrations.title'),
      count: (total) => t('registrations.count', { count: total, total: number(total) }),
      emptyTitle: t('registrations.none'),
      emptyText: t('registrations.emptyText'),
      nothingTitle: t('registrations.none'),
      nothingText: t('registrations.noneText'),
    },
    search: { label: t('registrations.search'), placeholder: t('registrations.searchPlaceholder') },
    columns: useRegistrationColumns(event, onChanged),
    filters: useRegistrationFilters(event),
    sorts: registrationSorts.map((name) => ({ name, label: t(`registrations.order.${name}`) })),
    usualSort: 'queue',
    nameOf: formatRegistrationName,
    acts: useRegistrationActs(event, onChanged),
    exportOf: (state) => {
      const { filter, orderBy } = toRegistrationQuery(state);
      return { filter: { ...filter, eventId: event.id }, orderBy };
    },
  };
}

const fits: Readonly<Record<BulkKind, (row: RegistrationRow) => boolean>> = {
  approve: ({ status }) => status === 'PENDING',
  decline: ({ status }) => status === 'PENDING',
  cancel: ({ status }) => isOpenStatus(status),
  attend: ({ status }) => status === 'CONFIRMED',
};

function useRegistrationActs(event: EventOnPage, onChanged: () => void): readonly ListAct<RegistrationRow>[] {
  const { t } = useTranslation();
  const { can } = useSession();
  const kinds: readonly BulkKind[] = holdsAtEvent(event, 'PROGRAMMES_CHECK_IN')
    ? ['approve', 'decline', 'cancel', 'attend']
    : ['approve', 'decline', 'cancel'];
  const acts = kinds.map((kind): ListAct<RegistrationRow> => ({
    key: kind,
    label: t(`registrations.bulk.act.${kind}`),
    fits: fits[kind],
    dialog: ({ onChanged: onListChanged, ...chosen }) => (
      <BulkDialog
        {...chosen}
        kind={kind}
        event={event}
        onChanged={() => {
          onListChanged();
          onChanged();
        }}
      />
    ),
  }));
  const letter: ListAct<RegistrationRow> = {
    key: 'letter',
    label: t('registrations.bulk.letter'),
    icon: 'letter',
    dialog: ({ rows, onClose }) => <LetterDialog eventId={event.id} rows={rows} onClose={onClose} />,
  };
  return can('MESSAGES_SEND') ? [...acts, letter] : acts;
}

function useRegistrationFilters({ sessions }: EventOnPage): readonly ListFilter[] {
  const { t } = useTranslation();
  const { when } = useWhenWords();
  const choices = (
    key: string,
    label: string,
    options: readonly { readonly value: string; readonly label: string }[],
  ): ListFilter => ({ key, label, kind: 'choices', options });
  return [
    choices(
      'status',
      t('registrations.filter'),
      registrationStatuses.map((value) => ({ value, label: t(`registrations.status.${value}`) })),
    ),
    choices(
      'came',
      t('registrations.attendance'),
      (['yes', 'no'] as const).map((value) => ({ value, label: t(`registrations.attended.${value}`) })),
    ),
    choices(
      'kind',
      t('registrations.kindLabel'),
      registrationKinds.map((value) => ({ value, label: t(`registrations.kind.${value}`) })),
    ),
    choices(
      'session',
      t('registrations.bulk.session'),
      sessions.map((session) => ({ value: session.id, label: when(session) })),
    ),
  ].filter((filter) => filter.key !== 'session' || sessions.length > 1);
}
