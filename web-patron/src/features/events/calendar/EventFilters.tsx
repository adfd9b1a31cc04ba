import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { FilterForm } from '../../../lib/ui/FilterForm';
import type { EventsPageQuery } from './EventsPage.generated';
import { AUDIENCE_NAMES, EVENTS_PARAMETERS as P, KINDS } from './events-variables';
import type { EventsAddress } from './use-events-address';

const FIELDS = [P.kind, P.audience, P.branch];

type EventFiltersProps = { readonly address: EventsAddress; readonly branches: EventsPageQuery['branches'] };

/** Narrows the calendar by kind, people, place and cost; what is chosen stands in the address. */
export function EventFilters({ address, branches }: EventFiltersProps): ReactElement {
  const { t } = useTranslation('events');
  const { parameters, put } = address;
  const isNarrowed = [P.kind, P.audience, P.branch, P.isFree, P.isAccessible].some((name) =>
    parameters.has(name),
  );
  return (
    <FilterForm className="cal-filters" label={t('filters')} names={FIELDS}>
      <Choice
        name={P.kind}
        label={t('kind')}
        all={t('allKinds')}
        value={parameters.get(P.kind) ?? ''}
        options={KINDS.map((kind) => [kind, t(`portal:eventKind.${kind}`)])}
        onChoose={(value) => put({ [P.kind]: value })}
      />
      <Choice
        name={P.audience}
        label={t('audience')}
        all={t('everybody')}
        value={parameters.get(P.audience) ?? ''}
        options={AUDIENCE_NAMES.map((name) => [name, t(`audiences.${name}`)])}
        onChoose={(value) => put({ [P.audience]: value })}
      />
      <Choice
        name={P.branch}
        label={t('branch')}
        all={t('allBranches')}
        value={parameters.get(P.branch) ?? ''}
        options={branches.map(({ id, name }) => [id, name.text])}
        onChoose={(value) => put({ [P.branch]: value })}
      />
      <Toggle address={address} parameter={P.isFree} label={t('isFree')} />
      <Toggle address={address} parameter={P.isAccessible} label={t('isAccessible')} />
      {isNarrowed && (
        <button
          type="button"
          className="btn bare"
          onClick={() =>
            put({ [P.kind]: '', [P.audience]: '', [P.branch]: '', [P.isFree]: '', [P.isAccessible]: '' })
          }
        >
          {t('clear')}
        </button>
      )}
    </FilterForm>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
};

function Choice({ name, label, all, value, options, onChoose }: ChoiceProps): ReactElement {
  return (
    <select
      className="select"
      name={name}
      aria-label={label}
      value={options.some(([known]) => known === value) ? value : ''}
      onChange={(event) => onChoose(event.target.value)}
    >
      <option value="">{all}</option>
      {options.map(([known, words]) => (
        <option key={known} value={known}>
          {words}
        </option>
      ))}
    </select>
  );
}

function Toggle({
  address,
  parameter,
  label,
}: {
  readonly address: EventsAddress;
  readonly parameter: string;
  readonly label: string;
}): ReactElement {
  const isOn = address.parameters.get(parameter) === '1';
  return (
    <button
      className="chip"
      name={parameter}
      value={isOn ? '' : '1'}
      aria-pressed={isOn}
      onClick={(event) => {
        event.preventDefault();
        address.put({ [parameter]: isOn ? '' : '1' });
      }}
    >
      {label}
    </button>
  );
}
