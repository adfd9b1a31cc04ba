import { NativeSelect } from '@mantine/core';

import { useTranslation } from '../../../i18n/use-translation';
import { eventKinds, eventStatuses } from '../../../lib/events/terms';
import { useAddressField } from '../../../lib/page/use-address-field';
import { useSession } from '../../../lib/session/session-context';
import { parseSpan, spans } from './event-filters';

/** Draws what narrows the list of events; each choice stands in the address and begins at the first page. */
export function EventFilters() {
  const { t } = useTranslation();
  const { branches } = useSession();
  const [search, put] = useAddressField();
  const isTemplate = search.get('templates') === '1';
  return (
    <div className="event-filters">
      <NativeSelect
        aria-label={t('events.filter.span')}
        disabled={isTemplate}
        value={parseSpan(search)}
        onChange={({ currentTarget }) =>
          put('span', currentTarget.value === 'coming' ? '' : currentTarget.value)
        }
        data={spans.map((value) => ({ value, label: t(`events.filter.${value}`) }))}
      />
      <NativeSelect
        aria-label={t('events.filter.status')}
        value={search.get('status') ?? ''}
        onChange={({ currentTarget }) => put('status', currentTarget.value)}
        data={[
          { value: '', label: t('events.filter.anyStatus') },
          ...eventStatuses.map((value) => ({ value, label: t(`eventTerms.status.${value}`) })),
        ]}
      />
      <NativeSelect
        aria-label={t('events.filter.kind')}
        value={search.get('kind') ?? ''}
        onChange={({ currentTarget }) => put('kind', currentTarget.value)}
        data={[
          { value: '', label: t('events.filter.anyKind') },
          ...eventKinds.map((value) => ({ value, label: t(`eventTerms.kind.${value}`) })),
        ]}
      />
      <NativeSelect
        aria-label={t('events.filter.branch')}
        value={search.get('branch') ?? ''}
        onChange={({ currentTarget }) => put('branch', currentTarget.value)}
        data={[
          { value: '', label: t('events.filter.anyBranch') },
          ...branches.map(({ id, name }) => ({ value: id, label: name.text })),
        ]}
      />
      <label className="check-line">
        <input
          type="checkbox"
          className="plain-checkbox"
          checked={isTemplate}
          onChange={() => put('templates', isTemplate ? '' : '1')}
        />
        {t('events.filter.templates')}
      </label>
    </div>
  );
}
