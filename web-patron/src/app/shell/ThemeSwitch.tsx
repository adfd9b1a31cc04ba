import { chooseTheme, visibleTheme } from '@pustaka/web-shared/theme.ts';
import type { ReactElement } from 'react';

import { useTranslation } from '../../lib/i18n/use-translation';
import { Icon } from '../../lib/ui/Icon';

/** Turns the theme over and remembers the choice; styles choose the sign that belongs to what is shown. */
export function ThemeSwitch(): ReactElement {
  const { t } = useTranslation('common');
  return (
    <button
      className="iconbtn theme-switch"
      type="button"
      aria-label={t('theme.toggle')}
      onClick={() => chooseTheme(visibleTheme() === 'dark' ? 'light' : 'dark')}
    >
      <span className="by-night">
        <Icon name="sun" />
      </span>
      <span className="by-day">
        <Icon name="moon" />
      </span>
    </button>
  );
}
