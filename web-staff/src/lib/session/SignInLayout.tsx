import { useDocumentTitle } from '@mantine/hooks';
import { LogoMark } from '@pustaka/web-shared/ui/Logo.tsx';
import type { ReactNode } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { LanguageSwitch } from '../page/LanguageSwitch';
import { useColourScheme } from '../page/use-colour-scheme';
import { IconButton } from '../ui/IconButton';
import { useLibraryNameAtDoor } from './use-library-name';

type SignInLayoutProps = {
  readonly title: string;
  readonly intro: string;
  readonly children: ReactNode;
  readonly below?: ReactNode;
};

/** Layout of the sign-in pages: product and library, one card, language and theme. */
export function SignInLayout({ title, intro, children, below }: SignInLayoutProps) {
  const { t } = useTranslation();
  const { scheme, toggle } = useColourScheme();
  useDocumentTitle(`${title} · ${t('shared.productName')}`);
  return (
    <div className="door">
      <main className="door-main">
        <div className="door-card">
          <div className="door-brand">
            <LogoMark />
            <span>
              {t('shared.productName')}
              <small>{useLibraryNameAtDoor()}</small>
            </span>
          </div>
          <section className="panel">
            <h1>{title}</h1>
            <p className="muted">{intro}</p>
            <div className="door-form">{children}</div>
          </section>
          {below}
        </div>
      </main>
      <footer className="door-foot">
        <LanguageSwitch everywhere />
        <IconButton icon={scheme === 'dark' ? 'sun' : 'moon'} label={t('shell.theme')} onClick={toggle} />
      </footer>
    </div>
  );
}
