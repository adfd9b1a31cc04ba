import type { Database } from '../../../platform/db/database';
import type { LocalizedText } from '../../../shared/locale';
import { listCompetences, listRequired } from '../lists/lists.queries';
import { listPeople } from '../people/people.queries';
import { listAssessments } from './assessments.queries';
import { combineLevels, countCompetences } from './levels.rules';

/** A competence with how many need it and have it; null where one to four people are hidden. */
export type MatrixLine = {
  readonly name: LocalizedText;
  readonly needed: number | null;
  readonly met: number | null;
};

/** Counts who needs and who has each competence, without names, in the order of the list of competences. */
export async function countMatrix(
  db: Database,
  { isExact }: { readonly isExact: boolean },
): Promise<MatrixLine[]> {
  const people = await listPeople(db);
  const postIds = [...new Set(people.flatMap(({ profile }) => profile?.postId ?? []))];
  const [required, assessments, competences] = await Promise.all([
    listRequired(db, postIds),
    listAssessments(
      db,
      people.map(({ staffId }) => staffId),
    ),
    listCompetences(db),
  ]);
  const levels = people.map(({ staffId, profile }) =>
    combineLevels(
      required.filter(({ postId }) => postId === profile?.postId),
      assessments.filter((one) => one.staffId === staffId),
    ),
  );
  const counts = new Map(
    countCompetences(levels, { isExact }).map((count) => [count.competenceId, count] as const),
  );
  return competences.flatMap(({ id, nameIndonesian, nameEnglish }) => {
    const count = counts.get(id);
    return count === undefined
      ? []
      : [
          {
            name: { indonesian: nameIndonesian, english: nameEnglish },
            needed: count.needed,
            met: count.met,
          },
        ];
  });
}
