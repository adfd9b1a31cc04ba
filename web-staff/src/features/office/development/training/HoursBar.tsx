import { useTranslation } from '../../../../i18n/use-translation';
import { useDisplay } from '../../../../lib/ui/use-display';

type HoursBarProps = { readonly hours: number; readonly targetHours: number };

/** Draws hours of training as a bar; the brass line is what the year asks for. */
export function HoursBar({ hours, targetHours }: HoursBarProps) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const longest = Math.max(hours, targetHours * 2, 1);
  return (
    <span
      className="hours-bar"
      role="img"
      aria-label={t('development.hoursOf', { hours: number(hours), target: number(targetHours) })}
    >
      <i style={{ width: `${(hours / longest) * 100}%` }} />
      <u style={{ left: `${(targetHours / longest) * 100}%` }} />
    </span>
  );
}
