import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, useState } from 'react';
import { useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import type { ListHandle } from '../use-list-state';
import { SavedViewsDocument } from './SavedViews.generated';
import { toViewState } from './view-state';

const ViewDialog = lazy(async () => ({ default: (await import('./ViewDialog')).ViewDialog }));

type SavedViewsProps = { readonly name: string; readonly handle: ListHandle };

/**
 * Draws the views of a list as a line of chips: everything, one's own, those that colleagues share; and keeps
 * what is on screen as one more.
 */
export function SavedViews({ name, handle }: SavedViewsProps) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { data, refetch } = useQuery(SavedViewsDocument, { variables: { list: name } });
  const [isOpen, setOpen] = useState(false);
  const views = data?.savedViews ?? [];
  const now = toViewState(search, handle.keeps);
  const current = views.find(({ state }) => state === now);
  if (views.length === 0 && now === '') return null;
  return (
    <nav className="saved-views" aria-label={t('list.views')}>
      <ViewChip label={t('list.everything')} isOn={now === ''} onOpen={() => handle.open('')} />
      {views.map((view) => (
        <ViewChip
          key={view.id}
          label={view.name}
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
  title,
  isOn,
  onOpen,
}: {
  readonly label: string;
  readonly title?: string | undefined;
  readonly isOn: boolean;
  readonly onOpen: () => void;
}) {
  return (
    <button
      type="button"
      className={isOn ? 'view-chip is-on' : 'view-chip'}
      aria-current={isOn || undefined}
      title={title}
      onClick={onOpen}
    >
      {label}
    </button>
  );
}
