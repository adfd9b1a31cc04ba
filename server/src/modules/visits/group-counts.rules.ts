/** Occupations that the guest book of libraries counts (INLISLite). */
export const OCCUPATIONS = [
  'CIVIL_SERVANT',
  'TEACHER',
  'EMPLOYEE',
  'RESEARCHER',
  'LECTURER',
  'RETIRED',
  'MILITARY',
  'ENTREPRENEUR',
  'PUPIL',
  'STUDENT',
  'OTHER',
] as const;
/** One of the occupations. */
export type Occupation = (typeof OCCUPATIONS)[number];

/** Education that is counted: the level reached or attended. */
export const EDUCATION_LEVELS = [
  'KINDERGARTEN',
  'PRIMARY',
  'JUNIOR_HIGH',
  'SENIOR_HIGH',
  'D1',
  'D2',
  'D3',
  'S1',
  'S2',
  'S3',
] as const;
/** One of the levels. */
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];

/** How many of a group are of a kind. */
export type KindCount<Kind extends string> = { readonly kind: Kind; readonly count: number };

/** Partial counts of a group; each kind of count may leave people out, none may count more than came. */
export type GroupCounts = {
  readonly female: number;
  readonly male: number;
  readonly occupations: readonly KindCount<Occupation>[];
  readonly education: readonly KindCount<EducationLevel>[];
};

/** The largest group that makes sense. */
export const LARGEST_GROUP = 2_000;

/**
 * What is wrong with counts: a number that cannot be, a kind that stands twice, or a sum beyond the total.
 */
export type CountMistake = {
  readonly field: 'total' | 'female' | 'occupations' | 'education';
  readonly problem: 'RANGE' | 'TWICE' | 'SUM';
};

/** Finds what is wrong with the counts of a group. */
export function countMistakes(
  total: number,
  { female, male, occupations, education }: GroupCounts,
): CountMistake[] {
  const isTotalRight = Number.isInteger(total) && total >= 1 && total <= LARGEST_GROUP;
  return [
    ...(isTotalRight ? [] : [{ field: 'total', problem: 'RANGE' } as const]),
    ...sumMistakes('female', [female, male], total),
    ...kindMistakes('occupations', occupations, total),
    ...kindMistakes('education', education, total),
  ];
}

function kindMistakes(
  field: 'occupations' | 'education',
  counts: readonly KindCount<string>[],
  total: number,
): CountMistake[] {
  const isTwice = new Set(counts.map(({ kind }) => kind)).size < counts.length;
  return [
    ...(isTwice ? [{ field, problem: 'TWICE' } as const] : []),
    ...sumMistakes(
      field,
      counts.map(({ count }) => count),
      total,
    ),
  ];
}

function sumMistakes(field: CountMistake['field'], counts: readonly number[], total: number): CountMistake[] {
  if (counts.some((count) => !Number.isInteger(count) || count < 0)) return [{ field, problem: 'RANGE' }];
  return counts.reduce((sum, count) => sum + count, 0) > total ? [{ field, problem: 'SUM' }] : [];
}
