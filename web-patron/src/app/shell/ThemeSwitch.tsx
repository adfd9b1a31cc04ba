import { chooseTheme, followSystemTheme, visibleTheme } from '@pustaka/web-shared/theme.ts';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../lib/i18n/use-translation';
import { Icon } from '../../lib/ui/Icon';

/** Turns the theme over and remembers the choice. */
export function ThemeSwitch(): ReactElement {
  const { t } = useTranslation('common');
  const [theme, setTheme] = useState(visibleTheme);
  useEffect(() => followSystemTheme(setTheme), []);
  const onTurnOver = () => {
    const next = theme === 'dark' ? 'light' : 'dark';
    chooseTheme(next);
    setTheme(next);
  };
  return (
    <button
      className="iconbtn theme-switch"
      type="button"
      aria-label={t('theme.toggle')}
      onClick={onTurnOver}
    >
      <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
    </button>
  );
}
