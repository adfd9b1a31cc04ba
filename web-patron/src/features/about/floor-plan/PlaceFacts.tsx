import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import type { ShownItem } from './shown-plan';
import { isBookable } from './shown-plan';
import { useItemWords } from './use-item-words';

/** Tells of the place that is chosen: what it is like, what it is doing, in which room it stands. */
export function PlaceFacts({ item }: { readonly item: ShownItem }): ReactElement {
  const { t, wordOf } = useTranslation('floorPlan');
  const sayUse = useItemWords();
  const paths = usePaths();
  return (
    <section className="plan-chosen" aria-labelledby="plan-chosen" aria-live="polite">
      <h2 id="plan-chosen">
        {wordOf('item', item.kind) ?? item.kind} {item.code}
      </h2>
      <p className={`plan-state ${item.use.state.toLowerCase()}`}>{sayUse(item)}</p>
      {item.note !== null && <p>{item.note.text}</p>}
      {item.accessibility.length > 0 && (
        <p className="small">
          {item.accessibility.map((offer) => wordOf('offer', offer) ?? offer).join(', ')}
        </p>
      )}
      {isBookable(item) && (
        <p>
          <Link className="btn" to={`${paths.to('space', item.space.id)}?tempat=${item.id}`}>
            {t('book')}
          </Link>
        </p>
      )}
      <p className="small">
        {t('inSpace')}:{' '}
        <Link to={{ pathname: paths.to('spaces'), hash: `#${item.space.id}` }}>{item.space.name.text}</Link>
      </p>
    </section>
  );
}
