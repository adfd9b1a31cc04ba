import type { ReactElement } from 'react';

import { useTranslation } from '../i18n/use-translation';
import { FaultNotice } from '../states/FaultNotice';
import { RefusalNotices } from '../states/RefusalNotices';
import { AskOnce } from './AskOnce';
import { OfferShiftDocument } from './OfferShift.generated';
import type { OwnShift, ShownOffer } from './shift';
import { useShiftAct } from './use-shift-act';
import { WithdrawShiftOfferDocument } from './WithdrawShiftOffer.generated';

type OfferButtonProps = {
  readonly own: OwnShift;
  /** What is offered of it now. */
  readonly offer: ShownOffer | undefined;
  readonly onChanged: () => void;
};

/** Offers a shift to all volunteers who fit, or takes the offer back; until somebody accepts one keeps the place. */
export function OfferButton({ own, offer, onChanged }: OfferButtonProps): ReactElement {
  const { t } = useTranslation('volunteers');
  const give = useShiftAct(OfferShiftDocument, {
    refusalsOf: ({ offerShift }) => offerShift.userErrors,
    onDone: onChanged,
  });
  const takeBack = useShiftAct(WithdrawShiftOfferDocument, {
    refusalsOf: ({ withdrawShiftOffer }) => withdrawShiftOffer.userErrors,
    onDone: onChanged,
  });
  const what = own.shift.title.text;
  return (
    <>
      {offer === undefined ? (
        <AskOnce
          label={t('shift.offer')}
          yes={t('shift.yesOffer')}
          what={what}
          isQuiet
          isBusy={give.isBusy}
          onYes={() => give.act(own.id)}
        />
      ) : (
        <span className="row">
          <span className="state-word wait">{t('shift.isOffered')}</span>
          <button
            type="button"
            className="as-link"
            aria-label={`${t('shift.withdrawOffer')}: ${what}`}
            aria-disabled={takeBack.isBusy}
            onClick={takeBack.isBusy ? undefined : () => takeBack.act(offer.id)}
          >
            {t('shift.withdrawOffer')}
          </button>
        </span>
      )}
      <RefusalNotices refusals={[...give.refusals, ...takeBack.refusals]} />
      <FaultNotice fault={give.fault ?? takeBack.fault} />
    </>
  );
}
