import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { createPortal } from 'react-dom';

import { useTranslation } from '../../../i18n/use-translation';
import { useSession } from '../../session/session-context';
import { useLibraryName } from '../../session/use-library-name';
import { useDisplay } from '../../ui/use-display';
import type { ListColumn, ListDefinition, ListFilter } from '../list-definition';
import { useFilterWords } from '../use-filter-words';
import type { ListState } from '../list-state';

type PrintSheetProps<Row extends { readonly id: string }> = {
  readonly definition: ListDefinition<Row>;
  readonly state: ListState;
  readonly columns: readonly ListColumn<Row>[];
  readonly rows: readonly Row[];
  readonly total: number;
  /** Whether the rows are those of the open page alone. */
  readonly isPage: boolean;
};

/** Draws rows of what is filtered for the printer alone, under the library, the branch, the filters and the date. */
export function PrintSheet<Row extends { readonly id: string }>({
  definition,
  state,
  columns,
  rows,
  total,
  isPage,
}: PrintSheetProps<Row>) {
  const { t } = useTranslation();
  const { fullDate, timeOf } = useDisplay();
  const { filters, words } = definition;
  const branches = useBranchWords(filters, state);
  const wordsOf = useFilterWords();
  const chosen = [
    ...(state.text === '' ? [] : [`“${state.text}”`]),
    ...filters.filter(({ key }) => key !== 'branch').flatMap((filter) => wordsOf(filter, state)?.line ?? []),
  ];
  const now = new Date();
  return createPortal(
    <div className="list-sheet" aria-hidden="true">
      <header>
        <b>{useLibraryName()}</b>
        {branches !== undefined && <> · {branches}</>}
      </header>
      <h1>{words.label}</h1>
      <p>{chosen.length === 0 ? t('list.unfiltered') : chosen.join(' · ')}</p>
      <p>
        {rows.length < total
          ? t(isPage ? 'list.printedPage' : 'list.printedFirst', { count: rows.length, total })
          : words.count(total)}
        {' · '}
        {t('slip.printedAt', { day: fullDate(todayInJakarta(now)), time: timeOf(now) })}
      </p>
      <table className="list-table">
        <thead>
          <tr>
            {columns.map(({ key, heading, isRight }) => (
              <th key={key} scope="col" className={isRight === true ? 'right' : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map(({ key, cell, isRight }) => (
                <td key={key} className={isRight === true ? 'right' : undefined}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>,
    document.body,
  );
}

/** Names the branches a list is about: those it is filtered by, all of them, or the one that is worked at. */
function useBranchWords(filters: readonly ListFilter[], state: ListState): string | undefined {
  const { t } = useTranslation();
  const { branch } = useSession();
  const wordsOf = useFilterWords();
  const filter = filters.find(({ key }) => key === 'branch');
  if (filter === undefined) return branch?.name.text;
  return wordsOf(filter, state)?.values.join(', ') ?? t('list.allBranches');
}
