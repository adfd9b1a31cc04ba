import type { Language } from '@pustaka/web-shared/i18n/create-i18n.ts';

/** Is what the library is called, and how to reach it: its main branch. */
export type LibraryContact = {
  readonly library: string;
  readonly name: string;
  readonly address: string | null;
  readonly phone: string | null;
  readonly whatsapp: string | null;
};

type Words = Readonly<Record<'ID' | 'EN', string>>;
type Sent = Omit<LibraryContact, 'library' | 'name'> & { readonly library: Words; readonly name: Words };

let known: Sent | null | undefined;

/**
 * Reads what the server sent with the first page (`<script type="application/json" id="library-contact">`);
 * null where there is nothing.
 */
export function readLibraryContact(page: Document, language: Language): LibraryContact | null {
  known ??= parse(page.getElementById('library-contact')?.textContent ?? 'null');
  const locale = language === 'en' ? 'EN' : 'ID';
  return known && { ...known, library: known.library[locale], name: known.name[locale] };
}

function parse(text: string): Sent | null {
  const sent: unknown = JSON.parse(text);
  return isContact(sent) ? sent : null;
}

function isContact(candidate: unknown): candidate is Sent {
  return (
    typeof candidate === 'object' &&
    candidate !== null &&
    'library' in candidate &&
    'name' in candidate &&
    'address' in candidate &&
    'phone' in candidate &&
    'whatsapp' in candidate
  );
}
