import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { SEARCH_PARAMETERS } from '../../../lib/search-parameters';
import { FilterForm } from '../../../lib/ui/FilterForm';
import { Icon } from '../../../lib/ui/Icon';
import type { DirectoryPageQuery } from './DirectoryPage.generated';
import { DIRECTORY_PARAMETERS as P, isOutsideAsked, OUTSIDE, SIZES } from './directory-variables';

type Figures = DirectoryPageQuery['businessDirectoryFigures'];

const FIELDS = [P.sector, P.kelurahan, P.size, P.order];
const NARROWING = [P.text, P.sector, P.kelurahan, P.isOutside, P.size, P.isVerified];

/** Narrows the directory by words, sector, place, size and badge; what is chosen stands in the address. */
export function DirectoryFilters({ figures }: { readonly figures: Figures }): ReactElement {
  const { t } = useTranslation('directory');
  const { parameters, put, clear } = useFilterAddress();
  const isNarrowed = NARROWING.some((name) => parameters.has(name));
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
        <PlaceChoice figures={figures} parameters={parameters} put={put} />
        <Choice
          name={P.size}
          label={t('sizeLabel')}
          all={t('allSizes')}
          value={parameters.get(P.size) ?? ''}
          options={SIZES.map((size) => [size, t(`size.${size}`)])}
          onChoose={(value) => put({ [P.size]: value })}
        />
        <VerifiedButton
          isPressed={parameters.get(P.isVerified) === '1'}
          onPress={(value) => put({ [P.isVerified]: value })}
        />
        <Choice
          name={P.order}
          label={t('orderLabel')}
          all={t('byName')}
          value={parameters.get(P.order) ?? ''}
          options={[['BARU', t('byNewest')]]}
          onChoose={(value) => put({ [P.order]: value })}
        />
        {isNarrowed && (
          <button type="button" className="btn bare" onClick={clear}>
            {t('clear')}
          </button>
        )}
      </FilterForm>
    </>
  );
}

/** Reads and writes the filters in the address; a change starts again at the first page. */
function useFilterAddress() {
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
  return { parameters, put, clear: () => setParameters({}) };
}

type PlaceChoiceProps = {
  readonly figures: Figures;
  readonly parameters: URLSearchParams;
  readonly put: (changes: Readonly<Record<string, string>>) => void;
};

/** Offers the kelurahan of the city, and outside it, which is a parameter of its own. */
function PlaceChoice({ figures, parameters, put }: PlaceChoiceProps): ReactElement {
  const { t } = useTranslation('directory');
  const places = figures.kelurahan.map(
    ({ kelurahan, count }) => [kelurahan.code, `${kelurahan.name} (${count})`] as const,
  );
  const outside = [[OUTSIDE, `${t('outside')} (${figures.outsideCityCount})`] as const];
  return (
    <Choice
      name={P.kelurahan}
      label={t('placeLabel')}
      all={t('allPlaces')}
      value={isOutsideAsked(parameters) ? OUTSIDE : (parameters.get(P.kelurahan) ?? '')}
      options={[...places, ...(figures.outsideCityCount > 0 ? outside : [])]}
      onChoose={(value) =>
        put(
          value === OUTSIDE
            ? { [P.kelurahan]: '', [P.isOutside]: '1' }
            : { [P.kelurahan]: value, [P.isOutside]: '' },
        )
      }
    />
  );
}

/** Works without script, too: the button sends its value with the form. */
function VerifiedButton({
  isPressed,
  onPress,
}: {
  readonly isPressed: boolean;
  readonly onPress: (value: string) => void;
}): ReactElement {
  const { t } = useTranslation('directory');
  const value = isPressed ? '' : '1';
  return (
    <button
      className="chip"
      name={P.isVerified}
      value={value}
      aria-pressed={isPressed}
      onClick={(event) => {
        event.preventDefault();
        onPress(value);
      }}
    >
      {t('verified')}
    </button>
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
