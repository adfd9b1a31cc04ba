import { useSuspenseFragment } from '@apollo/client/react';
import { Suspense, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { Link, useLocation, useNavigate } from 'react-router';

import { useLanguage, useLocale, usePaths } from '../../../../lib/language';
import { signInPathFrom } from '../../../../lib/member/come-back';
import { useMaybeSignedIn } from '../../../../lib/member/signed-in';
import { TitleHoldingsFragmentDoc } from '../TitleHoldings.generated';
import type { ShownTitle } from '../shown-title';
import { useViewerHold } from './use-viewer-hold';
import type { OwnHold } from './use-viewer-hold';
import { latePart } from '../../../../lib/late-part';

const HoldSheet = latePart(() => import('./HoldSheet').then((module) => module.HoldSheet));
const HoldToast = latePart(() => import('./HoldToast').then((module) => module.HoldToast));
const ADDRESS = '#pesan';

/**
 * Places a hold in two taps: this button, then the branch; the sheet has an address, so that Back closes it.
 */
export function HoldButton({ title }: { readonly title: ShownTitle }): ReactElement | null {
  const { t } = useTranslation('title');
  const isMember = useMaybeSignedIn();
  const { hold, setHold } = useViewerHold(title.id, isMember);
  const [placed, setPlaced] = useState<OwnHold | null>(null);
  const { isOpen, onOpen, onClose } = useSheetAddress(isMember);
  if (!useIsHoldable(title)) return null;
  const onPlaced = (newHold: OwnHold) => {
    setHold(newHold);
    setPlaced(newHold);
    onClose();
  };
  return (
    <>
      {hold === null ? (
        <button type="button" className="btn wide" onClick={onOpen}>
          {t('hold.place')}
        </button>
      ) : (
        <PlacedHold hold={hold} />
      )}
      <Suspense>
        {isOpen && isMember && hold === null && (
          <HoldSheet title={title} onPlaced={onPlaced} onClose={onClose} />
        )}
        {placed !== null && (
          <HoldToast hold={placed} onUndone={() => setHold(null)} onGone={() => setPlaced(null)} />
        )}
      </Suspense>
    </>
  );
}

function PlacedHold({ hold }: { readonly hold: OwnHold }): ReactElement {
  const { t } = useTranslation('title');
  const paths = usePaths();
  const { status, queuePosition, queueLength } = hold;
  const place =
    queuePosition === null
      ? t('hold.placed')
      : t('hold.placedAt', { place: queuePosition, length: Math.max(queueLength, queuePosition) });
  return (
    <Link className="btn quiet wide" to={`${paths.to('myLibrary')}#pesanan`}>
      {status === 'READY' ? t('hold.ready') : place}
    </Link>
  );
}

/** A title without a copy that may leave the house cannot wait for anybody. */
function useIsHoldable(title: ShownTitle): boolean {
  const { data } = useSuspenseFragment({
    fragment: TitleHoldingsFragmentDoc,
    fragmentName: 'TitleHoldings',
    from: title,
    variables: { locale: useLocale() },
  });
  return data.availability.branches.some(({ shelves }) =>
    shelves.some(({ copyCount, isReferenceOnly }) => copyCount > 0 && !isReferenceOnly),
  );
}

function useSheetAddress(isMember: boolean): {
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
} {
  const place = useLocation();
  const navigate = useNavigate();
  const language = useLanguage();
  const onOpen = () => {
    const address = { ...place, hash: ADDRESS };
    if (isMember) void navigate(address, { state: { isOpenedHere: true } });
    else void navigate(signInPathFrom(address, language));
  };
  const onClose = () => {
    if (place.hash !== ADDRESS) return;
    if (isOpenedHere(place.state)) void navigate(-1);
    else void navigate({ ...place, hash: '' }, { replace: true });
  };
  return { isOpen: place.hash === ADDRESS, onOpen, onClose };
}

function isOpenedHere(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'isOpenedHere' in state;
}
