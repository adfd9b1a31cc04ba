import { useTranslation } from '../../../i18n/use-translation';
import { StateShape } from '../../../lib/ui/StateShape';
import { useDisplay } from '../../../lib/ui/use-display';

/**
 * Says in shape and words whether a till is right, too full or too empty; nothing while it is not counted.
 */
export function DifferenceMark({ difference }: { readonly difference: number | null }) {
  const { t } = useTranslation();
  const { money } = useDisplay();
  if (difference === null) return <span className="quiet">{t('till.notCounted')}</span>;
  if (difference === 0)
    return (
      <span className="status">
        <StateShape state="ok" /> {t('till.exact')}
      </span>
    );
  return (
    <span className="status">
      <StateShape state="attention" />{' '}
      {t(difference > 0 ? 'till.over' : 'till.short', { money: money(Math.abs(difference)) })}
    </span>
  );
}
