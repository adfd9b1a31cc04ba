import { allBranches, readLibraryIdentity } from '../../modules/library';
import type { LocalizedText } from '../../shared/locale';
import type { AppServices } from '../app-services';

/** What the library is called, and how to reach it: its main branch. */
export type LibraryContact = {
  readonly library: Readonly<Record<'ID' | 'EN', string>>;
  readonly name: Readonly<Record<'ID' | 'EN', string>>;
  readonly address: string | null;
  readonly phone: string | null;
  readonly whatsapp: string | null;
};

/**
 * Gives the contact of the main branch, read again after each change; what was known last where it cannot be
 * read.
 */
export function openLibraryContact({
  db,
  projection,
  log,
}: Pick<AppServices, 'db' | 'projection' | 'log'>): () => Promise<LibraryContact | null> {
  let known: { readonly event: number; readonly contact: LibraryContact | null } | null = null;
  return async () => {
    const event = projection.lastEvent;
    if (known?.event === event) return known.contact;
    try {
      const [branches, identity] = await Promise.all([allBranches(db), readLibraryIdentity(db)]);
      const library = inBoth(identity.name);
      const main = branches.find(({ kind }) => kind === 'MAIN') ?? branches[0];
      const contact = {
        library,
        name: main ? inBoth(main.name) : library,
        address: main?.address ?? null,
        phone: main?.phone ?? null,
        whatsapp: main?.whatsapp ?? null,
      };
      known = { event, contact };
    } catch (error) {
      log.error({ err: error }, 'the contact of the library could not be read');
    }
    return known?.contact ?? null;
  };
}

function inBoth({ indonesian, english }: LocalizedText): Record<'ID' | 'EN', string> {
  return { ID: indonesian, EN: english ?? indonesian };
}
