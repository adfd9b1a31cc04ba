import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { table } from '../../../platform/db/table';
import { insertRows } from '../../../platform/db/write-rows';
import { KelurahanPopulationEntity } from './goal.entity';

const populations = table(KelurahanPopulationEntity);

/** Gives the inhabitants of each kelurahan in a year, or in the last year before it that is known. */
export async function populationOf(db: Database, year: number): Promise<ReadonlyMap<string, number>> {
  const rows = await populations.list(
    db,
    'WHERE population_year = (SELECT MAX(population_year) FROM kelurahan_population WHERE population_year <= ?) ORDER BY kelurahan_code LIMIT 200',
    [year],
  );
  return new Map(rows.map(({ kelurahanCode, population }) => [kelurahanCode, population]));
}

/** Replaces the inhabitants of a year. */
export async function replacePopulation(
  tx: EntityManager,
  year: number,
  entries: readonly { readonly kelurahanCode: string; readonly population: number }[],
): Promise<void> {
  await tx.query('DELETE FROM kelurahan_population WHERE population_year = ?', [year]);
  await insertRows(
    tx,
    populations.name,
    entries.map((entry) => populations.write({ ...entry, populationYear: year })),
  );
}
