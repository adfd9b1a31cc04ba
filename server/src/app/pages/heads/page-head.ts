import type { Locale } from '../../../shared/locale';
import type { PageFeed, SharePicture } from '../document/head';
import type { LibraryContact } from '../library-contact';
import type { Place } from '../routes';
import type { Words } from '../words/words';

/** What is known about a page beside the answer to its operation. */
export type PageContext = {
  readonly place: Place;
  readonly locale: Locale;
  readonly words: Words;
  readonly origin: string;
  readonly parameters: URLSearchParams;
  readonly now: Date;
  /** How to reach the library; null only where the database has never answered. */
  readonly contact: LibraryContact | null;
};

/** What a page says to search engines and messengers beside the title that it gives itself. */
export type PageSummary = {
  readonly description: string;
  /** The whole title, where it is not the page's own with the name of the site. */
  readonly title?: string;
  /** The title that messengers show, where it is not the page's own. */
  readonly shareTitle?: string;
  /** The path of the graph where it is not the address that was asked for. */
  readonly path?: string;
  /** The parameters that belong to its address. */
  readonly query?: readonly string[];
  readonly kind?: 'book' | 'profile';
  readonly picture?: SharePicture;
  /** A feed of its own beside that of the site. */
  readonly feed?: PageFeed;
  /** False where search engines shall not list it. */
  readonly isListed?: boolean;
  /** Facts for search engines (schema.org), one block each. */
  readonly facts?: readonly object[];
};

/** Sums a page up from the answer to its operation; `missing` means: there is no such thing. */
export type Summarise = (answer: unknown, context: PageContext) => PageSummary | 'missing';
