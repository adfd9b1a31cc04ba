/** Reports as the address names them, in the order of their tabs. */
export const reportTabs = [
  'month',
  'circulation',
  'fines',
  'collection',
  'members',
  'visits',
  'spaces',
  'reach',
  'hands',
  'goals',
  'own',
] as const;
/** One of the reports. */
export type ReportTab = (typeof reportTabs)[number];

const names = {
  month: 'MONTH',
  circulation: 'CIRCULATION',
  fines: 'FINES',
  collection: 'COLLECTION',
  members: 'MEMBERS',
  visits: 'VISITS',
  spaces: 'SPACES',
  reach: 'REACH',
  hands: 'HANDS',
  goals: 'GOALS',
  own: 'MONTH',
} as const satisfies Record<ReportTab, string>;

/** The name of a report for the server. */
export function reportName(tab: ReportTab): (typeof names)[ReportTab] {
  return names[tab];
}

/** Which days a report is about: a month, or days chosen; `until` is the last day. */
export type ChosenDays = {
  readonly month: string | null;
  readonly from: string;
  readonly until: string;
};

/** What the address says; anything that cannot be read falls back to this month. */
export type ReportAddress = ChosenDays & {
  readonly tab: ReportTab;
  readonly branchId: string | null;
  /** One space of the branch; only the report on spaces knows it. */
  readonly spaceId: string | null;
};

/** Reads the address of the reports. */
export function readReportAddress(search: URLSearchParams, today: string): ReportAddress {
  const asked = search.get('report');
  const [from, until] = [search.get('from'), search.get('until')];
  const tab = reportTabs.find((one) => one === asked) ?? 'month';
  return {
    tab,
    branchId: search.get('branch'),
    spaceId: tab === 'spaces' ? search.get('space') : null,
    ...(isDay(from) && isDay(until)
      ? { month: null, from, until }
      : daysOfMonth(monthIn(search.get('month')) ?? today.slice(0, 7))),
  };
}

/**
 * Keeps an address within the branches whose reports somebody may read; null means all. Whoever may not sum
 * up all branches is shown the first of theirs, also where the address names another one.
 */
export function keepWithin(address: ReportAddress, held: readonly string[] | null): ReportAddress {
  if (held === null || (address.branchId !== null && held.includes(address.branchId))) return address;
  return { ...address, branchId: held[0] ?? null, spaceId: null };
}

/** The days of a month. */
export function daysOfMonth(month: string): ChosenDays {
  return { month, from: `${month}-01`, until: dayBefore(`${monthAfter(month, 1)}-01`) };
}

/** The month some months later, or earlier. */
export function monthAfter(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

/** The day after one: the server wants the end of a span excluded. */
export function dayAfter(day: string): string {
  return moved(day, 1);
}

function dayBefore(day: string): string {
  return moved(day, -1);
}

function moved(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Spans that are often asked for. */
export const spanPresets = ['thisMonth', 'lastMonth', 'thisQuarter', 'thisYear', 'lastYear'] as const;
/** One of them. */
export type SpanPreset = (typeof spanPresets)[number];

/** The days of a preset, as the address holds them. */
export function presetDays(preset: SpanPreset, today: string): ChosenDays {
  const [month, year] = [today.slice(0, 7), Number(today.slice(0, 4))];
  if (preset === 'thisMonth') return daysOfMonth(month);
  if (preset === 'lastMonth') return daysOfMonth(monthAfter(month, -1));
  if (preset === 'thisYear') return { month: null, from: `${year}-01-01`, until: `${year}-12-31` };
  if (preset === 'lastYear') return { month: null, from: `${year - 1}-01-01`, until: `${year - 1}-12-31` };
  const first = `${year}-${String(Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}`;
  return { month: null, from: `${first}-01`, until: daysOfMonth(monthAfter(first, 2)).until };
}

/** Which span days are: one that is often asked for, another month, or what somebody chose. */
export function spanOf({ month, from, until }: ChosenDays, today: string): SpanPreset | 'month' | 'own' {
  const preset = spanPresets.find((one) => {
    const days = presetDays(one, today);
    return days.from === from && days.until === until;
  });
  return preset ?? (month === null ? 'own' : 'month');
}

function monthIn(text: string | null): string | null {
  return text !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : null;
}

function isDay(text: string | null): text is string {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** What an own report can sum. */
export const ownMeasures = ['LOANS', 'RETURNS', 'RENEWALS', 'VISITS', 'CHARGED', 'PAID', 'WAIVED'] as const;
/** What its rows and columns can be. */
export const ownDimensions = [
  'CLASS',
  'MATERIAL',
  'BRANCH',
  'MONTH',
  'WEEKDAY',
  'HOUR',
  'VISITOR',
  'PURPOSE',
  'REASON',
] as const;

/** An own report as the address holds it, so that a bookmark keeps it. */
export type OwnAsk = {
  readonly measure: (typeof ownMeasures)[number];
  readonly rows: (typeof ownDimensions)[number];
  readonly columns: (typeof ownDimensions)[number] | null;
};

/** Reads an own report; what cannot be read is loans by class. */
export function readOwnAsk(search: URLSearchParams): OwnAsk {
  return {
    measure: ownMeasures.find((some) => some === search.get('measure')) ?? 'LOANS',
    rows: ownDimensions.find((some) => some === search.get('rows')) ?? 'CLASS',
    columns: ownDimensions.find((some) => some === search.get('columns')) ?? null,
  };
}
