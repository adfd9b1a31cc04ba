import { useTranslation } from '../../../i18n/use-translation';
import { Button } from '../../../lib/ui/Button';
import { StateShape } from '../../../lib/ui/StateShape';
import { useDisplay } from '../../../lib/ui/use-display';
import { toOutcomeState } from './scan-outcome';
import type { CheckInScan } from './scan-outcome';
import type { CheckedScan } from './check-in-core';

/**
 * Says what the last scan led to, large enough for arm's length; whoever has not registered can be let in
 * from here.
 */
export function ScanWords({
  scan,
  onAdmit,
}: {
  readonly scan: CheckInScan;
  readonly onAdmit: (member: { readonly id: string; readonly name: string }) => void;
}) {
  const { t } = useTranslation();
  const { timeOf } = useDisplay();
  const memberId = scan.outcome === 'HELPER' ? null : (scan.memberId ?? null);
  const isDouble = scan.outcome === 'ALREADY_IN' && scan.attendedAt !== null;
  return (
    <section
      className={`panel door-result is-${toOutcomeState(scan.outcome)}`}
      data-outcome={scan.outcome}
      aria-label={t('doorMode.last')}
    >
      <StateShape state={toOutcomeState(scan.outcome)} />
      <div>
        <b>
          {t(`doorMode.outcome.${scan.outcome}`)}
          {isDouble && scan.attendedAt !== null && ` ${timeOf(scan.attendedAt)}`}
        </b>
        <span>{scan.name ?? scan.code}</span>
        <small>{t(scan.isQueued ? 'doorMode.queued' : `doorMode.advice.${scan.outcome}`)}</small>
        {memberId !== null && (
          <Button small onClick={() => onAdmit({ id: memberId, name: scan.name ?? scan.code })}>
            {t('attendance.admit')}
          </Button>
        )}
      </div>
    </section>
  );
}

/**
 * Stands in the place of the last scan while the newest one is being checked, so that nobody takes one for
 * the other.
 */
export function CheckingWords({ scan, inLine }: { readonly scan: CheckedScan; readonly inLine: number }) {
  const { t } = useTranslation();
  return (
    <section className="panel door-result" data-outcome="CHECKING" aria-label={t('doorMode.last')}>
      <StateShape state="waiting" />
      <div>
        <b>{t('doorMode.checking')}</b>
        <span>{scan.name ?? scan.code}</span>
        {inLine > 0 && <small>{t('doorMode.inLine', { count: inLine })}</small>}
      </div>
    </section>
  );
}
