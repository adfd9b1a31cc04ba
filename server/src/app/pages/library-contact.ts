import { allBranches } from '../../modules/library';
import type { Kernel } from '../kernel';

/** How to reach the library: its main branch, in the language of the page. */
export type LibraryContact = { readonly name: Readonly<Record<'ID' | 'EN', string>>; readonly address: string | null; readonly phone: string | null; readonly whatsapp: string | null };

/** Gives the contact of the main branch, read again after each change; what was known last where it cannot be read. */
export function openLibraryContact({ db, projection, log }: Pick<Kernel, 'db' | 'projection' | 'log'>): () => Promise<LibraryContact | null> {
  let known: { readonly event: number; readonly contact: LibraryContact | null } | null = null;
  return async () => {
    const event = projection.lastEvent;
    if (known?.event === event) return known.contact;
    try {
      const branches = await allBranches(db);
      const main = branches.find(({ kind }) => kind === 'MAIN') ?? branches[0];
      const contact = main ? { name: { ID: main.name.indonesian, EN: main.name.english ?? main.name.indonesian }, address: main.address, phone: main.phone, whatsapp: main.whatsapp } : null;
      known = { event, contact };
    } catch (error) {
      log.error({ err: error }, 'the contact of the library could not be read');
    }
    return known?.contact ?? null;
  };
}
