import { Link } from 'react-router';

import { useTranslation } from '../../i18n/use-translation';
import { IconButton } from '../ui/IconButton';
import { Icon } from '../ui/Icon';
import { Keys } from '../ui/Keys';
import { useSession } from '../session/session-context';
import { useColourScheme } from './use-colour-scheme';
import { LanguageSwitch } from './LanguageSwitch';
import { useFrameParts } from './frame-parts';
import { useShellActs } from './shell-acts';

/** A step on the way to a screen. */
export type Crumb = { readonly to: string; readonly label: string };

/** Draws the bar above every screen: where one is, and the acts that are at hand everywhere. */
export function TopBar({ crumbs, here }: { readonly crumbs: readonly Crumb[]; readonly here: string }) {
  const { t } = useTranslation();
  const { openPalette, openShortcuts } = useShellActs();
  const { pin } = useFrameParts();
  const { scheme, toggle } = useColourScheme();
  return (
    <header className="top-bar">
      <nav className="crumbs" aria-label={t('common.back')}>
        {crumbs.map(({ to, label }) => (
          <span className="row" style={{ gap: 6 }} key={to}>
            <Link to={to}>{label}</Link>
            <i aria-hidden="true">/</i>
          </span>
        ))}
        <b aria-current="page">{here}</b>
      </nav>
      {pin}
      <span className="spacer" />
      <SampleTag />
      <button
        type="button"
        className="find-button"
        onClick={openPalette}
        aria-keyshortcuts="Control+K Meta+K"
      >
        <Icon name="search" small />
        <span>{t('shell.find')}</span>
        <Keys of="Ctrl K" />
      </button>
      <LanguageSwitch />
      <IconButton icon={scheme === 'dark' ? 'sun' : 'moon'} label={t('shell.theme')} onClick={toggle} />
      <IconButton
        icon="help"
        label={t('shell.shortcuts')}
        aria-keyshortcuts="?"
        onClick={openShortcuts}
        wideOnly
      />
    </header>
  );
}

function SampleTag() {
  const { t } = useTranslation();
  const { branches } = useSession();
  if (!branches.some((branch) => branch.isSample)) return null;
  return (
    <span className="sample-tag wide-only" title={t('shell.sampleData')}>
      {t('shared.sample')}
    </span>
  );
}
