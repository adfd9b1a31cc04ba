import { useTranslation } from '../../i18n/use-translation';
import { useDisplay } from '../ui/use-display';
import type { Slot } from './board-week';
import { stateOf } from './board-week';

/** Returns how the board words times and how a slot stands. */
export function useShiftWords() {
  const { t } = useTranslation();
  const { shortTime } = useDisplay();
  const clock = (instant: string) =>
    shortTime(new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(11, 16));
  const span = ({ startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string }) =>
    `${clock(startsAt)}–${clock(endsAt)}`;
  const state = (slot: Slot) => {
    const { needed, taken } = slot.need;
    return t(`shifts.state.${stateOf(slot)}`, { n: needed - taken });
  };
  const hours = (minutes: number) =>
    t('shifts.duration', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
  return { clock, span, state, hours };
}
