import { lazy } from 'react';
import { LogoMark } from '@pustaka/web-shared/ui/Logo.tsx';
import { Link } from 'react-router';

import { useTranslation } from '../../i18n/use-translation';
import { Icon } from '../../lib/ui/Icon';
import { paths } from '../../lib/paths';
import { LateMenu } from '../../lib/ui/LateMenu';
import { AccountButton } from './menus/AccountButton';
import { BranchButton } from './menus/BranchButton';
import { useNavigationChoices } from './navigation-choices';
import type { NavigationEntry, NavigationGroup } from './navigation-items';
import { usePinnedPlaces, useShownGroups, useWhereabouts } from './use-navigation';
import { useWaitingCount } from './use-waiting-count';
import { WaitingCount } from './WaitingCount';

const fetchAccountMenu = async () => ({ default: (await import('./menus/AccountMenu')).AccountMenu });
const fetchBranchMenu = async () => ({ default: (await import('./menus/BranchMenu')).BranchMenu });
const AccountMenu = lazy(fetchAccountMenu);
const BranchMenu = lazy(fetchBranchMenu);

/** Draws the navigation by jobs: a column on wide screens, icons over short words on narrower ones. */
export function Navigation() {
  const { t } = useTranslation();
  const groups = useShownGroups();
  return (
    <nav className="navigation" aria-label={t('shell.mainNavigation')}>
      <div className="navigation-inner">
        <Link className="brand" to={paths.today} title={t('shell.home')}>
          <LogoMark />
          <span>{t('shared.productName')}</span>
          <span className="visually-hidden">, {t('navigation.toHome')}</span>
        </Link>
        <LateMenu
          button={(acts) => <BranchButton {...acts} />}
          fetch={fetchBranchMenu}
          menu={() => <BranchMenu />}
        />
        <div className="navigation-groups">
          <PinnedPlaces />
          {groups.map((group) => (
            <Group key={group.name} group={group} />
          ))}
        </div>
        <div className="navigation-foot">
          <LateMenu
            button={(acts) => <AccountButton {...acts} />}
            fetch={fetchAccountMenu}
            menu={() => <AccountMenu />}
          />
        </div>
      </div>
    </nav>
  );
}

function Group({ group: { name, entries } }: { readonly group: NavigationGroup }) {
  const { t } = useTranslation();
  const { folded, toggleFold } = useNavigationChoices();
  const countOf = useWaitingCount();
  const isFolded = folded.includes(name);
  return (
    <div className="navigation-part">
      <button
        type="button"
        className="navigation-group"
        id={`group-${name}`}
        aria-expanded={!isFolded}
        onClick={() => toggleFold(name)}
      >
        {t(`groups.${name}`)}
        {isFolded && <WaitingCount count={countOf(entries.flatMap(({ places }) => places))} />}
        <Icon name={isFolded ? 'chevronRight' : 'chevronDown'} small />
      </button>
      <ul aria-labelledby={`group-${name}`} className={isFolded ? 'is-folded' : undefined}>
        {entries.map((entry) => (
          <EntryLink key={entry.name} entry={entry} />
        ))}
      </ul>
    </div>
  );
}

function EntryLink({ entry: { name, icon, places } }: { readonly entry: NavigationEntry }) {
  const { t } = useTranslation();
  const countOf = useWaitingCount();
  const here = useWhereabouts();
  return (
    <li>
      <Link
        className="navigation-link"
        to={places[0]?.to ?? paths.today}
        aria-current={here?.entry.name === name ? 'page' : undefined}
      >
        <Icon name={icon} />
        <span className="long-name">{t(`entries.${name}`)}</span>
        <span className="short-name">{t(`entriesShort.${name}`)}</span>
        <WaitingCount count={countOf(places)} />
      </Link>
    </li>
  );
}

function PinnedPlaces() {
  const { t } = useTranslation();
  const countOf = useWaitingCount();
  const here = useWhereabouts();
  const pinned = usePinnedPlaces();
  if (pinned.length === 0) return null;
  return (
    <div className="navigation-part">
      <div className="navigation-group" id="group-pinned">
        {t('groups.pinned')}
      </div>
      <ul aria-labelledby="group-pinned">
        {pinned.map(({ entry, place }) => (
          <li key={place.name}>
            <Link
              className="navigation-link is-pinned"
              to={place.to}
              aria-current={here?.isPlace === true && here.place.name === place.name ? 'page' : undefined}
            >
              <Icon name={entry.icon} />
              <span>{t(`places.${place.name}`)}</span>
              <WaitingCount count={countOf([place])} />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
