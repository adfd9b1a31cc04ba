import { seededRandom } from '../../../shared/seeded-random';
import type { SeededRandom } from '../../../shared/seeded-random';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays, ageOn } from '../../../shared/civil-date';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { isChildOn } from '../shared/age.rules';
import type { SamplePerson } from './sample-person';
import { bornYearsAgo, samplePerson } from './sample-person';

/** A person of the sample and the place of their guardian in the list; guardians come first. */
export type SampleMember = { readonly person: SamplePerson; readonly guardian: number | null };

/** The school of a sample pupil, by their age. */
export function sampleSchool(
  { person: { categoryCode, birthDate } }: SampleMember,
  place: number,
  today: CivilDate,
): { school: string; schoolClass: string } | null {
  const grade = birthDate === null ? 0 : ageOn(birthDate, today) - 6;
  if (categoryCode !== 'pelajar' || grade < 1 || grade > 12) return null;
  const name =
    grade <= 6 ? 'SD Contoh Kebonagung' : grade <= 9 ? 'SMP Contoh Pasuruan' : 'SMA Contoh Purworejo';
  return {
    school: name,
    schoolClass:
      grade <= 9
        ? `${grade}${place % 2 === 0 ? 'A' : 'B'}`
        : `${['X', 'XI', 'XII'][grade - 10] ?? 'X'} ${place % 2 === 0 ? 'IPA 1' : 'IPS 1'}`,
  };
}

/** Where the two people stand who can sign in. */
export const SAMPLE_MOTHER = 0;
export const SAMPLE_PUPIL_NAME = 'Dimas Satria Gunawan';

/** Somebody who registered twice, so that there are two cards to compare. */
const SAMPLE_TWICE = 40;

const MOST = 300;
/** The day whose people the sample shows on every day. */
const DEALT_AS_ON = '2026-11-24';
/** How many there are of each kind; pupils and children come after the adults who answer for them. */
const ADULTS: readonly (readonly [code: string, count: number])[] = [
  ['umum', 108],
  ['mahasiswa', 48],
  ['lembaga', 9],
  ['baca', 15],
];
const PUPILS = 70;
const FAMILY_PHONE = '+628000001111';

/**
 * Makes up about three hundred members: three families told by name, then others by chance. The same seed
 * gives the same people on every day; only their dates move with it.
 */
export function sampleMembers({ seed, today }: SampleMoment): SampleMember[] {
  const chance = seededRandom(`${seed}/${DEALT_AS_ON}/members`);
  const members: SampleMember[] = guardiansByName(chance, today).map((person) => ({
    person,
    guardian: null,
  }));
  for (const [categoryCode, count] of ADULTS)
    for (let made = 0; made < count; made++)
      members.push({ person: samplePerson(chance, today, { categoryCode }), guardian: null });
  members.push(...childrenByName(chance, today));
  for (let made = 0; made < PUPILS; made++)
    members.push(
      withGuardian(chance, members, samplePerson(chance, today, { categoryCode: 'pelajar' }), today),
    );
  const twice = members[SAMPLE_TWICE];
  if (twice)
    members.push({
      person: {
        ...samplePerson(chance, today, { categoryCode: 'umum' }),
        name: twice.person.name,
        sex: twice.person.sex,
        birthDate: twice.person.birthDate,
      },
      guardian: null,
    });
  while (members.length < MOST)
    members.push(withGuardian(chance, members, samplePerson(chance, today, { categoryCode: 'anak' }), today));
  return members;
}

/** Full members since long, so that they can be tried at once. */
function settled(today: CivilDate): Pick<SamplePerson, 'registeredOn' | 'expiresOn' | 'isProvisional'> {
  return { registeredOn: addDays(today, -400), expiresOn: addDays(today, 330), isProvisional: false };
}

function guardiansByName(chance: SeededRandom, today: CivilDate): SamplePerson[] {
  const known = { categoryCode: 'umum', ...settled(today) };
  return [
    samplePerson(chance, today, {
      ...known,
      name: 'Ratna Wulandari',
      sex: 'FEMALE',
      birthDate: bornYearsAgo(today, 37, 120),
      phone: FAMILY_PHONE,
      email: 'ratna@contoh.pustaka',
      keepsHistory: true,
    }),
    samplePerson(chance, today, {
      ...known,
      name: 'Hendra Gunawan Laksono',
      sex: 'MALE',
      birthDate: bornYearsAgo(today, 44, 30),
      phone: '+628000002222',
      email: 'hendra@contoh.pustaka',
    }),
    samplePerson(chance, today, {
      ...known,
      name: 'Suparmi',
      sex: 'FEMALE',
      birthDate: bornYearsAgo(today, 67, 200),
      phone: '+628000003333',
      email: null,
    }),
  ];
}

function childrenByName(chance: SeededRandom, today: CivilDate): SampleMember[] {
  const child = (
    guardian: number,
    name: string,
    more: { sex: 'FEMALE' | 'MALE'; age: number; categoryCode: string; phone?: string | null },
  ): SampleMember => ({
    guardian,
    person: samplePerson(chance, today, {
      ...settled(today),
      name,
      sex: more.sex,
      categoryCode: more.categoryCode,
      birthDate: bornYearsAgo(today, more.age, 75),
      phone: more.phone ?? null,
      email: null,
      keepsHistory: false,
    }),
  });
  return [
    child(0, 'Nabila Ayu Wulandari', { sex: 'FEMALE', age: 8, categoryCode: 'anak', phone: FAMILY_PHONE }),
    child(0, 'Rafi Fajar Wulandari', { sex: 'MALE', age: 5, categoryCode: 'anak' }),
    child(0, 'Intan Zahra Wulandari', {
      sex: 'FEMALE',
      age: 13,
      categoryCode: 'pelajar',
      phone: FAMILY_PHONE,
    }),
    child(1, SAMPLE_PUPIL_NAME, { sex: 'MALE', age: 16, categoryCode: 'pelajar' }),
    child(1, 'Kamila Putri Gunawan', { sex: 'FEMALE', age: 10, categoryCode: 'anak' }),
    child(2, 'Yusuf Habibi', { sex: 'MALE', age: 7, categoryCode: 'anak' }),
  ];
}

/** Gives a child somebody of the right age from the adults; the same few answer for several. */
function withGuardian(
  chance: SeededRandom,
  members: readonly SampleMember[],
  person: SamplePerson,
  today: CivilDate,
): SampleMember {
  if (!isChildOn(person.birthDate, today)) return { person, guardian: null };
  const isOldEnough = ({ person: { birthDate, categoryCode } }: SampleMember): boolean =>
    categoryCode === 'umum' &&
    birthDate !== null &&
    person.birthDate !== null &&
    ageOn(birthDate, today) - ageOn(person.birthDate, today) >= 20;
  const places = members.flatMap((member, place) => (place > 2 && isOldEnough(member) ? [place] : []));
  return { person, guardian: places[chance.whole(0, places.length - 1)] ?? SAMPLE_MOTHER };
}
