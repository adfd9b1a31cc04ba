type Ages = {
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly isForChildren: boolean;
};
type AgeKey = 'ages.children' | 'ages.from' | 'ages.to' | 'ages.span' | 'ages.all';

/** Says for which ages an event is. */
export function ageWords(
  { ageFrom, ageTo, isForChildren }: Ages,
  t: (key: AgeKey, facts?: Readonly<Record<string, number>>) => string,
): string {
  if (ageFrom !== null && ageTo !== null) return t('ages.span', { from: ageFrom, to: ageTo });
  if (ageFrom !== null) return t('ages.from', { from: ageFrom });
  if (ageTo !== null) return t('ages.to', { to: ageTo });
  return t(isForChildren ? 'ages.children' : 'ages.all');
}
