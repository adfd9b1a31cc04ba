import type { OpeningSpan } from '@pustaka/web-shared/format/weekday.ts';
/** A strip of the day on which spans are drawn: its bounds in whole hours. */
export type DayStrip = { readonly from: number; readonly to: number };

/**
 * Returns bounds that hold every span of the week with an hour to spare, so that the strip is alike on every
 * day.
 */
export function toDayStrip(hours: readonly OpeningSpan[]): DayStrip {
  const opens = hours.map(({ opens }) => minutesOf(opens));
  const closes = hours.map(({ closes }) => minutesOf(closes));
  return {
    from: Math.max(0, Math.floor(Math.min(...opens, 480) / 60) - 1),
    to: Math.min(24, Math.ceil(Math.max(...closes, 960) / 60) + 1),
  };
}

/** Returns where a time stands on the strip, in percent from its start, kept within the strip. */
export function toStripPlace({ from, to }: DayStrip, time: string): number {
  const share = (minutesOf(time) / 60 - from) / (to - from);
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
}

function minutesOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}
