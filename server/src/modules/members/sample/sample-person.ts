import type { CivilDate } from '../../../shared/civil-date';
import { addDays, ageOn } from '../../../shared/civil-date';
import type { SeededRandom } from '../../../shared/seeded-random';
import { KELURAHAN } from '../shared/kelurahan.rules';
import { addMonths } from '../registration/membership-term.rules';
import {
  FLOWERS,
  INSTITUTIONS,
  MENS_NAMES,
  SECOND_NAMES,
  STREETS,
  THIRD_NAMES,
  WOMENS_NAMES,
} from './name-parts';

/** Somebody of the sample: facts that do not depend on anybody else. */
export type SamplePerson = {
  readonly name: string;
  readonly sex: 'FEMALE' | 'MALE' | null;
  readonly categoryCode: string;
  readonly birthDate: CivilDate | null;
  readonly street: string;
  readonly rt: string;
  readonly rw: string;
  readonly kelurahanCode: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly registeredOn: CivilDate;
  readonly expiresOn: CivilDate;
  readonly isProvisional: boolean;
  readonly keepsHistory: boolean;
};

/** What is known of a person before chance fills the rest. */
export type KnownOfPerson = Partial<SamplePerson> & { readonly categoryCode: string };

const AGES: Readonly<Record<string, readonly [number, number]>> = {
  umum: [22, 72],
  pelajar: [7, 17],
  mahasiswa: [18, 25],
  anak: [3, 12],
  baca: [19, 60],
};
const THREE_YEARS = 3 * 365;

/** Makes up a person by chance around what is known. */
export function samplePerson(chance: SeededRandom, today: CivilDate, known: KnownOfPerson): SamplePerson {
  const { categoryCode } = known;
  const sex = categoryCode === 'lembaga' ? null : chance.isIn(0.58) ? 'FEMALE' : 'MALE';
  const birthDate =
    categoryCode === 'lembaga' ? null : birthDateOf(chance, today, AGES[categoryCode] ?? [20, 60]);
  const isFromElsewhere = categoryCode === 'baca';
  const name =
    categoryCode === 'lembaga'
      ? institutionName(chance)
      : personName(chance, sex === 'FEMALE' ? WOMENS_NAMES : MENS_NAMES);
  return {
    name,
    sex,
    birthDate,
    street: `${oneOf(chance, STREETS)} ${chance.whole(1, 140)}`,
    rt: threeDigits(chance.whole(1, 9)),
    rw: threeDigits(chance.whole(1, 12)),
    kelurahanCode: isFromElsewhere ? null : oneOf(chance, KELURAHAN).code,
    ...contactsOf(chance, birthDate, today),
    ...termOf(chance, today),
    keepsHistory: chance.isIn(0.15),
    ...known,
  };
}

/** Says when somebody was born who has this age today. */
export function bornYearsAgo(today: CivilDate, years: number, daysSinceBirthday: number): CivilDate {
  return addDays(addMonths(today, -12 * years), -daysSinceBirthday);
}

/** A membership that runs or ran out, or one whose papers nobody has seen yet. */
function termOf(
  chance: SeededRandom,
  today: CivilDate,
): Pick<SamplePerson, 'registeredOn' | 'expiresOn' | 'isProvisional'> {
  const draw = chance.next();
  if (draw < 0.03) {
    const registeredOn = addDays(today, -chance.whole(1, 20));
    return { registeredOn, expiresOn: addDays(registeredOn, 30), isProvisional: true };
  }
  const registeredOn = addDays(today, -chance.whole(0, THREE_YEARS));
  const isOver = draw > 0.92;
  let expiresOn = addMonths(registeredOn, 12);
  while (!isOver && expiresOn < today) expiresOn = addMonths(expiresOn, 12);
  return { registeredOn, expiresOn, isProvisional: false };
}

/** No telephone number of the sample can be called: 0800 is no mobile prefix. */
function contactsOf(
  chance: SeededRandom,
  birthDate: CivilDate | null,
  today: CivilDate,
): Pick<SamplePerson, 'phone' | 'email'> {
  const isChild = birthDate !== null && ageOn(birthDate, today) < 13;
  const phone =
    isChild || chance.isIn(0.15) ? null : `+62800000${String(chance.whole(0, 9_999)).padStart(4, '0')}`;
  const email = isChild || chance.isIn(0.5) ? null : `anggota${chance.whole(1_000, 99_999)}@contoh.pustaka`;
  return { phone, email };
}

function birthDateOf(
  chance: SeededRandom,
  today: CivilDate,
  [youngest, oldest]: readonly [number, number],
): CivilDate {
  return bornYearsAgo(today, chance.whole(youngest, oldest), chance.whole(0, 360));
}

function personName(chance: SeededRandom, firstNames: readonly string[]): string {
  const parts = [oneOf(chance, firstNames)];
  if (!chance.isIn(0.07)) parts.push(oneOf(chance, SECOND_NAMES));
  if (parts.length === 2 && chance.isIn(0.3)) parts.push(oneOf(chance, THIRD_NAMES));
  return parts.join(' ');
}

function institutionName(chance: SeededRandom): string {
  return oneOf(chance, INSTITUTIONS(oneOf(chance, KELURAHAN).name, oneOf(chance, FLOWERS)));
}

function oneOf<T>(chance: SeededRandom, list: readonly T[]): T {
  const found = list[chance.whole(0, list.length - 1)];
  if (found === undefined) throw new Error('Nothing to choose from.');
  return found;
}

function threeDigits(number: number): string {
  return String(number).padStart(3, '0');
}
