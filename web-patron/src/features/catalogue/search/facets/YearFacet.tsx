import type { ReactElement } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { SEARCH_PARAMETERS } from '../../../../lib/search-parameters';
import type { SearchAddress } from '../use-search-address';
import { yearBars } from './year-bars';
import type { YearBar, YearCount } from './year-bars';

const MOST_BARS = 24;
const { yearFrom, yearTo } = SEARCH_PARAMETERS;

/** Filters by year of publication: the bars show where the titles are, the fields say which years to keep. */
export function YearFacet({
  years,
  address,
}: {
  readonly years: readonly YearCount[];
  readonly address: SearchAddress;
}): ReactElement | null {
  const { t } = useTranslation('search');
  const bars = yearBars(years, MOST_BARS);
  const [first, last] = [bars[0], bars.at(-1)];
  if (first === undefined || last === undefined) return null;
  const chosen = { from: address.parameters.get(yearFrom) ?? '', to: address.parameters.get(yearTo) ?? '' };
  return (
    <fieldset className="facet">
      <legend>{t('facet.years')}</legend>
      <div className="years">
        <YearChart bars={bars} chosen={chosen} label={t('yearsChart', { from: first.from, to: last.to })} />
        <YearFields key={`${chosen.from}-${chosen.to}`} chosen={chosen} from={first.from} to={last.to} />
      </div>
    </fieldset>
  );
}

type Chosen = { readonly from: string; readonly to: string };

function YearChart({
  bars,
  chosen,
  label,
}: {
  readonly bars: readonly YearBar[];
  readonly chosen: Chosen;
  readonly label: string;
}): ReactElement {
  const isKept = ({ from, to }: YearBar) =>
    to >= Number(chosen.from || 0) && from <= Number(chosen.to || 9999);
  return (
    <svg viewBox={`0 0 ${bars.length * 10} 48`} preserveAspectRatio="none" role="img" aria-label={label}>
      {bars.map((bar, place) => (
        <rect
          key={bar.from}
          x={place * 10 + 1}
          width="8"
          y={47 - bar.height * 46}
          height={bar.height * 46 + 1}
          fill="currentColor"
          opacity={isKept(bar) ? 1 : 0.35}
        />
      ))}
    </svg>
  );
}

type YearFieldsProps = { readonly chosen: Chosen; readonly from: number; readonly to: number };

/** The fields belong to the form of all filters; what was typed is taken over when a field is left. */
function YearFields({ chosen, from, to }: YearFieldsProps): ReactElement {
  const { t } = useTranslation('search');
  const field = (name: string, label: string, value: string, bound: number) => (
    <input
      className="input"
      name={name}
      inputMode="numeric"
      pattern="[0-9]*"
      maxLength={4}
      aria-label={label}
      placeholder={String(bound)}
      defaultValue={value}
      onInput={({ currentTarget }) => (currentTarget.value = currentTarget.value.replace(/\D/g, ''))}
      onBlur={({ currentTarget }) => currentTarget.form?.requestSubmit()}
    />
  );
  return (
    <div className="span">
      {field(yearFrom, t('yearFrom'), chosen.from, from)}
      {t('to')}
      {field(yearTo, t('yearTo'), chosen.to, to)}
      <button className="hide" type="submit" tabIndex={-1}>
        {t('applyYears')}
      </button>
    </div>
  );
}
