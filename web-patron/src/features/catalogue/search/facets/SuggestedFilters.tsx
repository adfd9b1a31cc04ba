import { grouped } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLanguage } from '../../../../lib/language';
import { SEARCH_PARAMETERS } from '../../../../lib/search-parameters';
import type { SearchPageQuery, SuggestedFilterField } from '../SearchPage.generated';
import type { SearchAddress } from '../use-search-address';

type Suggested = SearchPageQuery['searchCatalogue']['suggestedFilters'][number];

const PARAMETERS: Readonly<Record<SuggestedFilterField, string>> = {
  MATERIAL_TYPES: SEARCH_PARAMETERS.materialType,
  AUDIENCES: SEARCH_PARAMETERS.audience,
  CLASSES: SEARCH_PARAMETERS.classNotation,
};

/** Offers the filter that a word of form may ask for: *novel* excludes nothing by itself. */
export function SuggestedFilters({
  suggested,
  address,
}: {
  readonly suggested: readonly Suggested[];
  readonly address: SearchAddress;
}): ReactElement | null {
  const { t } = useTranslation('search');
  const language = useLanguage();
  const known = suggested.filter(({ field }) => field in PARAMETERS);
  if (known.length === 0) return null;
  return (
    <div className="row active-filters" role="group" aria-label={t('suggestedFilters')}>
      {known.map(({ word, field, value, label, count }) => (
        <button
          key={`${field}-${value}`}
          type="button"
          className="chip"
          onClick={() => address.toggle(PARAMETERS[field], value)}
        >
          {t(label.toLowerCase() === word ? 'onlyWord' : 'onlyForm', {
            word,
            label,
            n: grouped(count, language),
          })}
        </button>
      ))}
    </div>
  );
}
