import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** Lists what changed between two contracts, given as SDL, and what of it breaks callers. */
export async function changesBetween(earlier, current) {
  const changes = await diff(buildSchema(earlier), buildSchema(current));
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  return { changes, breaking };
}

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
