import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { nowInJakarta, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import type { Refusal } from '../../../lib/act/refusals';
import { useBookingWords } from '../../../lib/booking/use-booking-words';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale, usePaths } from '../../../lib/language';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';
import { RemoveUsualPlaceDocument } from './RemoveUsualPlace.generated';
import { UsualPlaceCardFragmentDoc } from './UsualPlaceCard.generated';
import type { UsualPlaceCardFragment } from './UsualPlaceCard.generated';

type Place = UsualPlaceCardFragment;
type UsualPlacesProps = {
  readonly places: readonly FragmentType<UsualPlaceCardFragment>[];
  readonly onChanged: () => void;
};

/** Lists the usual places of a member: whether each is free now, and its next free time to book. */
export function UsualPlaces({ places, onChanged }: UsualPlacesProps): ReactElement {
  const { t } = useTranslation('booking');
  const paths = usePaths();
  const { data } = useSuspenseFragment({
    fragment: UsualPlaceCardFragmentDoc,
    fragmentName: 'UsualPlaceCard',
    from: [...places],
    variables: { locale: useLocale() },
  });
  const { isBusy, fault, run } = useIdempotentMutation(RemoveUsualPlaceDocument);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const remove = async (id: string): Promise<void> => {
    const outcome = (await run((idempotencyKey) => ({ input: { id, idempotencyKey } })))?.removeUsualPlace;
    setRefusals(outcome?.userErrors ?? []);
    if (outcome?.userErrors.length === 0) onChanged();
  };
  return (
    <section className="part" aria-labelledby="usual">
      <header>
        <h2 id="usual">{t('usual.title')}</h2>
        <Link className="as-link" to={`${paths.to('spaces')}#kosong`}>
          {t('usual.nearby')}
        </Link>
      </header>
      <RefusalNotices refusals={refusals} />
      <FaultNotice fault={fault} />
      {data.length === 0 && <p className="none-yet">{t('usual.none')}</p>}
      <ul className="own-list">
        {data.map((place) => (
          <li key={place.id}>
            <PlaceCard place={place} isBusy={isBusy} onRemove={() => void remove(place.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type PlaceCardProps = {
  readonly place: Place;
  readonly isBusy: boolean;
  readonly onRemove: () => void;
};

function PlaceCard({ place, isBusy, onRemove }: PlaceCardProps): ReactElement {
  const { t } = useTranslation('booking');
  const say = useBookingWords();
  const paths = usePaths();
  const { space, item, nextFree } = place;
  const what = say.place(place);
  return (
    <>
      <h3>{what}</h3>
      <p className="small">{space.branch.name.text}</p>
      <StateNow place={place} />
      {nextFree === null && <p className="small">{t('usual.noneFree')}</p>}
      <p className="row booking-acts">
        {nextFree !== null && (
          <Link
            className="btn"
            aria-label={t('usual.bookOf', { what, when: say.span(nextFree) })}
            to={`${paths.to('space', space.id)}?${addressOf(nextFree, item?.id)}#pesanan-anda`}
          >
            {t('usual.book', { when: say.span(nextFree) })}
          </Link>
        )}
        <button
          type="button"
          className="as-link"
          aria-label={t('usual.removeOf', { what })}
          aria-disabled={isBusy}
          onClick={isBusy ? undefined : onRemove}
        >
          {t('usual.remove')}
        </button>
      </p>
    </>
  );
}

/** Says by word whether the place is free now, and until when that stays so. */
function StateNow({ place: { space, item } }: { readonly place: Place }): ReactElement {
  const { t } = useTranslation('booking');
  const say = useBookingWords();
  const { isOpen, isSpaceFree, changesAt } = space.now;
  const state = item?.use.state ?? (isSpaceFree ? 'FREE' : 'BOOKED');
  const until = item === null ? changesAt : item.use.until;
  if (state === 'OUT_OF_ORDER') return <p className="booking-state stop">{t('usual.broken')}</p>;
  if (!isOpen) return <p className="booking-state">{t('usual.closed')}</p>;
  const key = state === 'FREE' ? 'free' : 'taken';
  return (
    <p className={`booking-state ${state === 'FREE' ? 'ok' : 'wait'}`}>
      {until === null ? t(`usual.${key}`) : t(`usual.${key}Until`, { time: say.time(until) })}
    </p>
  );
}

/** The choice as the page of the room reads it from its address. */
function addressOf({ startsAt, endsAt }: NonNullable<Place['nextFree']>, itemId: string | undefined): string {
  return new URLSearchParams({
    hari: toCivilDate(startsAt),
    mulai: nowInJakarta(new Date(startsAt)),
    selesai: nowInJakarta(new Date(endsAt)),
    ...(itemId !== undefined && { tempat: itemId }),
  }).toString();
}
