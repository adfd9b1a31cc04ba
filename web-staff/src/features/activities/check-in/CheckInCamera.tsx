import { lazy, Suspense, useEffect, useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { keepPageForOffline } from '../../../lib/offline/keep-page-for-offline';
import { Icon } from '../../../lib/ui/Icon';

const CameraPanel = lazy(() =>
  import('../../../lib/camera/CameraPanel').then((camera) => ({ default: camera.CameraPanel })),
);

/** Until the reader of codes has arrived: then it is kept for the time without a connection too. */
const READER_ARRIVES_MS = 4_000;

/** Reads tickets and cards with the camera of the phone, one after another. */
export function CheckInCamera({ onScan }: { readonly onScan: (code: string) => void }) {
  const { t } = useTranslation();
  const [isWatching, setIsWatching] = useState(false);
  useEffect(() => {
    if (!isWatching) return undefined;
    const timer = setTimeout(() => void keepPageForOffline('door'), READER_ARRIVES_MS);
    return () => clearTimeout(timer);
  }, [isWatching]);
  return (
    <>
      <div>
        <button
          type="button"
          className="sound-button"
          aria-pressed={isWatching}
          onClick={() => setIsWatching(!isWatching)}
        >
          <Icon name="camera" small /> {t('camera.open')}
        </button>
      </div>
      {isWatching && (
        <Suspense>
          <CameraPanel onRead={onScan} onClose={() => setIsWatching(false)} />
        </Suspense>
      )}
    </>
  );
}
