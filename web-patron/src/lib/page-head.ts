import { createContext } from 'react';

/** Is what a page says about itself while it is drawn. */
export type PageNotes = { title: string | null };

/** Carries the notes that the server takes for the head of the page; the browser takes none. */
export const PageNotesContext = createContext<PageNotes | null>(null);
