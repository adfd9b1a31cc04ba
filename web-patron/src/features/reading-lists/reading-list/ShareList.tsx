import { useState } from 'react';
import type { ReactElement } from 'react';
import { useLocation } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { Icon } from '../../../lib/ui/Icon';
import { useOrigin } from '../../../lib/moment';

/** Passes the address of a list on, by WhatsApp or as a copied link. */
export function ShareList({ name }: { readonly name: string }): ReactElement {
  const { t } = useTranslation('readingList');
  const [isCopied, setIsCopied] = useState(false);
  const url = useOrigin() + useLocation().pathname;
  return (
    <div className="row">
      <a
        className="btn quiet"
        href={`https://wa.me/?text=${encodeURIComponent(t('shareText', { name, url }))}`}
        target="_blank"
        rel="noopener"
      >
        {t('whatsapp')}
      </a>
      <button
        type="button"
        className="btn quiet"
        onClick={() => void navigator.clipboard.writeText(url).then(() => setIsCopied(true))}
      >
        <Icon name="copy" />
        {t('copyLink')}
      </button>
      <span className="small" role="status">
        {isCopied ? t('copied') : ''}
      </span>
    </div>
  );
}
