import type { EventDraft } from './event-draft';
import type { EventFormValues } from './form-values';
import type { DraftSession } from './plan/session-plan';

type Kind = EventDraft['kind'];
type Format = EventDraft['format'];
type Defaults = Pick<
  EventDraft,
  'audiences' | 'ageFrom' | 'ageTo' | 'capacity' | 'registrationMode' | 'registrationScope'
> &
  Pick<DraftSession, 'from' | 'to' | 'isAllDay'>;
type KindFacts = {
  /** How it can be built; the first is usual, and no other is offered. */
  readonly formats: readonly [Format, ...Format[]];
  /** A word in the name of the room it usually has. */
  readonly room?: string;
} & Partial<Defaults>;

const plain: Defaults = {
  audiences: [],
  ageFrom: '',
  ageTo: '',
  capacity: '',
  registrationMode: 'NONE',
  registrationScope: 'SERIES',
  from: '09:00',
  to: '11:00',
  isAllDay: false,
};

/** What is usual for each kind, in the order in which they are offered; a kind says only what differs. */
const kindFacts: Readonly<Record<Kind, KindFacts>> = {
  STORYTELLING: {
    formats: ['ACTIVITY'],
    room: 'anak',
    audiences: ['FAMILIES', 'PRESCHOOL', 'PRIMARY_SCHOOL'],
    ageFrom: '4',
    ageTo: '10',
    to: '10:00',
  },
  WORKSHOP: { formats: ['ACTIVITY', 'COURSE'], capacity: '20', registrationMode: 'OPEN', to: '12:00' },
  BOOK_CLUB: {
    formats: ['ACTIVITY', 'COURSE'],
    audiences: ['ADULTS'],
    capacity: '15',
    registrationMode: 'OPEN',
    from: '16:00',
    to: '17:30',
  },
  EXHIBITION: { formats: ['EXHIBITION'], audiences: ['EVERYBODY'], isAllDay: true },
  PERFORMANCE: {
    formats: ['PERFORMANCE'],
    room: 'aula',
    audiences: ['EVERYBODY'],
    from: '19:00',
    to: '21:00',
  },
  CULTURE_SEMINAR: {
    formats: ['SEMINAR'],
    room: 'aula',
    capacity: '80',
    registrationMode: 'OPEN',
    to: '12:00',
  },
  TALK: { formats: ['ACTIVITY', 'SEMINAR'], capacity: '50', registrationMode: 'OPEN' },
  SCHOOL_PARTNERSHIP: { formats: ['ACTIVITY', 'COURSE'], audiences: ['SCHOOL_GROUPS'], capacity: '40' },
  BUSINESS_TRAINING: {
    formats: ['ACTIVITY', 'COURSE', 'SEMINAR'],
    audiences: ['BUSINESSES'],
    capacity: '25',
    registrationMode: 'OPEN',
    to: '12:00',
  },
  LITERACY: { formats: ['ACTIVITY', 'COURSE'], capacity: '20', registrationMode: 'OPEN' },
  READING_WRITING: { formats: ['ACTIVITY', 'COURSE'], capacity: '20', registrationMode: 'OPEN' },
  DIGITAL_LITERACY: { formats: ['ACTIVITY', 'COURSE'], capacity: '15', registrationMode: 'OPEN' },
  COMMUNITY: { formats: ['ACTIVITY'] },
  OTHER: { formats: ['ACTIVITY', 'COURSE', 'EXHIBITION', 'PERFORMANCE', 'SEMINAR'] },
};

/** The kinds in the order in which they are offered: those held most often first. */
export const offeredKinds: readonly Kind[] = [
  'STORYTELLING',
  'WORKSHOP',
  'BOOK_CLUB',
  'EXHIBITION',
  'PERFORMANCE',
  'CULTURE_SEMINAR',
  'TALK',
  'SCHOOL_PARTNERSHIP',
  'BUSINESS_TRAINING',
  'LITERACY',
  'READING_WRITING',
  'DIGITAL_LITERACY',
  'COMMUNITY',
  'OTHER',
];

/** Lists how an event of a kind can be built, the usual way first. */
export function listFormats(kind: Kind): readonly [Format, ...Format[]] {
  return kindFacts[kind].formats;
}

/** Lists the kinds that fit how an event is built already, and the one it has. */
export function listKinds(format: Format, kind: Kind): readonly Kind[] {
  return offeredKinds.filter((one) => one === kind || listFormats(one).includes(format));
}

/** Gives the room of a list that a kind usually has; empty when none is like it. */
export function findUsualRoom(
  kind: Kind,
  rooms: readonly { readonly id: string; readonly name: { readonly text: string } }[],
): string {
  const word = kindFacts[kind].room;
  if (word === undefined) return '';
  return rooms.find(({ name }) => name.text.toLowerCase().includes(word))?.id ?? '';
}

/** Tells how long a kind usually lasts, in minutes. */
export function usualMinutes(kind: Kind): number {
  const { from, to } = defaultsOf(kind);
  return minutesOf(to) - minutesOf(from);
}

/** Gives the hours that a kind usually has, or that it has days and no hours. */
export function usualHours(kind: Kind): Pick<DraftSession, 'from' | 'to' | 'isAllDay'> {
  const { from, to, isAllDay } = defaultsOf(kind);
  return { from, to, isAllDay };
}

/** Gives what a kind brings of its own beside its format. */
function defaultsOf(kind: Kind): Defaults {
  const { formats: _, room: __, ...own } = kindFacts[kind];
  return { ...plain, ...own };
}

type Chosen = { readonly kind: Kind; readonly format: Format };

/**
 * Gives the form with another kind: what still stands as the kind before brought it follows, what somebody
 * wrote stays.
 */
export function withKind(
  values: EventFormValues,
  { kind, format }: Chosen,
  spaceOf: (kind: Kind) => string = () => '',
): EventFormValues {
  const [before, after] = [defaultsOf(values.kind), defaultsOf(kind)];
  const { from, to, isAllDay, ...details } = after;
  const { from: _, to: __, isAllDay: ___, ...detailsBefore } = before;
  return {
    ...values,
    kind,
    format,
    ...followed(values, { before: detailsBefore, after: details }),
    spaceId:
      values.spaceId === '' || values.spaceId === spaceOf(values.kind) ? spaceOf(kind) : values.spaceId,
    plan: {
      ...values.plan,
      sessions: values.plan.sessions.map((session) => ({
        ...session,
        ...followed(session, { before, after: { from, to, isAllDay } }),
      })),
    },
  };
}

/** Opens a new form on a kind, with all that it brings. */
export function startKind(values: EventFormValues, kind: Kind): EventFormValues {
  const { from, to, isAllDay, ...details } = defaultsOf(kind);
  return {
    ...values,
    ...details,
    kind,
    format: kindFacts[kind].formats[0],
    plan: {
      ...values.plan,
      sessions: values.plan.sessions.map((session) => ({ ...session, from, to, isAllDay })),
    },
  };
}

function followed<Fields extends object>(
  values: Fields,
  { before, after }: { readonly before: Partial<Fields>; readonly after: Partial<Fields> },
): Partial<Fields> {
  const names = Object.keys(after).filter((name): name is keyof typeof after & string => name in values);
  return names.reduce<Partial<Fields>>(
    (next, name) =>
      JSON.stringify(values[name]) === JSON.stringify(before[name]) ? { ...next, [name]: after[name] } : next,
    {},
  );
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
