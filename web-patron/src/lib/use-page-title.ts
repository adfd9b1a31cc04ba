import { useEffect } from 'react';

import { useTranslation } from './i18n/use-translation';

/** Names the page in the browser's tab and history; the first page was already named by the server. */
export function usePageTitle(title: string | null): void {
  const { t } = useTranslation('common');
  const product = t('productName');
  useEffect(() => {
    document.title = title === null ? product : `${title} · ${product}`;
  }, [title, product]);
}
