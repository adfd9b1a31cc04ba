import type { ReactElement } from 'react';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import type { ItemElement, ShownPlan } from './shown-plan';
import { isFree, itemElements } from './shown-plan';
import { useItemWords } from './use-item-words';

/** Lists the places of a floor by room: the drawing in words, for whoever does not see it. */
export function PlaceList({
  plan,
  chosenId,
}: {
  readonly plan: ShownPlan;
  readonly chosenId: string | null;
}): ReactElement {
  const { t } = useTranslation('floorPlan');
  const [isOnlyFree, setOnlyFree] = useState(false);
  const items = itemElements(plan);
  const spaceIds = [...new Set(items.map(({ item }) => item.space.id))];
  const rooms = spaceIds.map((id) => items.filter(({ item }) => item.space.id === id));
  return (
    <section className="plan-list" aria-labelledby="plan-list">
      <header>
        <h2 id="plan-list">{t('list')}</h2>
        {items.length > 0 && (
          <label className="check">
            <input
              type="checkbox"
              checked={isOnlyFree}
              onChange={(event) => setOnlyFree(event.currentTarget.checked)}
            />
            {t('onlyFree')}
          </label>
        )}
      </header>
      {items.length === 0 && <p>{t('noItems')}</p>}
      {rooms.map((room) => (
        <RoomList key={room[0]?.item.space.id} room={room} isOnlyFree={isOnlyFree} chosenId={chosenId} />
      ))}
    </section>
  );
}

type RoomListProps = {
  readonly room: readonly ItemElement[];
  readonly isOnlyFree: boolean;
  readonly chosenId: string | null;
};

function RoomList({ room, isOnlyFree, chosenId }: RoomListProps): ReactElement {
  const { t, wordOf } = useTranslation('floorPlan');
  const sayUse = useItemWords();
  const { pathname } = useLocation();
  const free = room.filter(({ item }) => isFree(item));
  const shown = (isOnlyFree ? free : room).toSorted((one, other) =>
    one.item.code.localeCompare(other.item.code, 'id', { numeric: true }),
  );
  return (
    <>
      <h3>
        {room[0]?.item.space.name.text}{' '}
        <span className="small">{t('freeOf', { free: free.length, all: room.length })}</span>
      </h3>
      {shown.length === 0 && <p className="small">{t('noneFree')}</p>}
      <ul>
        {shown.map(({ id, item }) => (
          <li key={id}>
            <Link
              to={{ pathname, search: `?tempat=${item.id}` }}
              replace
              preventScrollReset
              aria-current={item.id === chosenId ? 'true' : undefined}
              aria-label={`${item.code}, ${wordOf('item', item.kind) ?? item.kind}, ${sayUse(item)}`}
            >
              <b>{item.code}</b>{' '}
              <span className={`plan-state ${item.use.state.toLowerCase()}`}>{sayUse(item)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
