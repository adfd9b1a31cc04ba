type Course = { readonly id: string; readonly startsOn: string | null };

const MOST_PROPOSED = 5;

/** Proposes courses: those still to come, the next first; without any, those without a day, then the latest. */
export function proposeCourses<One extends Course>(courses: readonly One[], today: string): One[] {
  const coming = courses
    .filter(({ startsOn }) => startsOn !== null && startsOn >= today)
    .sort((one, other) => ((one.startsOn ?? '') < (other.startsOn ?? '') ? -1 : 1));
  if (coming.length > 0) return coming.slice(0, MOST_PROPOSED);
  const anyTime = courses.filter(({ startsOn }) => startsOn === null);
  const past = courses
    .filter(({ startsOn }) => startsOn !== null)
    .sort((one, other) => ((one.startsOn ?? '') > (other.startsOn ?? '') ? -1 : 1));
  return [...anyTime, ...past].slice(0, MOST_PROPOSED);
}
