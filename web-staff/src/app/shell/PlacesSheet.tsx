import { Drawer } from '@mantine/core';
import { Link } from 'react-router';

import { useTranslation } from '../../i18n/use-translation';
import { useLanguageChoice } from '../../lib/page/LanguageSwitch';
import { useOpeningWords } from '../../lib/page/use-opening-words';
import { paths } from '../../lib/paths';
import { useSession } from '../../lib/session/session-context';
import { useSignOut } from '../../lib/session/use-sign-out';
import { Icon } from '../../lib/ui/Icon';
import { IconButton } from '../../lib/ui/IconButton';
import type { NavigationEntry, Place } from './navigation-items';
import { usePinnedPlaces, useShownGroups, useWhereabouts } from './use-navigation';
import { useWaitingCount } from './use-waiting-count';
import { WaitingCount } from './WaitingCount';

type SheetProps = { readonly onClose: () => void };

/** Shows all of the house on a phone: groups, entries and their places, the branch and the account. */
export function PlacesSheet({ onClose }: SheetProps) {
  const { t } = useTranslation();
  const pinned = usePinnedPlaces();
  return (
    <Drawer
      opened
      onClose={onClose}
      position="bottom"
      size="86%"
      withCloseButton={false}
      attributes={{ content: { 'aria-label': t('navigation.all') } }}
      classNames={{ content: 'places-sheet' }}
      transitionProps={{ duration: 0 }}
    >
      <div className="row">
        <h2>{t('navigation.all')}</h2>
        <span className="spacer" />
        <IconButton icon="close" label={t('common.close')} onClick={onClose} />
      </div>
      {pinned.length > 0 && (
        <section>
          <h3>{t('groups.pinned')}</h3>
          <PlaceLinks places={pinned.map(({ place }) => place)} onClose={onClose} />
        </section>
      )}
      {useShownGroups().map(({ name, entries }) => (
        <section key={name}>
          <h3>{t(`groups.${name}`)}</h3>
          {entries.map((entry) => (
            <EntryPart key={entry.name} entry={entry} onClose={onClose} />
          ))}
        </section>
      ))}
      <BranchChoice onClose={onClose} />
      <OwnActs onClose={onClose} />
    </Drawer>
  );
}

function EntryPart({
  entry: { name, icon, places },
  onClose,
}: SheetProps & { readonly entry: NavigationEntry }) {
  const { t } = useTranslation();
  const countOf = useWaitingCount();
  const here = useWhereabouts();
  return (
    <div className="sheet-entry">
      <Link
        to={places[0]?.to ?? paths.today}
        onClick={onClose}
        aria-current={here?.entry.name === name ? 'page' : undefined}
      >
        <Icon name={icon} />
        <span>{t(`entries.${name}`)}</span>
        <WaitingCount count={countOf(places)} />
      </Link>
      {places.length > 1 && <PlaceLinks places={places} onClose={onClose} />}
    </div>
  );
}

function PlaceLinks({ places, onClose }: SheetProps & { readonly places: readonly Place[] }) {
  const { t } = useTranslation();
  return (
    <ul className="sheet-places">
      {places.map(({ name, to }) => (
        <li key={name}>
          <Link to={to} onClick={onClose}>
            {t(`places.${name}`)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function BranchChoice({ onClose }: SheetProps) {
  const { t } = useTranslation();
  const { branches, branch, chooseBranch } = useSession();
  const openingWords = useOpeningWords();
  const choose = (id: string) => {
    chooseBranch(id);
    onClose();
  };
  if (branches.length === 0) return null;
  return (
    <section>
      <h3>{t('shell.chosenBranch')}</h3>
      {branches.map(({ id, name, openingState }) => (
        <button
          key={id}
          type="button"
          className="sheet-act"
          aria-current={id === branch?.id || undefined}
          onClick={() => choose(id)}
        >
          <span>
            <b>{name.text}</b>
            <small className="quiet"> {openingWords(openingState)}</small>
          </span>
          {id === branch?.id && <Icon name="check" small />}
        </button>
      ))}
    </section>
  );
}

function OwnActs({ onClose }: SheetProps) {
  const { t, language } = useTranslation();
  const { staff } = useSession();
  const chooseLanguage = useLanguageChoice();
  const signOut = useSignOut();
  return (
    <section>
      <h3>{staff.name}</h3>
      <button
        type="button"
        className="sheet-act"
        onClick={() => void chooseLanguage(language === 'id' ? 'en' : 'id')}
      >
        <Icon name="language" /> {t('palette.switchLanguage')}
      </button>
      <a className="sheet-act" href="/" target="_blank" rel="noopener">
        <Icon name="external" /> {t('shell.portal')}
        <span className="visually-hidden"> {t('common.opensNewTab')}</span>
      </a>
      <Link className="sheet-act" to={paths.security} onClick={onClose}>
        <Icon name="user" /> {t('security.title')}
      </Link>
      <Link className="sheet-act" to={paths.duty} onClick={onClose}>
        <Icon name="calendar" /> {t('places.duty')}
      </Link>
      <Link className="sheet-act" to={paths.development} onClick={onClose}>
        <Icon name="chart" /> {t('places.competences')}
      </Link>
      <button type="button" className="sheet-act" onClick={() => void signOut(false)}>
        <Icon name="signOut" /> {t('shell.signOut')}
      </button>
      <button type="button" className="sheet-act" onClick={() => void signOut(true)}>
        <Icon name="signOut" /> {t('shell.signOutEverywhere')}
      </button>
    </section>
  );
}
