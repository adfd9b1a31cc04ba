import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { CatalogueFilterValuesQuery } from './CatalogueFilterValues.generated';
import { knownAudiences, knownMaterials } from '../list-state';
import type { ListState, NamedValue } from '../list-state';
import type { ChangeList } from '../use-list-state';

type Facets = CatalogueFilterValuesQuery['searchCatalogue']['facets'];
type FacetValue = Facets['branches'][number];
type FilterGroupsProps = { readonly facets: Facets; readonly state: ListState; readonly change: ChangeList };

const SHOWN = 8;

/** Lists the values of every filter with the number of titles each would leave. */
export function FilterGroups({ facets, state, change }: FilterGroupsProps) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  return (
    <div className="filter-groups">
      <fieldset>
        <legend>{t('catalogue.filters.availability')}</legend>
        <label>
          <input
            type="checkbox"
            className="plain-checkbox"
            checked={state.availableNow}
            onChange={() => change({ availableNow: !state.availableNow })}
          />
          <span>{t('catalogue.filters.availableNow')}</span>
          <em>{number(facets.availableNow)}</em>
        </label>
        <YearFilter key={`${state.yearFrom}-${state.yearTo}`} state={state} change={change} />
      </fieldset>
      <Group
        name={t('catalogue.filters.branches')}
        values={facets.branches}
        chosen={state.branches}
        onChoose={(branches) => change({ branches })}
      />
      <Group
        name={t('catalogue.filters.materialTypes')}
        values={facets.materialTypes}
        chosen={state.materials}
        onChoose={(materials) => change({ materials: knownMaterials(materials) })}
      />
      <Group
        name={t('catalogue.filters.classes')}
        values={facets.classes}
        chosen={state.classes}
        onChoose={(classes) => change({ classes })}
      />
      <Group
        name={t('catalogue.filters.languages')}
        values={facets.languages}
        chosen={state.languages}
        onChoose={(languages) => change({ languages })}
      />
      <Group
        name={t('catalogue.filters.audiences')}
        values={facets.audiences}
        chosen={state.audiences}
        onChoose={(audiences) => change({ audiences: knownAudiences(audiences) })}
      />
      <NamedGroup
        name={t('catalogue.filters.subjects')}
        values={facets.subjects}
        chosen={state.subjects}
        onChoose={(subjects) => change({ subjects })}
      />
      <NamedGroup
        name={t('catalogue.filters.contributors')}
        values={facets.contributors}
        chosen={state.contributors}
        onChoose={(contributors) => change({ contributors })}
      />
    </div>
  );
}

type GroupProps = {
  readonly name: string;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
};

function Group({ name, values, chosen, onChoose }: GroupProps) {
  const { number } = useDisplay();
  if (values.length === 0) return null;
  const toggle = (value: string) =>
    onChoose(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset>
      <legend>{name}</legend>
      {values.slice(0, SHOWN).map(({ value, label, count }) => (
        <label key={value}>
          <input
            type="checkbox"
            className="plain-checkbox"
            checked={chosen.includes(value)}
            onChange={() => toggle(value)}
          />
          <span title={label}>{label}</span>
          <em>{number(count)}</em>
        </label>
      ))}
    </fieldset>
  );
}

type NamedGroupProps = {
  readonly name: string;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly NamedValue[];
  readonly onChoose: (chosen: readonly NamedValue[]) => void;
};

function NamedGroup({ name, values, chosen, onChoose }: NamedGroupProps) {
  const onChooseIds = (ids: readonly string[]) =>
    onChoose(
      ids.map((id) => ({
        id,
        name:
          values.find(({ value }) => value === id)?.label ?? chosen.find((one) => one.id === id)?.name ?? id,
      })),
    );
  return <Group name={name} values={values} chosen={chosen.map(({ id }) => id)} onChoose={onChooseIds} />;
}

function YearFilter({ state, change }: { readonly state: ListState; readonly change: ChangeList }) {
  const { t } = useTranslation();
  const [from, setFrom] = useState(state.yearFrom?.toString() ?? '');
  const [to, setTo] = useState(state.yearTo?.toString() ?? '');
  const year = (text: string) => (/^\d{4}$/.test(text.trim()) ? Number(text) : null);
  return (
    <form
      style={{ marginTop: 10 }}
      onSubmit={(event) => {
        event.preventDefault();
        change({ yearFrom: year(from), yearTo: year(to) });
      }}
    >
      <b>{t('catalogue.filters.years')}</b>
      <span className="year-range">
        <input
          className="field-input"
          inputMode="numeric"
          aria-label={`${t('catalogue.filters.years')}, ${t('catalogue.filters.yearFrom')}`}
          placeholder={t('catalogue.filters.yearFrom')}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <input
          className="field-input"
          inputMode="numeric"
          aria-label={`${t('catalogue.filters.years')}, ${t('catalogue.filters.yearTo')}`}
          placeholder={t('catalogue.filters.yearTo')}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        <Button small type="submit">
          {t('catalogue.filters.apply')}
        </Button>
      </span>
    </form>
  );
}
