import type { ReactElement } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { SEARCH_PARAMETERS } from '../../../../lib/search-parameters';
import { Icon } from '../../../../lib/ui/Icon';
import type { FacetGroup } from './facet-groups';
import { FILTER_PARAMETERS } from '../use-search-address';
import type { SearchAddress } from '../use-search-address';

type ActiveFiltersProps = { readonly groups: readonly FacetGroup[]; readonly address: SearchAddress };

/** Shows what narrows the search now, each with its own way out. */
export function ActiveFilters({ groups, address }: ActiveFiltersProps): ReactElement | null {
  const { t } = useTranslation('search');
  const { parameters } = address;
  if (countFilters(parameters) === 0) return null;
  const selected = groups.flatMap(({ parameter, values }) =>
    values.filter(({ isSelected }) => isSelected).map((value) => ({ ...value, parameter })),
  );
  const years = yearsWords(parameters);
  return (
    <div className="row active-filters" role="group" aria-label={t('activeFilters')}>
      {parameters.get(SEARCH_PARAMETERS.available) === '1' && (
        <FilterChip
          label={t('availableNow')}
          onRemove={() => address.put({ [SEARCH_PARAMETERS.available]: '' })}
        />
      )}
      {selected.map(({ parameter, value, label }) => (
        <FilterChip
          key={`${parameter}-${value}`}
          label={label}
          onRemove={() => address.toggle(parameter, value)}
        />
      ))}
      {years !== '' && (
        <FilterChip
          label={years}
          onRemove={() => address.put({ [SEARCH_PARAMETERS.yearFrom]: '', [SEARCH_PARAMETERS.yearTo]: '' })}
        />
      )}
      <button type="button" className="btn bare" onClick={address.clearFilters}>
        {t('clearAll')}
      </button>
    </div>
  );
}

/** Counts the filters of an address; a span of years is one. */
export function countFilters(parameters: URLSearchParams): number {
  const years = new Set<string>([SEARCH_PARAMETERS.yearFrom, SEARCH_PARAMETERS.yearTo]);
  const ticked = FILTER_PARAMETERS.filter((name) => !years.has(name)).reduce(
    (sum, name) => sum + parameters.getAll(name).length,
    0,
  );
  return ticked + (yearsWords(parameters) === '' ? 0 : 1);
}

function yearsWords(parameters: URLSearchParams): string {
  const [from, to] = [
    parameters.get(SEARCH_PARAMETERS.yearFrom) ?? '',
    parameters.get(SEARCH_PARAMETERS.yearTo) ?? '',
  ];
  return from === '' && to === '' ? '' : `${from}–${to}`;
}

function FilterChip({
  label,
  onRemove,
}: {
  readonly label: string;
  readonly onRemove: () => void;
}): ReactElement {
  const { t } = useTranslation('search');
  return (
    <button
      type="button"
      className="chip"
      aria-pressed="true"
      aria-label={t('removeFilter', { label })}
      onClick={onRemove}
    >
      {label}
      <Icon name="close" />
    </button>
  );
}
