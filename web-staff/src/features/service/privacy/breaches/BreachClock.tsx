import { useTranslation } from '../../../../i18n/use-translation';
import { StateShape } from '../../../../lib/ui/StateShape';
import { useDisplay } from '../../../../lib/ui/use-display';

type Clocked = {
  readonly dueAt: string;
  readonly hoursLeft: number;
  readonly isReportLate: boolean;
  readonly reportedAt: string | null;
};

/** Says how the clock of 3 x 24 hours stands: what is left, that it is over, or how the report came. */
export function BreachClock({ breach }: { readonly breach: Clocked }) {
  const { t } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  const { dueAt, hoursLeft, isReportLate, reportedAt } = breach;
  const isReported = reportedAt !== null;
  const words = isReported
    ? t(isReportLate ? 'privacy.reportedLate' : 'privacy.reportedInTime')
    : isReportLate
      ? t('privacy.late')
      : t('privacy.hoursLeft', { count: hoursLeft });
  return (
    <span className="status breach-clock">
      <StateShape state={isReportLate ? 'blocked' : isReported ? 'ok' : 'waiting'} />
      <b>{words}</b>
      {!isReported && (
        <span className="quiet small">
          {t('privacy.until', { time: `${dateOf(dueAt)} ${timeOf(dueAt)}` })}
        </span>
      )}
    </span>
  );
}
