/**
 * Reads a time as people type it: `9.30`, `0930`, `930`, `9`, `14:00`, `2 pm`; given back as `09:30`. Null when
 * it is no time of the day.
 */
export function readTime(text: string): string | null {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/\s*wib$/, '')
    .replace(/^(pukul|jam|at)\s+/, '');
  const [, hours, minutes = '00', half] =
    /^(\d{1,2})(?:[.:,\s]?(\d{2}))?\s*([ap])?\.?(?:m\.?)?$/.exec(words) ?? [];
  if (hours === undefined || (half === undefined && /[a-z]/.test(words))) return null;
  const hour = half === undefined ? Number(hours) : fromTwelve(Number(hours), half);
  if (hour === null || hour > 23 || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

function fromTwelve(hour: number, half: string): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
