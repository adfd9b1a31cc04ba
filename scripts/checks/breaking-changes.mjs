/**
 * Lists the places that the changelog says were broken on purpose: every `Type.field` on a line with
 * "Breaking:".
 */
export function announcedBreaks(changelog) {
  const lines = changelog.split('\n').filter((line) => line.includes('Breaking:'));
  return lines.flatMap((line) => [...line.matchAll(/`([^`]+)`/g)].map((match) => match[1]));
}

/** Keeps the changes that nobody announced; announcing a type announces its fields, announcing a field its arguments. */
export function unannounced(changes, announced) {
  return changes.filter(
    ({ path }) => !announced.some((place) => path === place || path?.startsWith(`${place}.`)),
  );
}
