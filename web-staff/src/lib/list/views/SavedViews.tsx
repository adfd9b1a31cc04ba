import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, useState } from 'react';
import { useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useDisplay } from '../../ui/use-display';
import type { ListDefinition } from '../list-definition';
import type { ListRows } from '../use-list-rows';
import type { ListHandle } from '../use-list-state';
import { SavedViewsDocument } from './SavedViews.generated';
import { useViewCounts } from './use-view-counts';
import { toViewState } from './view-state';

const ViewDialog = lazy(async () => ({ default: (await import('./ViewDialog')).ViewDialog }));

type SavedViewsProps<Row> = {
  readonly definition: ListDefinition<Row>;
  readonly handle: ListHandle;
  readonly list: ListRows<Row>;
};

/**
 * Draws the views of a list as a line of chips with their numbers: everything, one's own, those that colleagues share;
 * and keeps what is on screen as one more. The line always stands, so that a first filter does not push the list down.
 */
export function SavedViews<Row>({ definition, handle, list }: SavedViewsProps<Row>) {
  const { name } = definition;
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { data, refetch } = useQuery(SavedViewsDocument, { variables: { list: name } });
  const [isOpen, setOpen] = useState(false);
  const views = data?.savedViews ?? [];
  const now = toViewState(search, handle.keeps);
  const current = views.find(({ state }) => state === now);
  const countOf = useViewCounts(definition, views, list.rows !== null);
  // What is on screen is the newest that is known of it.
  const shownCountOf = (state: string) =>
    (state === now && !list.isStale ? list.total : null) ?? countOf(state);
  return (
    <nav className="saved-views" aria-label={t('list.views')}>
      <ViewChip
        label={t('list.everything')}
        count={shownCountOf('')}
        isOn={now === ''}
        onOpen={() => handle.open('')}
      />
      {views.map((view) => (
        <ViewChip
          key={view.id}
          label={view.name}
          count={shownCountOf(view.state)}
          title={
            view.isShared && !view.isOwn ? t('list.sharedBy', { name: view.ownerName ?? '' }) : undefined
          }
          isOn={view === current}
          onOpen={() => handle.open(view.state)}
        />
      ))}
      {now !== '' && (
        <Button small weight="link" onClick={() => setOpen(true)}>
          <Icon name="bookmarks" small />{' '}
          {t(
            current === undefined ? 'list.saveView' : current.canChange ? 'list.changeView' : 'list.copyView',
          )}
        </Button>
      )}
      {isOpen && (
        <Suspense>
          <ViewDialog
            list={name}
            state={now}
            view={current?.canChange === true ? current : null}
            changeable={views.filter(({ canChange }) => canChange)}
            onClose={() => setOpen(false)}
            onChanged={() => void refetch()}
          />
        </Suspense>
      )}
    </nav>
  );
}

function ViewChip({
  label,
  count,
  title,
  isOn,
  onOpen,
}: {
  readonly label: string;
  readonly count: number | null;
  readonly title?: string | undefined;
  readonly isOn: boolean;
  readonly onOpen: () => void;
}) {
  const { number } = useDisplay();
  return (
    <button
      type="button"
      className={isOn ? 'view-chip is-on' : 'view-chip'}
      aria-current={isOn || undefined}
      title={title}
      onClick={onOpen}
    >
      {label} {count !== null && <em>{number(count)}</em>}
    </button>
  );
}
