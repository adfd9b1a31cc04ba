import { useTranslation } from '../../i18n/use-translation';
import { StateShape } from '../ui/StateShape';
import { FoundSlip } from './FoundSlip';
import type { FoundResult } from './use-found-copy';

/** Says where a copy that was scanned goes now, or why the scan was refused. */
export function FoundWords({ result }: { readonly result: FoundResult }) {
  const { t } = useTranslation();
  if (result.outcome === null)
    return (
      <span className="status">
        <StateShape state="blocked" /> {result.messages.join(' ')}
      </span>
    );
  const { transfer, trappedHold } = result.outcome;
  if (transfer !== null)
    return (
      <>
        <span className="status">
          <StateShape state="attention" /> {t('shelf.sendTo', { branch: transfer.to.name.text })}
        </span>
        <FoundSlip outcome={result.outcome} />
      </>
    );
  if (trappedHold === null)
    return (
      <span className="status">
        <StateShape state="returned" /> {t('desk.toTrolley')}
      </span>
    );
  return (
    <>
      <span className="status">
        <StateShape state="ok" /> {t('shelf.putHere')}
      </span>
      <span className="cell-note">{trappedHold.member?.cardNumber}</span>
      <FoundSlip outcome={result.outcome} />
    </>
  );
}
