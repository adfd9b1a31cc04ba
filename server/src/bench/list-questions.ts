import { KELURAHAN } from '../modules/members';
import { addDays } from '../shared/civil-date';
import type { SeededRandom } from '../shared/seeded-random';
import { TITLE_WORDS } from './catalogue-words';
import { person } from './generate-catalogue';
import { LIST_BRANCHES, LIST_SHELVES } from './generate-lists';
import { benchId } from './made-up-rows';

/** A way of narrowing a list: the operation of the back office, and a filter that differs each time. */
export type ListQuestion = {
  readonly name: string;
  readonly operation: string;
  readonly filter: (chance: SeededRandom, today: string) => object;
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' };
};

const branchIds = (chance: SeededRandom): string[] => [benchId('brn', chance.whole(0, LIST_BRANCHES - 1))];
const word = (chance: SeededRandom): string => TITLE_WORDS[chance.whole(0, 3_000)] ?? 'buku';
const nameWord = (chance: SeededRandom): string => person(chance.whole(0, 5_000)).split(' ').at(-1) ?? '';
const kelurahanCodes = (chance: SeededRandom): string[] =>
  KELURAHAN.slice(chance.whole(0, KELURAHAN.length - 1))
    .slice(0, 1)
    .map(({ code }) => code);

const COPIES = { operation: 'CopyList' };
const MEMBERS = { operation: 'MemberList' };
const LOANS = { operation: 'LoanList' };
const OVERDUE = { operation: 'OverdueList' };
const EVENTS = { operation: 'EventList' };

/** What staff ask of the lists of a large library. */
export const LIST_QUESTIONS: readonly ListQuestion[] = [
  { ...COPIES, name: 'copies: all', filter: () => ({}) },
  {
    ...COPIES,
    name: 'copies: state',
    filter: (chance) => ({ statuses: [chance.pick(['LOST', 'MISSING', 'IN_REPAIR'])] }),
  },
  { ...COPIES, name: 'copies: branch', filter: (chance) => ({ branchIds: branchIds(chance) }) },
  {
    ...COPIES,
    name: 'copies: state and branch',
    filter: (chance) => ({ statuses: ['LOST'], branchIds: branchIds(chance) }),
  },
  {
    ...COPIES,
    name: 'copies: shelf',
    filter: (chance) => ({ shelvingLocationIds: [benchId('shl', chance.whole(0, LIST_SHELVES - 1))] }),
  },
  { ...COPIES, name: 'copies: word of the title', filter: (chance) => ({ text: word(chance) }) },
  {
    ...COPIES,
    name: 'copies: class, by title',
    filter: (chance) => {
      const hundred = String(chance.whole(0, 9));
      return { classFrom: `${hundred}00`, classTo: `${hundred}99` };
    },
    orderBy: { field: 'TITLE', direction: 'ASC' },
  },
  { ...MEMBERS, name: 'members: all', filter: () => ({}) },
  { ...MEMBERS, name: 'members: ward', filter: (chance) => ({ kelurahanCodes: kelurahanCodes(chance) }) },
  {
    ...MEMBERS,
    name: 'members: category',
    filter: (chance) => ({ categoryCodes: [chance.pick(['umum', 'pelajar', 'mahasiswa'])] }),
  },
  { ...MEMBERS, name: 'members: name', filter: (chance) => ({ text: nameWord(chance) }) },
  {
    ...MEMBERS,
    name: 'members: ward and standing',
    filter: (chance) => ({ kelurahanCodes: kelurahanCodes(chance), standings: ['EXPIRED'] }),
  },
  { ...LOANS, name: 'loans: all', filter: () => ({}) },
  { ...LOANS, name: 'loans: branch', filter: (chance) => ({ branchIds: branchIds(chance) }) },
  {
    ...LOANS,
    name: 'loans: due within a week',
    filter: (_, today) => ({ dueOn: { from: today, to: addDays(today, 8) } }),
  },
  {
    ...LOANS,
    name: 'loans: branch, by member',
    filter: (chance) => ({ branchIds: branchIds(chance) }),
    orderBy: { field: 'MEMBER_NAME', direction: 'ASC' },
  },
  { ...LOANS, name: 'loans: name', filter: (chance) => ({ text: nameWord(chance) }) },
  { ...LOANS, name: 'loans: word of the title', filter: (chance) => ({ text: word(chance) }) },
  { ...OVERDUE, name: 'overdue: branch', filter: (chance) => ({ branchIds: branchIds(chance) }) },
  { ...EVENTS, name: 'events: all', filter: () => ({}) },
  {
    ...EVENTS,
    name: 'events: to come at a branch',
    filter: (chance) => ({ isToCome: true, branchIds: branchIds(chance) }),
  },
  { ...EVENTS, name: 'events: kind', filter: (chance) => ({ kinds: [chance.pick(['TALK', 'WORKSHOP'])] }) },
  { ...EVENTS, name: 'events: word', filter: (chance) => ({ text: word(chance) }) },
];
