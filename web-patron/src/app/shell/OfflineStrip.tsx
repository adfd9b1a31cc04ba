import { civilDate, formatClockTime, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import { useState, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';

import { useTranslation } from '../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../lib/language';
import { useNow } from '../../lib/moment';
import { timesAskedForNetwork, watchAskedForNetwork } from '../../lib/moves/offline-places';

let wentOffline: Date | null = null;

function watchConnection(onChange: () => void): () => void {
  const note = () => {
    wentOffline = new Date();
    onChange();
  };
  window.addEventListener('online', onChange);
  window.addEventListener('offline', note);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', note);
  };
}

/**
 * Says that the connection is gone and how old the page is; pages seen before still open, and whoever chooses
 * another one is told that it needs a connection.
 */
export function OfflineStrip(): ReactElement {
  const { t } = useTranslation('portal');
  const language = useLanguage();
  const paths = usePaths();
  // Opened without a connection, the page is as old as what is kept of it.
  const [drawnAt] = useState(useNow());
  const isOnline = useSyncExternalStore(
    watchConnection,
    () => navigator.onLine,
    () => true,
  );
  // My library says by itself how old it is.
  const isOwn = useLocation().pathname === paths.to('myLibrary');
  const age = wentOffline ?? drawnAt;
  const asked = useSyncExternalStore(watchAskedForNetwork, timesAskedForNetwork, () => 0);
  return (
    <div role="status">
      {!isOnline && (
        <p className="offline-strip">
          <b>{t('offline.title')}</b>{' '}
          <span key={asked}>
            {asked > 0
              ? t('offline.needed')
              : !isOwn &&
                t('offline.text', {
                  time: `${formatClockTime(age, language)}, ${civilDate(toCivilDate(age), language)}`,
                })}
          </span>{' '}
          {!isOwn && <Link to={paths.to('myLibrary')}>{t('offline.card')}</Link>}
        </p>
      )}
    </div>
  );
}
