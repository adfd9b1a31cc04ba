import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { useOrigin } from '../../../lib/moment';
import { ShareLink } from '../../../lib/ui/ShareLink';

/** Passes a story on, by WhatsApp or as a copied link. */
export function ShareStory({ title, path }: { readonly title: string; readonly path: string }): ReactElement {
  const { t } = useTranslation('stories');
  const url = useOrigin() + usePaths().local(path);
  return (
    <ShareLink
      url={url}
      text={t('shareText', { title, url })}
      words={{ whatsapp: t('whatsapp'), copy: t('copyLink'), copied: t('copied') }}
    />
  );
}
