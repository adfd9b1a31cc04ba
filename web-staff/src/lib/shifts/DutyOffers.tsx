import { useQuery } from '@apollo/client/react';

import { useTranslation } from '../../i18n/use-translation';
import { ActNotes } from '../acts/ActNotes';
import { useAnnouncedMutation } from '../acts/use-announced-mutation';
import { Button } from '../ui/Button';
import { useDisplay } from '../ui/use-display';
import { AcceptDutyDocument } from './AcceptDuty.generated';
import { DeclineDutyDocument } from './DeclineDuty.generated';
import type { DutyOffersQuery } from './DutyOffers.generated';
import { DutyOffersDocument } from './DutyOffers.generated';
import { useShiftWords } from './use-shift-words';
import { WithdrawDutyOfferDocument } from './WithdrawDutyOffer.generated';

type Offer = DutyOffersQuery['shiftOffers'][number];

const LOOK_AGAIN_MS = 30_000;

/** Shows shifts of the roster that are offered to the person at the desk, to take over or to decline, and their own offers. */
export function DutyOffers({ onChanged }: { readonly onChanged: () => void }) {
  const { t } = useTranslation();
  const { data, refetch } = useQuery(DutyOffersDocument, {
    fetchPolicy: 'cache-and-network',
    pollInterval: LOOK_AGAIN_MS,
  });
  const onDone = () => {
    void refetch();
    onChanged();
  };
  const accept = useAnnouncedMutation(AcceptDutyDocument, { payloadOf: (a) => a.acceptShiftOffer, onDone });
  const decline = useAnnouncedMutation(DeclineDutyDocument, {
    payloadOf: (a) => a.declineShiftOffer,
    onDone,
  });
  const withdraw = useAnnouncedMutation(WithdrawDutyOfferDocument, {
    payloadOf: (a) => a.withdrawShiftOffer,
    onDone,
  });
  const offers = data?.shiftOffers ?? [];
  if (offers.length === 0) return null;
  const input = (id: string) => (idempotencyKey: string) => ({ id, idempotencyKey });
  return (
    <section className="panel" aria-labelledby="duty-offers">
      <div className="panel-body stack" style={{ gap: 10 }}>
        <h2 id="duty-offers">{t('shifts.offers')}</h2>
        <ActNotes
          error={accept.error ?? decline.error ?? withdraw.error}
          messages={[...accept.messages, ...decline.messages, ...withdraw.messages]}
        />
        <ul className="shift-people">
          {offers.map((offer) => (
            <OfferLine
              key={offer.id}
              offer={offer}
              onAccept={() => void accept.run(input(offer.id), () => t('shifts.accepted'))}
              onDecline={() => void decline.run(input(offer.id), () => t('shifts.declined'))}
              onWithdraw={() => void withdraw.run(input(offer.id), () => t('shifts.withdrawn'))}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}

type LineProps = {
  readonly offer: Offer;
  readonly onAccept: () => void;
  readonly onDecline: () => void;
  readonly onWithdraw: () => void;
};

function OfferLine({ offer: { isOwn, shift, need }, onAccept, onDecline, onWithdraw }: LineProps) {
  const { t } = useTranslation();
  const words = useShiftWords();
  const { dateOf } = useDisplay();
  const what = `${need.work.name.text}, ${dateOf(shift.startsAt)}, ${words.span(shift)}`;
  return (
    <li>
      <span>
        <b>{what}</b>
        <span className="cell-note">
          {' '}
          {isOwn ? t('shifts.offeredByYou') : t('shifts.offeredToYou', { branch: shift.branch.name.text })}
        </span>
      </span>
      <span className="row">
        {isOwn && (
          <Button small onClick={onWithdraw}>
            {t('shifts.withdraw')}
            <span className="visually-hidden"> {what}</span>
          </Button>
        )}
        {!isOwn && (
          <>
            <Button small weight="primary" onClick={onAccept}>
              {t('shifts.accept')}
              <span className="visually-hidden"> {what}</span>
            </Button>
            <Button small onClick={onDecline}>
              {t('shifts.decline')}
              <span className="visually-hidden"> {what}</span>
            </Button>
          </>
        )}
      </span>
    </li>
  );
}
