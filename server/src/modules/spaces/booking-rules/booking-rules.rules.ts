/** A number that has a top, or has none. */
export type Limit = number | 'unlimited';

/** What can be booked: nothing, single items, the whole space, or both. */
export type BookableParts = 'none' | 'items' | 'space' | 'all';

type RuleUnit = 'minutes' | 'days' | 'bookings' | 'people' | 'years' | 'times' | 'none';

type Rule<Value> = {
  readonly kind: 'number' | 'limit' | 'choice';
  readonly unit: RuleUnit;
  readonly fallback: Value;
  readonly choices: readonly string[];
  readonly doc: string;
  /** Reads the text of a row; undefined if it is not a legal value of this rule. */
  readonly read: (text: string) => Value | undefined;
};

/** The highest number of a rule; a year has fewer minutes. */
const HIGHEST = 600_000;

function number(fallback: number, unit: RuleUnit, doc: string, least = 0): Rule<number> {
  return { kind: 'number', unit, fallback, choices: [], doc, read: (text) => readNumber(text, least) };
}

function limit(fallback: Limit, unit: RuleUnit, doc: string, least = 0): Rule<Limit> {
  const read = (text: string): Limit | undefined => (text === 'unlimited' ? text : readNumber(text, least));
  return { kind: 'limit', unit, fallback, choices: ['unlimited'], doc, read };
}

function choice<const Choice extends string>(
  choices: readonly [Choice, ...Choice[]],
  doc: string,
): Rule<Choice> {
  const read = (text: string): Choice | undefined => choices.find((one) => one === text);
  return { kind: 'choice', unit: 'none', fallback: choices[0], choices, doc, read };
}

/** All booking rules: what each says, and what holds when no row says anything. */
export const BOOKING_RULES = {
  bookable: choice(
    ['none', 'items', 'space', 'all'],
    'What can be booked: nothing, single seats, tables, computers and kits, the whole space, or both.',
  ),
  minMinutes: number(30, 'minutes', 'The shortest booking.', 1),
  maxMinutes: number(120, 'minutes', 'The longest booking.', 1),
  stepMinutes: number(30, 'minutes', 'Bookings begin, and last, by steps of so many minutes.', 1),
  minutesPerDay: limit(240, 'minutes', 'How long one person may book the space on one day.', 1),
  minutesPerWeek: limit('unlimited', 'minutes', 'How long one person may book the space in one week.', 1),
  bookingsPerWeek: limit('unlimited', 'bookings', 'How often one person may book the space in one week.', 1),
  openBookings: limit(3, 'bookings', 'How many bookings to come one person may have in all spaces.', 1),
  noticeMinutes: number(0, 'minutes', 'How long before it begins a booking must be made.'),
  horizonDays: number(14, 'days', 'How many days ahead the space may be booked; 0 is today only.'),
  minParty: number(1, 'people', 'The fewest people of a booking.', 1),
  maxParty: limit('unlimited', 'people', 'The most people of a booking, within what the space holds.', 1),
  paddingMinutes: number(0, 'minutes', 'How long the place stays empty after a booking, to clean up.'),
  graceMinutes: limit(
    15,
    'minutes',
    'How long a place waits for whoever booked it; after that it is free again. `unlimited` needs no check-in.',
    1,
  ),
  cancelMinutes: number(
    0,
    'minutes',
    'Until how long before it begins a booking is cancelled freely; later counts like not coming.',
  ),
  needsApproval: choice(['no', 'yes'], 'Whether staff decide about each booking.'),
  minAge: number(0, 'years', 'The youngest age.'),
  maxAge: limit('unlimited', 'years', 'The oldest age.'),
  noShowsAllowed: limit(
    2,
    'times',
    'How often in 30 days somebody may stay away; after that only bookings of the same day, until it lapses.',
  ),
} as const satisfies Record<string, Rule<never> | Rule<number> | Rule<Limit> | Rule<string>>;

/** The name of a booking rule. */
export type BookingRuleName = keyof typeof BOOKING_RULES;

/** The values of all booking rules for one space and category. */
export type BookingRuleValues = {
  readonly [Name in BookingRuleName]: (typeof BOOKING_RULES)[Name]['fallback'] extends number
    ? number
    : (typeof BOOKING_RULES)[Name] extends Rule<infer Value>
      ? Value
      : never;
};

/** Stands for every space or category; never null, so that the database can refuse a second equal row. */
export const ANY = '*';

/** The category of people without a card, and of partners. */
export const GUEST = 'GUEST';
export const PARTNER = 'PARTNER';

/** What a row of the matrix says. */
export type BookingRuleCell = {
  readonly spaceId: string;
  readonly categoryCode: string;
  readonly name: string;
  readonly value: string;
};

/** A step of precedence: where a row could stand, what it says there, and whether it decides. */
export type RuleStep = Pick<BookingRuleCell, 'spaceId' | 'categoryCode'> & {
  readonly isDefault: boolean;
  readonly value: string | null;
  readonly decides: boolean;
};

/** Tells whether a text names a booking rule. */
export function isBookingRuleName(name: string): name is BookingRuleName {
  return Object.hasOwn(BOOKING_RULES, name);
}

/** All names of booking rules, in their order. */
export const BOOKING_RULE_NAMES: readonly BookingRuleName[] =
  Object.keys(BOOKING_RULES).filter(isBookingRuleName);

/** Tells whether a value is legal for a rule. */
export function isLegalValue(name: BookingRuleName, text: string): boolean {
  return BOOKING_RULES[name].read(text) !== undefined;
}

/**
 * Says how a rule is decided for a space and category: (space, category), (space, every), (every, category),
 * (every, every), the default; the first that says something decides.
 */
export function explainRule(
  rows: readonly BookingRuleCell[],
  { spaceId, categoryCode }: Pick<BookingRuleCell, 'spaceId' | 'categoryCode'>,
  name: BookingRuleName,
): readonly RuleStep[] {
  const places = [
    [spaceId, categoryCode],
    [spaceId, ANY],
    [ANY, categoryCode],
    [ANY, ANY],
  ] as const;
  const said = places.map(([space, category]) => ({
    spaceId: space,
    categoryCode: category,
    isDefault: false,
    value:
      rows.find((row) => row.name === name && row.spaceId === space && row.categoryCode === category)
        ?.value ?? null,
  }));
  const fallback = {
    spaceId: ANY,
    categoryCode: ANY,
    isDefault: true,
    value: String(BOOKING_RULES[name].fallback),
  };
  const steps = [...said, fallback];
  const first = steps.findIndex(({ value }) => value !== null);
  return steps.map((step, index) => ({ ...step, decides: index === first }));
}

/** Resolves all rules for a space and category. A row whose value is not legal is a fault: it was never saved. */
export function resolveRules(
  rows: readonly BookingRuleCell[],
  cell: Pick<BookingRuleCell, 'spaceId' | 'categoryCode'>,
): BookingRuleValues {
  const values = BOOKING_RULE_NAMES.map((name) => {
    const text = explainRule(rows, cell, name).find(({ decides }) => decides)?.value ?? '';
    const value = BOOKING_RULES[name].read(text);
    if (value === undefined) throw new RangeError(`The booking rule ${name} does not know ${text}.`);
    return [name, value] as const;
  });
  return Object.fromEntries(values) as BookingRuleValues;
}

function readNumber(text: string, least: number): number | undefined {
  if (!/^(0|[1-9]\d{0,5})$/.test(text)) return undefined;
  const value = Number(text);
  return value >= least && value <= HIGHEST ? value : undefined;
}
