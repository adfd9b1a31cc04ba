import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { StateShape } from '../../../../lib/ui/StateShape';
import { toOutcomeState } from '../scan-outcome';
import type { CheckInScan } from '../scan-outcome';

/** Lists what the library found wrong with scans that were made without a connection. */
export function SyncReport({
  scans,
  onClose,
}: {
  readonly scans: readonly CheckInScan[];
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const wrong = scans.filter(({ outcome }) => outcome !== 'ADMITTED');
  return (
    <section className="panel sync-report" aria-labelledby="sync-report">
      <header>
        <h2 id="sync-report">
          {t('doorMode.report', { sent: scans.length, admitted: scans.length - wrong.length })}
        </h2>
        <span className="spacer" />
        <Button small onClick={onClose}>
          {t('common.close')}
        </Button>
      </header>
      {wrong.length === 0 ? (
        <p className="panel-body">{t('doorMode.reportClean')}</p>
      ) : (
        <ul>
          {wrong.map((scan) => (
            <WrongScan key={scan.id} scan={scan} />
          ))}
        </ul>
      )}
    </section>
  );
}

function WrongScan({ scan }: { readonly scan: CheckInScan }) {
  const { t } = useTranslation();
  return (
    <li className="thing-line is-plain" data-outcome={scan.outcome} data-code={scan.code}>
      <StateShape state={toOutcomeState(scan.outcome)} />
      <span className="thing-what">
        <b>{scan.name ?? scan.code}</b>
        <span className="cell-note">{t(`doorMode.outcome.${scan.outcome}`)}</span>
      </span>
    </li>
  );
}
