import { addDays, toWeekdayIndex } from '@pustaka/web-shared/format/civil-date.ts';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';

import { readDate, readMonth, readWeekday } from '../../../../lib/form/when/read-date';
import { readTime } from '../../../../lib/form/when/read-time';
import type { DraftRepeat, DraftSession } from './session-plan';

/** What one line of words says of a series: the first session and how it repeats. */
export type Series = {
  readonly session: Pick<DraftSession, 'date' | 'until' | 'isAllDay'> &
    Partial<Pick<DraftSession, 'from' | 'to'>>;
  readonly repeat: Pick<
    DraftRepeat,
    'frequency' | 'interval' | 'weekdays' | 'ends' | 'count' | 'until' | 'skipsClosedDays'
  >;
};

/** What keeps a line from being a series: words that say nothing here, no day, or no end. */
export type SeriesProblem = { readonly problem: 'WORDS' | 'DAY' | 'END'; readonly words: string };

type ReadSeriesOptions = {
  readonly today?: string;
  /** How long a session lasts whose end is not written. */
  readonly minutes?: number;
  /** Whether what is planned has days and no hours, as an exhibition. */
  readonly isAllDay?: boolean;
};

const CLOCK = String.raw`(?:(?:pukul|jam|at)\s+)?(\d{1,2}[.:]\d{2}(?:\s*[ap]m)?|\d{1,2}\s*[ap]m)(?:\s*wib)?`;
const TO = String.raw`(?:-|sampai|hingga|sd|until|till|to)`;
const STOP = String.raw`(?=,|;|$|\s(?:mulai|dari|from|starting|sampai|hingga|until|till|setiap|tiap|every|sebanyak)\s|\s\d{1,3}\s*(?:x|kali|pertemuan|sesi|times|sessions)\b)`;
const CLOSED = String.raw`(?:(?:hari\s+)?(?:libur|tutup)|closed(?:\s+days?)?|holidays?)`;
const WEEKDAY = String.raw`(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|monday|tuesday|wednesday|thursday|friday|saturday|sunday)`;
const ORDINALS: Readonly<Record<string, number>> = {
  pertama: 1,
  kedua: 2,
  ketiga: 3,
  keempat: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
};

/**
 * Reads a series from one line in either language: `setiap Sabtu 09.00 sampai Mei, libur dilewati`, `6 times every
 * Monday 4 pm from 5 Dec`, `5 des 9.00-11.00`. Words that say nothing here are told, never guessed.
 */
export function readSeries(text: string, options: ReadSeriesOptions = {}): Series | SeriesProblem {
  const { today = todayInJakarta(new Date()), minutes = 120, isAllDay = false } = options;
  const line = createLine(text);
  const skipsClosedDays = takeSkipping(line);
  const times = takeTimes(line, minutes);
  if (times !== null && 'unread' in times) return { problem: 'WORDS', words: times.unread };
  const count = line.take(
    String.raw`(?:sebanyak\s+)?(\d{1,3})\s*(?:x|kali|pertemuan|sesi|times|sessions|meetings)\b`,
  )?.[0];
  const rule = takeRule(line);
  const from = line.take(
    String.raw`\b(?:mulai|dari|sejak|from|starting(?:\s+on)?)\s+(?:tanggal\s+)?(.+?)${STOP}`,
  )?.[0];
  const until = line.take(String.raw`(?:\b|\s)${TO}\s*(.+?)${STOP}`)?.[0];
  const rest = line.rest();
  const first = findFirst(from ?? (rest === '' ? undefined : rest), rule, today);
  if (first === null || (from !== undefined && rest !== ''))
    return { problem: 'WORDS', words: rest || (from ?? '') };
  if (first === undefined) return { problem: 'DAY', words: '' };
  const last = until === undefined ? '' : (readLast(until, first) ?? null);
  if (last === null) return { problem: 'WORDS', words: until ?? '' };
  if (rule !== null && count === undefined && last === '') return { problem: 'END', words: '' };
  const isDays = times === null && (isAllDay || (rule === null && last !== ''));
  return {
    session: { date: first, until: rule === null && isDays ? last : '', isAllDay: isDays, ...times },
    repeat: {
      frequency: rule?.frequency ?? '',
      interval: String(rule?.interval ?? 1),
      weekdays: rule?.weekdays ?? [],
      ends: count === undefined ? 'until' : 'count',
      count: count ?? '4',
      until: last,
      skipsClosedDays,
    },
  };
}

type Line = {
  /** Takes out what a pattern finds and gives its parts. */
  readonly take: (pattern: string) => readonly (string | undefined)[] | null;
  readonly rest: () => string;
};

function createLine(text: string): Line {
  let left = text
    .toLowerCase()
    .replaceAll(/[–—]/g, '-')
    .replaceAll(/s\.d\.|s\/d/g, 'sd')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return {
    take: (pattern) => {
      const found = new RegExp(pattern).exec(left);
      if (found === null) return null;
      left = `${left.slice(0, found.index)} ${left.slice(found.index + found[0].length)}`
        .replaceAll(/\s+/g, ' ')
        .trim();
      return found.slice(1);
    },
    rest: () =>
      left
        .replaceAll(/[,;]/g, ' ')
        .replaceAll(/\b(?:pada|hari|on|tanggal|dan|and)\b/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
  };
}

function takeSkipping(line: Line): boolean {
  const isKept =
    line.take(String.raw`(?:${CLOSED}\s+(?:ikut|tetap)|(?:termasuk|including)\s+${CLOSED})`) !== null;
  line.take(
    String.raw`(?:,\s*)?(?:${CLOSED}\s+(?:di)?(?:lewati|lewat|skipped)|(?:lewati|kecuali|skip(?:ping)?|except)\s+${CLOSED})`,
  );
  return !isKept;
}

type Times = { readonly from: string; readonly to: string };

/** Takes the hours; what looks like an hour and is none, as 25.00, is told. */
function takeTimes(line: Line, minutes: number): Times | { readonly unread: string } | null {
  const both = line.take(String.raw`${CLOCK}\s*${TO}\s*${CLOCK}`);
  const [start, end] =
    both ?? line.take(CLOCK) ?? line.take(String.raw`(?:pukul|jam|at)\s+(\d{1,2})\b`) ?? [];
  if (start === undefined) return null;
  const from = readTime(start);
  if (from === null) return { unread: start };
  if (end === undefined) return { from, to: later(from, minutes) };
  const to = readTime(end);
  return to === null ? { unread: end } : { from, to };
}

function later(time: string, minutes: number): string {
  const total = Math.min(Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes, 23 * 60 + 59);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

type Rule = {
  readonly frequency: Exclude<DraftRepeat['frequency'], ''>;
  readonly interval: number;
  readonly weekdays: readonly number[];
  readonly position?: number;
};

function takeRule(line: Line): Rule | null {
  const monthly = line.take(
    String.raw`(?:(?:setiap|tiap|every)\s+)?([a-z'’]+)\s+(pertama|kedua|ketiga|keempat)(?:\s+(?:setiap|tiap)\s+bulan)?`,
  );
  if (monthly !== null) return toMonthly(monthly[0], monthly[1]);
  const english = line.take(
    String.raw`every\s+(first|second|third|fourth)\s+([a-z]+)(?:\s+of\s+(?:the|every)\s+month)?`,
  );
  if (english !== null) return toMonthly(english[1], english[0]);
  if (line.take(String.raw`\b(?:setiap|tiap|every)\s+(?:hari(?!\s+${WEEKDAY})|day)\b`) !== null)
    return { frequency: 'DAILY', interval: 1, weekdays: [] };
  const weeks = line.take(String.raw`\b(?:setiap|tiap|every)\s+(\d{1,2})\s+(?:minggu|pekan|weeks?)\b`)?.[0];
  const named = line.take(
    String.raw`\b(?:(?:setiap|tiap|every)\s+)(?:hari\s+)?((?:[a-z'’]+(?:\s*(?:,|&|dan|and)\s*)?\s*)+?)(?=\s*(?:,|;|$|\d|${TO}\b|mulai|dari|from|starting|sebanyak|-))`,
  )?.[0];
  const weekdays = readWeekdays(
    named ?? (weeks === undefined ? undefined : line.take(String.raw`\b(${WEEKDAY})s?\b`)?.[0]),
  );
  if (named !== undefined && weekdays.length === 0)
    return /^(?:pekan|week)\s*$/.test(named) ? { frequency: 'WEEKLY', interval: 1, weekdays } : null;
  if (weeks === undefined && named === undefined) return null;
  return { frequency: 'WEEKLY', interval: Number(weeks ?? 1), weekdays };
}

function toMonthly(day: string | undefined, ordinal: string | undefined): Rule | null {
  const weekday = readWeekday(day ?? '');
  if (weekday === null) return null;
  return {
    frequency: 'MONTHLY_BY_WEEKDAY',
    interval: 1,
    weekdays: [weekday + 1],
    position: ORDINALS[ordinal ?? ''] ?? 1,
  };
}

function readWeekdays(text: string | undefined): readonly number[] {
  const words = (text ?? '').split(/[\s,&]+|\bdan\b|\band\b/).filter((word) => word !== '');
  const days = words.map((word) => readWeekday(word) ?? readWeekday(word.replace(/s$/, '')));
  return days.some((day) => day === null) ? [] : [...new Set(days.map((day) => (day ?? 0) + 1))].sort();
}

/** Gives the first day; undefined when none is told, null when the words are no day. */
function findFirst(words: string | undefined, rule: Rule | null, today: string): string | null | undefined {
  if (words === undefined && rule === null) return undefined;
  const from = words === undefined ? today : (readDate(words, { today }) ?? firstOfMonth(words, today));
  if (from === null || rule === null) return from;
  const days = Array.from({ length: 62 }, (_, index) => addDays(from, index));
  return days.find((day) => fits(day, rule)) ?? null;
}

function fits(day: string, { weekdays, position }: Rule): boolean {
  if (weekdays.length > 0 && !weekdays.includes(toWeekdayIndex(day) + 1)) return false;
  return position === undefined || Math.ceil(Number(day.slice(8)) / 7) === position;
}

function firstOfMonth(words: string, today: string): string | null {
  const month = monthOf(words, today);
  if (month === null) return null;
  return `${month}-01` < today ? today : `${month}-01`;
}

/** Reads the last day: a date, or a month with all its days. */
function readLast(words: string, first: string): string | null {
  const text = words.replace(/^(?:akhir|the end of|end of|tanggal)\s+/, '').trim();
  const date = readDate(text, { today: first });
  if (date !== null) return date;
  const month = monthOf(text, first);
  if (month === null) return null;
  return addDays(
    `${month}-28`,
    [0, 1, 2, 3].findLast((more) => addDays(`${month}-28`, more).startsWith(month)) ?? 0,
  );
}

/** Reads a month that has not passed, `2027-05`, with or without its year. */
function monthOf(words: string, today: string): string | null {
  const [, name = '', year] = /^([a-z]+)(?:\s+(\d{4}))?$/.exec(words.trim()) ?? [];
  const month = readMonth(name);
  if (month === null) return null;
  const thisYear = Number(today.slice(0, 4));
  const written = (of: number) => `${of}-${String(month).padStart(2, '0')}`;
  if (year !== undefined) return written(Number(year));
  return written(thisYear) < today.slice(0, 7) ? written(thisYear + 1) : written(thisYear);
}
