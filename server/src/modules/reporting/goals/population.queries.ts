import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { table } from '../../../platform/db/table';
import { insertRows } from '../../../platform/db/write-rows';
import { KelurahanPopulationEntity, PopulationSourceEntity } from './goal.entity';

const populations = table(KelurahanPopulationEntity);
const sources = table(PopulationSourceEntity);

/** The inhabitants of each kelurahan in a year, and who counted them. */
export type Population = {
  readonly year: number;
  readonly source: string | null;
  readonly byCode: ReadonlyMap<string, number>;
};

/** Finds the inhabitants of each kelurahan in a year, or in the last year before it that is known. */
export async function findPopulation(db: Database, year: number): Promise<Population | null> {
  const rows = await populations.list(
    db,
    'WHERE population_year = (SELECT MAX(population_year) FROM kelurahan_population WHERE population_year <= ?) ORDER BY kelurahan_code LIMIT 200',
    [year],
  );
  const [first] = rows;
  if (first === undefined) return null;
  const source = await sources.first(db, 'WHERE population_year = ?', [first.populationYear]);
  return {
    year: first.populationYear,
    source: source?.source ?? null,
    byCode: new Map(rows.map(({ kelurahanCode, population }) => [kelurahanCode, population])),
  };
}

/** Replaces the inhabitants of a year. */
export async function replacePopulation(
  tx: EntityManager,
  { year, source }: { readonly year: number; readonly source: string },
  entries: readonly { readonly kelurahanCode: string; readonly population: number }[],
): Promise<void> {
  await tx.query('DELETE FROM kelurahan_population WHERE population_year = ?', [year]);
  await tx.query('DELETE FROM population_source WHERE population_year = ?', [year]);
  await insertRows(
    tx,
    populations.name,
    entries.map((entry) => populations.write({ ...entry, populationYear: year })),
  );
  await insertRows(tx, sources.name, [sources.write({ populationYear: year, source })]);
}
