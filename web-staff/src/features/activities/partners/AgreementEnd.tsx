import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';

import { useTranslation } from '../../../i18n/use-translation';
import { StateShape } from '../../../lib/ui/StateShape';
import { useDisplay } from '../../../lib/ui/use-display';

const SOON_DAYS = 90;
const A_DAY = 86_400_000;

/** Tells when the last agreement ends, louder the nearer it is. */
export function AgreementEnd({ day }: { readonly day: string | null }) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  if (day === null) return null;
  const days = Math.round((Date.parse(day) - Date.parse(todayInJakarta(new Date()))) / A_DAY);
  if (days > SOON_DAYS) return <span className="nowrap">{date(day)}</span>;
  return (
    <span className="status">
      <StateShape state={days < 0 ? 'blocked' : 'attention'} />{' '}
      {days < 0
        ? t('partners.ended', { day: date(day) })
        : t('partners.endsIn', { count: days, day: date(day) })}
    </span>
  );
}
