import { useTranslation } from '../../i18n/use-translation';
import { useDisplay } from '../../lib/ui/use-display';

/** Says how much waits, in digits beside a name; nothing when nothing does. */
export function WaitingCount({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  if (count === 0) return null;
  return (
    <>
      <em aria-hidden="true">{number(count)}</em>
      <span className="visually-hidden">, {t('navigation.waiting', { count: number(count) })}</span>
    </>
  );
}
