import { grouped } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLanguage } from '../../../../lib/language';
import { SEARCH_PARAMETERS } from '../../../../lib/search-parameters';
import { FilterForm } from '../../../../lib/ui/FilterForm';
import type { FacetGroup } from './facet-groups';
import { FILTER_PARAMETERS } from '../use-search-address';
import type { SearchAddress } from '../use-search-address';
import { YearFacet } from './YearFacet';
import type { YearCount } from './year-bars';

type FacetPanelProps = {
  readonly groups: readonly FacetGroup[];
  readonly availableNow: number;
  readonly years: readonly YearCount[];
  readonly address: SearchAddress;
};

const SHORT_LIST = 6;
const LONG_ENOUGH_FOR_CLASSES = 22;

/** Holds all filters; each shows how many titles it would leave. */
export function FacetPanel({ groups, availableNow, years, address }: FacetPanelProps): ReactElement {
  const { t } = useTranslation('search');
  const isAvailable = address.parameters.get(SEARCH_PARAMETERS.available) === '1';
  return (
    <FilterForm names={FILTER_PARAMETERS}>
      <fieldset className="facet">
        <legend>{t('facet.availability')}</legend>
        <FacetCheck
          name={SEARCH_PARAMETERS.available}
          value="1"
          label={t('availableNow')}
          count={availableNow}
          isChecked={isAvailable}
          onToggle={() => address.put({ [SEARCH_PARAMETERS.available]: isAvailable ? '' : '1' })}
        />
      </fieldset>
      {groups.slice(0, 4).map((group) => (
        <FacetList key={group.name} group={group} address={address} />
      ))}
      <YearFacet years={years} address={address} />
      {groups.slice(4).map((group) => (
        <FacetList key={group.name} group={group} address={address} />
      ))}
    </FilterForm>
  );
}

function FacetList({
  group,
  address,
}: {
  readonly group: FacetGroup;
  readonly address: SearchAddress;
}): ReactElement {
  const { t } = useTranslation('search');
  const [isLong, setIsLong] = useState(false);
  const limit = group.name === 'classes' ? LONG_ENOUGH_FOR_CLASSES : SHORT_LIST;
  const shown = group.values.filter(({ isSelected }, place) => isLong || isSelected || place < limit);
  const hidden = group.values.length - shown.length;
  return (
    <fieldset className="facet">
      <legend>{t(`facet.${group.name}`)}</legend>
      <div>
        {shown.map(({ value, label, count, isSelected }) => (
          <FacetCheck
            key={value}
            name={group.parameter}
            value={value}
            label={label}
            count={count}
            isChecked={isSelected}
            onToggle={() => address.toggle(group.parameter, value)}
          />
        ))}
        {(hidden > 0 || isLong) && (
          <button type="button" className="more" aria-expanded={isLong} onClick={() => setIsLong(!isLong)}>
            {isLong ? t('fewer') : t('more', { count: hidden })}
          </button>
        )}
      </div>
    </fieldset>
  );
}

type FacetCheckProps = {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly isChecked: boolean;
  readonly onToggle: () => void;
};

function FacetCheck({ name, value, label, count, isChecked, onToggle }: FacetCheckProps): ReactElement {
  return (
    <label className="check">
      <input type="checkbox" name={name} value={value} checked={isChecked} onChange={onToggle} />
      <span>{label}</span>
      <span>{grouped(count, useLanguage())}</span>
    </label>
  );
}
