import { createTitle } from '../../catalogue/cataloguing/create-title';
import type { House } from '../../../app/compose';

/** Writes a title with nothing but its name. */
export async function addTitle(house: House, titleProper: string): Promise<string> {
  const result = await createTitle(
    house,
    { kind: 'system', name: 'test' },
    { title: { titleProper, materialType: 'BOOK' } },
  );
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value.titleId;
}
