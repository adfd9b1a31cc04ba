import { toCivilDate } from '@pustaka/web-shared/format/index.ts';

import { toTimeField } from '../../../../lib/events/jakarta-time';
import type { SpanValues } from '../acts/SpanFields';

const HALF_HOUR_MS = 30 * 60_000;

/** Returns the next whole half hour of today, or the morning of another day: what is usually asked for. */
export function nextHour(date: string, now: number): SpanValues {
  const start = Math.ceil(now / HALF_HOUR_MS) * HALF_HOUR_MS;
  const isToday = toCivilDate(new Date(now)) === date;
  const from = isToday ? toTimeField(new Date(start).toISOString()) : '08:00';
  const to = isToday ? toTimeField(new Date(start + 2 * HALF_HOUR_MS).toISOString()) : '09:00';
  return { date, from, to, itemId: '' };
}
