import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';

/** The parts of the page of an event, in their order. */
export const eventTabs = ['details', 'registrations', 'attendance', 'afterwards'] as const;

/** One of the parts. */
export type EventTab = (typeof eventTabs)[number];

/** Returns the part that the address names, of those there are. */
export function useEventTab(tabs: readonly EventTab[]): EventTab {
  const [search] = useSearchParams();
  return tabs.find((tab) => tab === search.get('tab')) ?? 'details';
}

/** Leads from one part of an event to another; which one is shown stands in the address. */
export function EventTabs({
  tabs,
  chosen,
}: {
  readonly tabs: readonly EventTab[];
  readonly chosen: EventTab;
}) {
  const { t } = useTranslation();
  return (
    <nav className="list-tabs" aria-label={t('eventPage.parts')}>
      {tabs.map((tab) => (
        <Link
          key={tab}
          to={{ search: tab === 'details' ? '' : `?tab=${tab}` }}
          preventScrollReset
          aria-current={tab === chosen ? 'page' : undefined}
        >
          {t(`eventPage.tab.${tab}`)}
        </Link>
      ))}
    </nav>
  );
}
