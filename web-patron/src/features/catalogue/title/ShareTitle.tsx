import { useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { Icon } from '../../../lib/ui/Icon';
import { useIsHydrated } from '../../../lib/use-is-hydrated';
import { useOrigin } from '../../../lib/moment';

/** Passes the title on: by the phone's own sheet where there is one, by WhatsApp, or as a copied link. */
export function ShareTitle({ title, path }: { readonly title: string; readonly path: string }): ReactElement {
  const { t } = useTranslation('title');
  const url = useOrigin() + usePaths().local(path);
  const canShare = useIsHydrated() && typeof navigator.share === 'function';
  const [isCopied, setIsCopied] = useState(false);
  const onCopy = () => void navigator.clipboard.writeText(url).then(() => setIsCopied(true));
  // A reader who closes the sheet again has changed their mind; that is no fault.
  const onShare = () => void navigator.share({ title, url }).catch(() => undefined);
  return (
    <>
      {canShare && (
        <button type="button" className="btn quiet" onClick={onShare}>
          <Icon name="share" />
          {t('share')}
        </button>
      )}
      <div className="pair">
        <a
          className="btn quiet"
          href={`https://wa.me/?text=${encodeURIComponent(t('shareText', { title, url }))}`}
          target="_blank"
          rel="noopener"
        >
          {t('whatsapp')}
        </a>
        <button type="button" className="btn quiet" onClick={onCopy}>
          <Icon name="copy" />
          {t('copyLink')}
        </button>
      </div>
      <p className="small" role="status">
        {isCopied ? t('copied') : ''}
      </p>
    </>
  );
}
