import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, required } from '../../../platform/validation/refusals';
import type { Message } from '../../../platform/i18n/message';
import { foldText } from '../../../shared/text';
import { findAgeProblem } from '../../eligibility';
import { ADULT_AGE, isChildOn } from '../../members';
import type { PupilList, RejectedRow } from '../../partners';
import { schoolReasons } from '../../partners';
import type { Event } from '../events/event.entity';
import type { PartyPerson } from '../registrations/read-party';
import { ageMessage, hashText } from '../registrations/read-party';
import { MOST_IN_GROUP } from '../registrations/register';
import { say } from '../words/say';

/** A group as a partner describes it: how many come, or who, and who comes along. */
export type GroupEntry = {
  readonly className?: string | null;
  readonly count?: number | null;
  readonly companions?: readonly string[] | null;
  readonly areAdults?: boolean | null;
  readonly hasGuardianConsent?: boolean | null;
};

/** Whose group it is, and for what. */
type GroupFacts = {
  readonly partnerId: string;
  readonly partnerName: string;
  readonly npsn: string | null;
  readonly className: string | null;
  readonly event: Pick<Event, 'ageFrom' | 'ageTo'>;
  readonly day: string;
};

/** Somebody of a list, with the row that names them. */
export type ListedPerson = PartyPerson & Pick<RejectedRow, 'row' | 'cells'>;

/** People of a list who may come, and the rows of those who may not. */
export type ReadGroup = {
  readonly people: readonly ListedPerson[];
  readonly rejected: readonly RejectedRow[];
};

const MOST_COMPANIONS = 20;
const LONGEST_NAME = 160;

const NOBODY = {
  memberId: null,
  birthDate: null,
  sex: null,
  kelurahanCode: null,
  school: null,
  photoConsent: null,
  isCompanion: false,
  supportNeed: null,
  seats: 1,
  isAgePassed: false,
} as const;

/** Reads how many come: they share one ticket, and the partner answers for their ages. */
export function readNumber(form: InputValidator, entry: GroupEntry, facts: GroupFacts): PartyPerson[] {
  const { partnerId, partnerName, className } = facts;
  const count = entry.count ?? 0;
  if (count < 1 || count > MOST_IN_GROUP)
    form.refuse((field) => invalid(field, say('partnerGroups.count', { most: MOST_IN_GROUP })), 'count');
  if (!areGrownUp(entry, null, facts) && entry.hasGuardianConsent !== true)
    form.refuse((field) => required(field, say('partnerGroups.consent')), 'hasGuardianConsent');
  const name = className === null ? partnerName : `${partnerName}, ${className}`;
  return [
    {
      ...NOBODY,
      key: hashText(`partner|${partnerId}|${foldText(className ?? '')}`),
      name: name.slice(0, LONGEST_NAME),
      seats: count,
    },
  ];
}

/**
 * Reads who of a list may come: whose guardians agreed, and whose age the event is for. The others are named
 * row by row.
 */
export function readListed(list: PupilList, entry: GroupEntry, facts: GroupFacts): ReadGroup {
  const people: ListedPerson[] = [];
  const rejected: RejectedRow[] = [...list.rejected];
  const keys = new Set<string>();
  for (const { number, name } of list.pupils) {
    const details = list.rows.get(number);
    if (!details) continue;
    const { row, cells, birthDate, isBirthDateUnclear, hasConsent } = details;
    const reasons = [
      ...schoolReasons(details, facts.npsn),
      ...consentReasons(hasConsent, areGrownUp(entry, birthDate, facts) || entry.hasGuardianConsent === true),
      ...(isBirthDateUnclear ? [say('partnerGroups.birthDate')] : ageReasons(birthDate, facts)),
    ];
    if (reasons.length > 0) rejected.push({ row, cells, reasons });
    else {
      const key = keyOf(facts, { name, birthDate, number }, keys);
      people.push({ ...NOBODY, key, name, birthDate, row, cells });
    }
  }
  return { people, rejected: rejected.toSorted((one, other) => one.row - other.row) };
}

/** Reads the names of those who come along; nobody asks for their ages. One teacher may come with two classes. */
export function readCompanions(
  form: InputValidator,
  entry: GroupEntry,
  { partnerId, className }: Pick<GroupFacts, 'partnerId' | 'className'>,
): PartyPerson[] {
  const given = form.list(entry.companions ?? [], MOST_COMPANIONS, 'companions');
  const names = given.flatMap(
    (name, index) => form.line(name, LONGEST_NAME, 'companions', String(index)) ?? [],
  );
  const people = names.map((name) => ({
    ...NOBODY,
    key: hashText(`partner|${partnerId}|with|${foldText(className ?? '')}|${foldText(name)}`),
    name,
    isCompanion: true,
  }));
  // `Bu Rina` and `bu rina` are one person: who is typed twice comes once.
  return people.filter(({ key }, index) => people.findIndex((one) => one.key === key) === index);
}

/** Says at the field of the request who comes already: somebody who comes along, or the group itself. */
export function refuseComingTwice({ name, isCompanion }: PartyPerson, className: string | null): Refusal {
  return isCompanion
    ? { code: 'ALREADY_EXISTS', field: ['companions'], message: say('partnerGroups.comesAlong', { name }) }
    : {
        code: 'ALREADY_EXISTS',
        field: ['className'],
        message: say('partnerGroups.classTwice', { name, other: `${className ?? 'A'} (2)` }),
      };
}

/** A group of adults needs nobody's consent; what its list or the event says of ages counts for more. */
function areGrownUp(
  { areAdults }: GroupEntry,
  birthDate: string | null,
  { event, day }: Pick<GroupFacts, 'event' | 'day'>,
): boolean {
  const isForChildren = event.ageTo !== null && event.ageTo < ADULT_AGE;
  return areAdults === true && !isForChildren && !isChildOn(birthDate, day);
}

/** The signed forms stay with the school: it says so for the whole list, or in a column of it, which counts first. */
function consentReasons(hasConsent: boolean | null, isGivenForAll: boolean): readonly Message[] {
  return (hasConsent ?? isGivenForAll) ? [] : [say('partnerGroups.noConsent')];
}

function ageReasons(birthDate: string | null, { event, day }: GroupFacts): readonly Message[] {
  const problem = findAgeProblem(event, birthDate, day);
  if (problem === null) return [];
  return [problem === 'AGE_UNKNOWN' ? say('partnerGroups.noBirthDate') : ageMessage(event)];
}

/** Two pupils of one name are two people: the second one's number in the list tells them apart. */
function keyOf(
  { partnerId, className }: GroupFacts,
  pupil: { readonly name: string; readonly birthDate: string | null; readonly number: number },
  taken: Set<string>,
): string {
  const { name, birthDate, number } = pupil;
  const text = `partner|${partnerId}|${foldText(className ?? '')}|${foldText(name)}|${birthDate ?? ''}`;
  const key = hashText(taken.has(text) ? `${text}|${number}` : text);
  taken.add(text);
  return key;
}
