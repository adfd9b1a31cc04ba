import type { CompetenceTeamQuery } from './CompetenceTeam.generated';

/** Somebody in the matrix, with their levels. */
export type TeamMember = CompetenceTeamQuery['staffDevelopments'][number];
/** A column: a competence. */
export type Competence = CompetenceTeamQuery['developmentLists']['competences'][number];
/** Where somebody stands. */
export type Level = TeamMember['levels'][number];
/** A cell: the row and the column, from 0. */
export type Place = { readonly row: number; readonly column: number };

/** What the levels 0 to 3 are called in the words. */
export const levelNames = ['none', 'helped', 'alone', 'teaches'] as const;
const AREAS = ['SERVICE', 'COLLECTION', 'DIGITAL', 'GENERAL'] as const;

/** Lists the columns area by area: competences in use, and those out of use in which somebody has a level. */
export function toColumns(team: CompetenceTeamQuery): Competence[] {
  const assessed = new Set(
    team.staffDevelopments.flatMap(({ levels }) => levels.map(({ competence }) => competence.id)),
  );
  const shown = team.developmentLists.competences.filter(({ id, isActive }) => isActive || assessed.has(id));
  return AREAS.flatMap((area) => shown.filter((one) => one.area === area));
}

/** Counts the columns of each area that has some. */
export function toAreas(columns: readonly Competence[]) {
  return AREAS.map((area) => ({ area, count: columns.filter((one) => one.area === area).length })).filter(
    ({ count }) => count > 0,
  );
}

/** Finds where somebody stands in a competence; undefined where nothing is asked and nothing was assessed. */
export function findLevel({ levels }: TeamMember, competenceId: string): Level | undefined {
  return levels.find(({ competence }) => competence.id === competenceId);
}

/** Counts what somebody lacks. */
export function countGaps({ levels }: TeamMember): number {
  return levels.filter(({ isGap }) => isGap).length;
}

/** Gives the place an arrow leads to, never beyond the edge; the same place for any other key. */
export function moveTo(
  { row, column }: Place,
  key: string,
  size: { readonly rows: number; readonly columns: number },
): Place {
  const bound = (value: number, count: number): number => Math.min(Math.max(value, 0), count - 1);
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
  };
  const [down, right] = steps[key] ?? [0, 0];
  return { row: bound(row + down, size.rows), column: bound(column + right, size.columns) };
}

/** Reads the level that a key sets; null for any other key. */
export function levelOfKey(key: string): number | null {
  return /^[0-3]$/.test(key) ? Number(key) : null;
}
