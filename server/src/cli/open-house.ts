import type { House } from '../app/compose';
import { composeHouse } from '../app/compose';
import { readConfig } from '../platform/config';
import { openLog } from '../platform/log';

/** Opens the house for one command, quietly, and closes it afterwards. */
export async function withHouse<T>(work: (house: House) => Promise<T>): Promise<T> {
  const house = await composeHouse(readConfig(), { log: openLog({ level: 'warn' }) });
  try {
    return await work(house);
  } finally {
    await house.close();
  }
}
