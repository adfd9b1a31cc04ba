import type { Locale } from '../../../shared/locale';
import type { PageHead } from '../document/head';
import type { Markup } from '../markup/html';
import type { LibraryContact } from '../library-contact';
import type { Place } from '../routes';
import type { Words } from '../words/words';

/** What a view knows beside the answer to its query. */
export type Scene = {
  readonly place: Place;
  readonly locale: Locale;
  readonly words: Words;
  readonly origin: string;
  readonly parameters: URLSearchParams;
  readonly now: Date;
  /** How to reach the library; null only where the database has never answered. */
  readonly contact: LibraryContact | null;
};

/** What a page is made of, without the frame around it. */
export type PageView = {
  readonly status: number;
  readonly head: PageHead;
  /** Facts for search engines (schema.org), one block each. */
  readonly facts: readonly object[];
  readonly main: Markup;
};

/** One operation of the portal that a page begins with. */
export type FirstOperation = {
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
};
