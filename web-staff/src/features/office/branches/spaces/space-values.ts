import type { Words } from '../../../../lib/form/words';
import { emptyWords, toWords, wordsInput } from '../../../../lib/form/words';
import { wholeNumber } from '../../../../lib/form/whole-number';
import type { SpaceListQuery } from './SpaceList.generated';

/** A space as its branch lists it. */
export type SpaceRow = SpaceListQuery['spaces'][number];

/** The kinds of space, in the order in which they are offered. */
export const spaceKinds: readonly SpaceRow['kind'][] = [
  'READING_ROOM',
  'CHILDREN_ROOM',
  'MEETING_ROOM',
  'HALL',
  'STUDIO',
  'COMPUTER_ROOM',
  'GALLERY',
  'YARD',
  'MOBILE',
  'OTHER',
];

/** A space as its editor holds it. */
export type SpaceValues = {
  readonly name: Words;
  readonly kind: SpaceRow['kind'];
  readonly capacity: string;
  readonly directions: Words;
  readonly about: Words;
  readonly equipment: Words;
  readonly houseRules: Words;
  readonly accessibility: readonly SpaceRow['accessibility'][number][];
  readonly isExclusive: boolean;
  readonly isActive: boolean;
};

const EMPTY: SpaceValues = {
  name: emptyWords,
  kind: 'READING_ROOM',
  capacity: '',
  directions: emptyWords,
  about: emptyWords,
  equipment: emptyWords,
  houseRules: emptyWords,
  accessibility: [],
  isExclusive: true,
  isActive: true,
};

/** Fills the editor: a space that is there, or a new one. */
export function spaceValues(space: SpaceRow | null): SpaceValues {
  if (space === null) return EMPTY;
  const { kind, capacity, accessibility, isExclusive, isActive } = space;
  return {
    name: toWords(space.name),
    kind,
    capacity: capacity === null ? '' : String(capacity),
    directions: toWords(space.directions),
    about: toWords(space.about),
    equipment: toWords(space.equipment),
    houseRules: toWords(space.houseRules),
    accessibility,
    isExclusive,
    isActive,
  };
}

/** Turns what the editor holds into what is sent. */
export function spaceInput({
  name,
  capacity,
  directions,
  about,
  equipment,
  houseRules,
  ...rest
}: SpaceValues) {
  return {
    ...rest,
    accessibility: [...rest.accessibility],
    name: wordsInput(name),
    capacity: wholeNumber(capacity),
    directions: wordsInput(directions),
    about: wordsInput(about),
    equipment: wordsInput(equipment),
    houseRules: wordsInput(houseRules),
  };
}
