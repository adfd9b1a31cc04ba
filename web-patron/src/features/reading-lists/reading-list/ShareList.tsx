import type { ReactElement } from 'react';
import { useLocation } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useOrigin } from '../../../lib/moment';
import { ShareLink } from '../../../lib/ui/ShareLink';

/** Passes the address of a list on, by WhatsApp or as a copied link. */
export function ShareList({ name }: { readonly name: string }): ReactElement {
  const { t } = useTranslation('readingList');
  const url = useOrigin() + useLocation().pathname;
  return (
    <ShareLink
      url={url}
      text={t('shareText', { name, url })}
      words={{ whatsapp: t('whatsapp'), copy: t('copyLink'), copied: t('copied') }}
    />
  );
}
