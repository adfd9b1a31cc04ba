import { useTranslation } from '../../../../i18n/use-translation';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { ShownBreach } from './breach-values';

/** Lists how the moment of noticing was changed, and why: the clock ran from each. */
export function ClockHistory({ changes }: { readonly changes: ShownBreach['clockChanges'] }) {
  const { t } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  const moment = (at: string) => `${dateOf(at)} ${timeOf(at)}`;
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="breach-moves">
      <h3 id="breach-moves">{t('privacy.clockChanges')}</h3>
      <ul>
        {changes.map(({ id, noticedAt, movedTo, movedAt, reason }) => (
          <li key={id}>
            {t('privacy.clockChange', {
              from: moment(noticedAt),
              to: moment(movedTo),
              at: moment(movedAt),
              reason,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
