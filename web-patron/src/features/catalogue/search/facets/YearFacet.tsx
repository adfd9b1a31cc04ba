import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

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
        <YearFields
          key={`${chosen.from}-${chosen.to}`}
          chosen={chosen}
          from={first.from}
          to={last.to}
          onApply={address.put}
        />
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

type YearFieldsProps = {
  readonly chosen: Chosen;
  readonly from: number;
  readonly to: number;
  readonly onApply: (changes: Readonly<Record<string, string>>) => void;
};

function YearFields({ chosen, from, to, onApply }: YearFieldsProps): ReactElement {
  const { t } = useTranslation('search');
  const [typed, setTyped] = useState(chosen);
  const apply = () => {
    if (typed.from !== chosen.from || typed.to !== chosen.to)
      onApply({ [yearFrom]: typed.from, [yearTo]: typed.to });
  };
  const onSubmit = (event: FormEvent) => (event.preventDefault(), apply());
  return (
    <form className="span" onSubmit={onSubmit}>
      <input
        className="input"
        inputMode="numeric"
        pattern="[0-9]*"
        maxLength={4}
        aria-label={t('yearFrom')}
        placeholder={String(from)}
        value={typed.from}
        onChange={(event) => setTyped({ ...typed, from: onlyDigits(event.target.value) })}
        onBlur={apply}
      />
      {t('to')}
      <input
        className="input"
        inputMode="numeric"
        pattern="[0-9]*"
        maxLength={4}
        aria-label={t('yearTo')}
        placeholder={String(to)}
        value={typed.to}
        onChange={(event) => setTyped({ ...typed, to: onlyDigits(event.target.value) })}
        onBlur={apply}
      />
      <button className="hide" type="submit" tabIndex={-1}>
        {t('applyYears')}
      </button>
    </form>
  );
}

function onlyDigits(text: string): string {
  return text.replace(/\D/g, '');
}
