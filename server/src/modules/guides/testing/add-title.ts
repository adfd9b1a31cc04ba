import { createTitle } from '../../catalogue/cataloguing/create-title';
import type { App } from '../../../app/create-app';

/** Writes a title with nothing but its name. */
export async function addTitle(house: App, titleProper: string): Promise<string> {
  const result = await createTitle(
    house,
    { kind: 'system', name: 'test' },
    { title: { titleProper, materialType: 'BOOK' } },
  );
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value.titleId;
}
