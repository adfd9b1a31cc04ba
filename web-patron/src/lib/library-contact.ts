import { createContext, useContext } from 'react';

import { useLocale } from './language';

/** Is what the library is called, and how to reach it: its main branch. */
export type LibraryContact = {
  readonly library: string;
  readonly name: string;
  readonly address: string | null;
  readonly phone: string | null;
  readonly whatsapp: string | null;
};

type Words = Readonly<Record<'ID' | 'EN', string>>;

/** Is the contact in both languages, as the server gives it with every page. */
export type SentContact = Omit<LibraryContact, 'library' | 'name'> & {
  readonly library: Words;
  readonly name: Words;
};

/** Carries the contact of the library; null where the server has never known it. */
export const LibraryContactContext = createContext<SentContact | null>(null);

/** Returns the contact of the library in the language of the page. */
export function useLibraryContact(): LibraryContact | null {
  const sent = useContext(LibraryContactContext);
  const locale = useLocale();
  return sent && { ...sent, library: sent.library[locale], name: sent.name[locale] };
}

/** Reads what the server sent with the page (`<script id="library-contact">`). */
export function readLibraryContact(page: Document): SentContact | null {
  const sent: unknown = JSON.parse(page.getElementById('library-contact')?.textContent ?? 'null');
  return isContact(sent) ? sent : null;
}

function isContact(candidate: unknown): candidate is SentContact {
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
