import type { Database } from '../../../../platform/db/database';
import { addDays } from '../../../../shared/civil-date';
import type { Breakdown } from '../figures/breakdown.rules';
import { addCells } from '../figures/breakdown.rules';
import type { SatisfactionPeriod } from './period.entity';
import { sampleSize, shareSample } from '../figures/sample-size.rules';
import { countServed } from './served.queries';
import { addUpSheets } from '../sheets/sheets.queries';
import type { PeriodDays, Service } from '../skm.terms';

/** How many answers a period needs, and how many each service does. */
export type Sample = {
  readonly population: number;
  readonly needed: number;
  readonly served: Readonly<Record<Service, number>>;
  readonly shares: Readonly<Record<Service, number>>;
};

/** Loads what all sheets of a period add up to: what was kept when it was closed, else counted now. */
export async function loadBreakdown(
  db: Database,
  period: Pick<SatisfactionPeriod, 'id' | 'breakdown'>,
): Promise<Breakdown> {
  return period.breakdown ?? addCells(await addUpSheets(db, period.id));
}

/** Loads whom the services had in as many days before a period: kept likewise, else counted now. */
export async function loadServed(
  db: Database,
  period: PeriodDays & Pick<SatisfactionPeriod, 'served'>,
): Promise<Readonly<Record<Service, number>>> {
  return period.served ?? countServed(db, spanBefore(period));
}

/** Works out the sample of a period. */
export function toSample(served: Readonly<Record<Service, number>>): Sample {
  const population = Object.values(served).reduce((sum, people) => sum + people, 0);
  const needed = sampleSize(population);
  return { population, needed, served, shares: shareSample(needed, served) };
}

function spanBefore({ fromDate, untilDate }: PeriodDays) {
  const days = Math.round((Date.parse(untilDate) - Date.parse(fromDate)) / 86_400_000) + 1;
  return { from: addDays(fromDate, -days), until: fromDate };
}
