import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../lib/i18n/use-translation';
import { usePaths } from '../../lib/language';
import { askForNetwork } from '../../lib/moves/offline-places';
import { Icon } from '../../lib/ui/Icon';
import { MENU_PLACES } from './menu-places';
import type { MenuSheet } from './MenuSheet';

const loadMenu = () => import('./MenuSheet').then((module) => module.MenuSheet);

/**
 * Opens every place of the portal from a phone or a tablet. What it opens comes once the page is alive, before
 * anybody asks for it: it must be there without a connection too.
 */
export function MenuButton(): ReactElement {
  const { t } = useTranslation('portal');
  const paths = usePaths();
  const [Opened, setOpened] = useState<typeof MenuSheet | null>(null);
  useEffect(() => void loadMenu().catch(() => undefined), []);
  const open = (): void => void loadMenu().then((Menu) => setOpened(() => Menu), askForNetwork);
  return (
    <>
      <button
        type="button"
        className="iconbtn only-narrow"
        aria-label={t('menu')}
        aria-haspopup="dialog"
        aria-expanded={Opened !== null}
        onClick={open}
      >
        <Icon name="menu" />
      </button>
      <noscript>
        <details className="plain-menu">
          <summary className="iconbtn" aria-label={t('menu')}>
            <Icon name="menu" />
          </summary>
          <ul>
            {MENU_PLACES.map(({ page, word }) => (
              <li key={page}>
                <a href={paths.to(page)}>{t(word)}</a>
              </li>
            ))}
          </ul>
        </details>
      </noscript>
      {Opened !== null && <Opened onClose={() => setOpened(null)} />}
    </>
  );
}
