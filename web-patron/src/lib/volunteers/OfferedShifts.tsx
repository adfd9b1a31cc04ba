import type { ReactElement } from 'react';

import { useTranslation } from '../i18n/use-translation';
import { FaultNotice } from '../states/FaultNotice';
import { RefusalNotices } from '../states/RefusalNotices';
import { AcceptShiftOfferDocument } from './AcceptShiftOffer.generated';
import { AskOnce } from './AskOnce';
import { DeclineShiftOfferDocument } from './DeclineShiftOffer.generated';
import type { ShownOffer } from './shift';
import { placeOf } from './shift';
import { useShiftAct } from './use-shift-act';
import { useShiftWords } from './use-shift-words';

type OfferedShiftsProps = { readonly offers: readonly ShownOffer[]; readonly onChanged: () => void };

/** Shows places in shifts that are offered to the member: two taps take one over. Never by whom. */
export function OfferedShifts({ offers, onChanged }: OfferedShiftsProps): ReactElement | null {
  const { t } = useTranslation('volunteers');
  if (offers.length === 0) return null;
  return (
    <section className="part" aria-labelledby="offered-shifts">
      <header>
        <h2 id="offered-shifts">{t('shift.offered')}</h2>
      </header>
      <p className="small">{t('shift.offeredText')}</p>
      <ul className="own-list">
        {offers.map((offer) => (
          <OfferedShift key={offer.id} offer={offer} onChanged={onChanged} />
        ))}
      </ul>
    </section>
  );
}

function OfferedShift({
  offer: { id, shift, need },
  onChanged,
}: {
  readonly offer: ShownOffer;
  readonly onChanged: () => void;
}): ReactElement {
  const { t } = useTranslation('volunteers');
  const words = useShiftWords();
  const accept = useShiftAct(AcceptShiftOfferDocument, {
    refusalsOf: ({ acceptShiftOffer }) => acceptShiftOffer.userErrors,
    onDone: onChanged,
  });
  const decline = useShiftAct(DeclineShiftOfferDocument, {
    refusalsOf: ({ declineShiftOffer }) => declineShiftOffer.userErrors,
    onDone: onChanged,
  });
  const what = `${shift.title.text}, ${words.span(shift)}`;
  return (
    <li>
      <h3>{shift.title.text}</h3>
      <p>{words.span(shift)}</p>
      <p className="small">{`${placeOf(shift)} · ${need.work.name.text}`}</p>
      <div className="row">
        <AskOnce
          label={t('shift.accept')}
          yes={t('shift.yesAccept')}
          what={what}
          isBusy={accept.isBusy}
          onYes={() => accept.act(id)}
        />
        <button
          type="button"
          className="as-link"
          aria-label={`${t('shift.decline')}: ${what}`}
          aria-disabled={decline.isBusy}
          onClick={decline.isBusy ? undefined : () => decline.act(id)}
        >
          {t('shift.decline')}
        </button>
      </div>
      <RefusalNotices refusals={[...accept.refusals, ...decline.refusals]} />
      <FaultNotice fault={accept.fault ?? decline.fault} />
    </li>
  );
}
