import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import type { ListColumn, ListDefinition, ListFilter } from '../../../lib/list/list-definition';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { buttonClass } from '../../../lib/ui/Button';
import { ShelfMark } from '../../../lib/ui/ShelfMark';
import { StateShape } from '../../../lib/ui/StateShape';
import { useDisplay } from '../../../lib/ui/use-display';
import { CopyDots } from './CopyDots';
import { mainName, titleSorts, toTitleQuery } from './title-query';
import type { TitleRow } from './title-query';

const orderWords = {
  relevance: 'RELEVANCE',
  newest: 'NEWEST',
  title: 'TITLE',
  'title-desc': 'TITLE_DESC',
  year: 'YEAR',
  'year-desc': 'YEAR_DESC',
} as const;

/** Declares the list of titles; `text` is what was looked for, to begin a new title with. */
export function useTitleList(text: string): ListDefinition<TitleRow> {
  const { t } = useTranslation();
  const { can } = useSession();
  return {
    name: 'titles',
    words: {
      label: t('catalogue.list'),
      count: (total) => t('catalogue.resultsSpoken', { count: total }),
      emptyTitle: t('catalogue.emptyTitle'),
      emptyText: t('catalogue.emptyText'),
      nothingTitle: t('catalogue.nothingTitle'),
      nothingText: t('catalogue.nothingText'),
    },
    search: { label: t('catalogue.search'), placeholder: t('catalogue.searchPlaceholder') },
    columns: useTitleColumns(),
    filters: useTitleFilters(),
    sorts: titleSorts.map((name) => ({ name, label: t(`catalogue.order.${orderWords[name]}`) })),
    usualSort: 'title',
    usualSortOfSearch: 'relevance',
    pathOf: ({ id }) => paths.title(id),
    nameOf: ({ titleProper }) => titleProper,
    exportOf: (state) => {
      const { text: words, filter, orderBy } = toTitleQuery(state);
      return { filter: { ...filter, text: words === '' ? null : words }, orderBy };
    },
    emptyActs: can('CATALOGUE_EDIT') && (
      <Link className={buttonClass('primary')} to={text === '' ? paths.newTitle : paths.newTitleNamed(text)}>
        {t('catalogue.newTitle')}
      </Link>
    ),
  };
}

function useTitleColumns(): readonly ListColumn<TitleRow>[] {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  return [
    {
      key: 'callNumber',
      heading: t('catalogue.column.callNumber'),
      cell: ({ callNumber }) => <ShelfMark lines={callNumber?.lines} />,
    },
    {
      key: 'title',
      heading: t('catalogue.column.title'),
      isFixed: true,
      className: 'column-title main-cell',
      sort: { ascending: 'title', descending: 'title-desc' },
      cell: (row) => <TitleCell row={row} />,
    },
    {
      key: 'year',
      heading: t('catalogue.column.year'),
      className: 'nowrap',
      sort: { ascending: 'year', descending: 'year-desc' },
      cell: ({ publicationYear }) => publicationYear,
    },
    {
      key: 'material',
      heading: t('catalogue.column.material'),
      className: 'nowrap',
      cell: ({ materialType }) => materialType.name.text,
    },
    {
      key: 'isbn',
      heading: t('catalogue.column.isbn'),
      className: 'nowrap phone-hidden',
      cell: (row) => <IsbnCell row={row} />,
    },
    {
      key: 'onShelf',
      heading: t('catalogue.column.onShelf'),
      cell: ({ availability }) => <CopyDots {...availability} />,
    },
    {
      key: 'publisher',
      heading: t('catalogue.column.publisher'),
      className: 'phone-hidden',
      isHidden: true,
      cell: ({ publisher }) => publisher,
    },
    {
      key: 'added',
      heading: t('catalogue.column.added'),
      className: 'nowrap phone-hidden',
      isHidden: true,
      cell: ({ createdAt }) => dateOf(createdAt),
    },
  ];
}

function TitleCell({ row }: { readonly row: TitleRow }) {
  const { t } = useTranslation();
  return (
    <>
      <Link className="cell-title" to={paths.title(row.id)}>
        {row.titleProper}
        {row.subtitle !== null && <span className="quiet"> : {row.subtitle}</span>}
      </Link>
      <span className="cell-note">{mainName(row)}</span>
      {row.withoutWords.length > 0 && (
        <span className="cell-note">
          {t('catalogue.withoutWords', { words: row.withoutWords.join(', ') })}
        </span>
      )}
    </>
  );
}

function IsbnCell({ row }: { readonly row: TitleRow }) {
  const { t } = useTranslation();
  const isbn = row.identifiers.find(({ kind }) => kind === 'ISBN');
  if (isbn === undefined) return <span className="quiet">{t('catalogue.noIsbn')}</span>;
  return (
    <>
      {isbn.isCheckDigitValid === false && (
        <span title={t('catalogue.wrongIsbn')}>
          <StateShape state="attention" />{' '}
          <span className="visually-hidden">{t('catalogue.wrongIsbn')}: </span>
        </span>
      )}
      {isbn.display}
    </>
  );
}

/** Values of the choices are read only while the menu is open; chips of the address need none. */
function useTitleFilters(): readonly ListFilter[] {
  const { t } = useTranslation();
  const { branches } = useSession();
  const choices = (key: string, label: string): ListFilter => ({ key, label, kind: 'choices', options: [] });
  return [
    { key: 'available', label: t('catalogue.filters.availableNow'), kind: 'switch' },
    { key: 'copyless', label: t('catalogue.filters.copyless'), kind: 'switch' },
    { key: 'number', label: t('catalogue.filters.wrongNumber'), kind: 'switch' },
    {
      key: 'branch',
      label: t('catalogue.filters.branches'),
      kind: 'choices',
      options: branches.map(({ id, name }) => ({ value: id, label: name.text })),
    },
    choices('material', t('catalogue.filters.materialTypes')),
    choices('class', t('catalogue.filters.classes')),
    choices('language', t('catalogue.filters.languages')),
    choices('audience', t('catalogue.filters.audiences')),
    { key: 'years', label: t('catalogue.filters.years'), kind: 'span', of: 'number' },
    { key: 'subject', label: t('catalogue.filters.subjects'), kind: 'choices', options: [], isNamed: true },
    {
      key: 'contributor',
      label: t('catalogue.filters.contributors'),
      kind: 'choices',
      options: [],
      isNamed: true,
    },
  ];
}
