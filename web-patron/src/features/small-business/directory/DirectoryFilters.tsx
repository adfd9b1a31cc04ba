import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { SEARCH_PARAMETERS } from '../../../lib/search-parameters';
import { FilterForm } from '../../../lib/ui/FilterForm';
import { Icon } from '../../../lib/ui/Icon';
import type { DirectoryPageQuery } from './DirectoryPage.generated';
import { DIRECTORY_PARAMETERS as P, isOutsideAsked, OUTSIDE, SIZES } from './directory-variables';

const FIELDS = [P.sector, P.kelurahan, P.size, P.order];

/** Narrows the directory by words, sector, place, size and badge; what is chosen stands in the address. */
export function DirectoryFilters({
  figures,
}: {
  readonly figures: DirectoryPageQuery['businessDirectoryFigures'];
}): ReactElement {
  const { t } = useTranslation('directory');
  const [parameters, setParameters] = useSearchParams();
  const put = (changes: Readonly<Record<string, string>>): void => {
    const next = new URLSearchParams(parameters);
    for (const name of [SEARCH_PARAMETERS.after, SEARCH_PARAMETERS.before]) next.delete(name);
    for (const [name, value] of Object.entries(changes)) {
      if (value === '') next.delete(name);
      else next.set(name, value);
    }
    setParameters(next);
  };
  const place = isOutsideAsked(parameters) ? OUTSIDE : (parameters.get(P.kelurahan) ?? '');
  const places = [
    ...figures.kelurahan.map(
      ({ kelurahan, count }) => [kelurahan.code, `${kelurahan.name} (${count})`] as const,
    ),
    ...(figures.outsideCityCount > 0
      ? [[OUTSIDE, `${t('outside')} (${figures.outsideCityCount})`] as const]
      : []),
  ];
  const isNarrowed = [P.text, P.sector, P.kelurahan, P.isOutside, P.size, P.isVerified].some((name) =>
    parameters.has(name),
  );
  const isVerified = parameters.get(P.isVerified) === '1';
  return (
    <>
      <DirectoryFind text={parameters.get(P.text) ?? ''} onFind={(text) => put({ [P.text]: text })} />
      <FilterForm className="cal-filters" label={t('filters')} names={FIELDS}>
        <Choice
          name={P.sector}
          label={t('sectorLabel')}
          all={t('allSectors')}
          value={parameters.get(P.sector) ?? ''}
          options={figures.sectors.map(({ sector, count }) => [
            sector,
            `${t(`sector.${sector}`)} (${count})`,
          ])}
          onChoose={(value) => put({ [P.sector]: value })}
        />
        <Choice
          name={P.kelurahan}
          label={t('placeLabel')}
          all={t('allPlaces')}
          value={place}
          options={places}
          onChoose={(value) =>
            put(
              value === OUTSIDE
                ? { [P.kelurahan]: '', [P.isOutside]: '1' }
                : { [P.kelurahan]: value, [P.isOutside]: '' },
            )
          }
        />
        <Choice
          name={P.size}
          label={t('sizeLabel')}
          all={t('allSizes')}
          value={parameters.get(P.size) ?? ''}
          options={SIZES.map((size) => [size, t(`size.${size}`)])}
          onChoose={(value) => put({ [P.size]: value })}
        />
        <button
          className="chip"
          name={P.isVerified}
          value={isVerified ? '' : '1'}
          aria-pressed={isVerified}
          onClick={(event) => {
            event.preventDefault();
            put({ [P.isVerified]: isVerified ? '' : '1' });
          }}
        >
          {t('verified')}
        </button>
        <Choice
          name={P.order}
          label={t('orderLabel')}
          all={t('byName')}
          value={parameters.get(P.order) ?? ''}
          options={[['BARU', t('byNewest')]]}
          onChoose={(value) => put({ [P.order]: value })}
        />
        {isNarrowed && (
          <button type="button" className="btn bare" onClick={() => setParameters({})}>
            {t('clear')}
          </button>
        )}
      </FilterForm>
    </>
  );
}

/** Sends the words when they are ready; the address of others may change them, so they begin anew with it. */
function DirectoryFind({
  text,
  onFind,
}: {
  readonly text: string;
  readonly onFind: (text: string) => void;
}): ReactElement {
  const { t } = useTranslation('directory');
  const paths = usePaths();
  return (
    <form
      key={text}
      className="directory-find"
      role="search"
      aria-label={t('find')}
      action={paths.to('directory')}
      onSubmit={(event) => {
        event.preventDefault();
        onFind(String(new FormData(event.currentTarget).get(P.text) ?? '').trim());
      }}
    >
      <input
        className="input"
        type="search"
        name={P.text}
        defaultValue={text}
        aria-label={t('find')}
        placeholder={t('findHint')}
        autoComplete="off"
      />
      <button className="btn" type="submit">
        <Icon name="search" />
        {t('findButton')}
      </button>
    </form>
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
