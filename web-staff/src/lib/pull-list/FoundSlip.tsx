import { useTranslation } from '../../i18n/use-translation';
import type { CheckInMutation } from '../circulation/CheckIn.generated';
import { SlipSheet } from '../print/SlipSheet';
import { usePrinting } from '../print/use-printing';
import { Button } from '../ui/Button';
import { shortName } from '../ui/initials';
import { useDisplay } from '../ui/use-display';

/** Offers the slip that goes with a copy to the hold shelf or to another branch. */
export function FoundSlip({ outcome }: { readonly outcome: CheckInMutation['checkIn'] }) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const { printing, print } = usePrinting<'slip'>();
  const { trappedHold, transfer, copy } = outcome;
  if (trappedHold === null && transfer === null) return null;
  const member = trappedHold?.member;
  return (
    <>
      <Button
        small
        weight="link"
        onClick={() => print('slip')}
        aria-label={`${t('shelf.printSlip')}: ${copy?.title.titleProper ?? ''}`}
      >
        {t('shelf.printSlip')}
      </Button>
      {printing !== null && (
        <SlipSheet title={t(transfer !== null ? 'slip.transferSlip' : 'slip.holdSlip')}>
          {transfer !== null && (
            <p className="slip-large">
              {transfer.from.name.text} → {transfer.to.name.text}
            </p>
          )}
          {member != null && (
            <p className="slip-large">
              {shortName(member.name)} · {member.cardNumber}
            </p>
          )}
          {trappedHold?.collectBy != null && (
            <p>
              {t('slip.collectBy')}: <b>{date(trappedHold.collectBy)}</b>
            </p>
          )}
          {trappedHold !== null && (
            <p>
              {t('slip.pickup')}: {trappedHold.pickupBranch.name.text}
            </p>
          )}
          <p>
            <b>{copy?.title.titleProper}</b>
            <br />
            {copy?.callNumber?.lines.join(' ')} · {copy?.barcode}
          </p>
        </SlipSheet>
      )}
    </>
  );
}
