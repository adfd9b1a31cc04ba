import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, useLocale, usePaths } from '../../../lib/language';
import { OpeningSign } from '../../../lib/opening/OpeningSign';
import { useIsHydrated } from '../../../lib/use-is-hydrated';
import { listFreeBranches } from './free-now';
import type { FreeBranch, Position } from './free-now';
import { FreeNowDocument } from './FreeNow.generated';

/** Others come and go. */
const RENEW_MS = 60_000;

/** Who comes from a page that leads here wants to see it at once. */
const PLACE = '#kosong';

/**
 * Tells, on wish, what is free just now at each branch. It is asked for by the browser: a page that was drawn
 * before and kept would tell of places that are long taken.
 */
export function FreeNow(): ReactElement {
  const { t } = useTranslation('spaces');
  const { hash } = useLocation();
  const isAlive = useIsHydrated();
  const [isAsked, setIsAsked] = useState(false);
  const isWanted = isAsked || (isAlive && hash === PLACE);
  const { data, error } = useQuery(FreeNowDocument, {
    variables: { locale: useLocale() },
    skip: !isWanted,
    fetchPolicy: 'network-only',
    pollInterval: RENEW_MS,
  });
  const [position, setPosition] = useState<Position | null>(null);
  const branches = listFreeBranches(data?.branches ?? [], position);
  return (
    <section className="free-now" aria-labelledby="kosong">
      <header>
        <h2 id="kosong">{t('free.title')}</h2>
        {branches.length > 1 && <NearMe isKnown={position !== null} onFound={setPosition} />}
      </header>
      <div aria-live="polite">
        {!isWanted && (
          <button type="button" className="btn quiet" onClick={() => setIsAsked(true)}>
            {t('free.show')}
          </button>
        )}
        {isWanted && data === undefined && (
          <p className="none-yet">{t(error === undefined ? 'free.loading' : 'free.failed')}</p>
        )}
        <ul className="free-list">
          {branches.map((branch) => (
            <Branch key={branch.id} branch={branch} />
          ))}
        </ul>
      </div>
    </section>
  );
}

function Branch({ branch }: { readonly branch: FreeBranch }): ReactElement {
  const { t, wordOf } = useTranslation('spaces');
  const language = useLanguage();
  const paths = usePaths();
  const { name, metres, kinds, freeRooms, roomCount, openingState } = branch;
  const kilometres = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return (
    <li>
      <h3>
        {name}
        {metres !== null && (
          <span className="small">
            {' '}
            {t('free.away', { distance: kilometres.format(Math.max(0.1, metres / 1000)) })}
          </span>
        )}
      </h3>
      <p className="now">
        <OpeningSign state={openingState} />
      </p>
      {openingState?.isOpen === true && (
        <ul className="free-kinds">
          {kinds.map(({ kind, freeCount, count }) => (
            <li key={kind}>{t('free.of', { kind: wordOf('item', kind) ?? kind, free: freeCount, count })}</li>
          ))}
          {roomCount > 0 && (
            <li>
              {t('free.rooms', { free: freeRooms.length, count: roomCount })}
              {freeRooms.map((room) => (
                <Link key={room.id} className="chip" to={paths.to('space', room.id)}>
                  {room.name.text}
                </Link>
              ))}
            </li>
          )}
        </ul>
      )}
    </li>
  );
}

type NearMeProps = { readonly isKnown: boolean; readonly onFound: (position: Position) => void };

/** Asks the browser, once and on wish, where it is. */
function NearMe({ isKnown, onFound }: NearMeProps): ReactElement {
  const { t } = useTranslation('spaces');
  const [said, setSaid] = useState<'asking' | 'refused' | null>(null);
  const ask = (): void => {
    if (!('geolocation' in navigator)) return setSaid('refused');
    setSaid('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        setSaid(null);
        onFound({ latitude, longitude });
      },
      () => setSaid('refused'),
      { maximumAge: 300_000, timeout: 15_000 },
    );
  };
  if (isKnown) return <p className="small">{t('free.nearest')}</p>;
  return (
    <div>
      <button type="button" className="as-link" aria-disabled={said === 'asking'} onClick={ask}>
        {t('free.nearMe')}
      </button>
      <p className="small" role="status">
        {said === null ? t('free.stays') : t(`free.${said}`)}
      </p>
    </div>
  );
}
