/** What a module hands over so that something can be found: plain data without the module's types. */
export type SearchDocument = {
  readonly id: string;
  /** `title`, `contributor`, `subject`, …: opaque here; a search names the kind it wants. */
  readonly kind: string;
  /** Documents with the same group (editions of a work) can be collapsed into one card. */
  readonly group: string | null;
  /** Grows with every change of the thing; an older version never replaces a newer one. */
  readonly version?: number;
  /**
   * First the title proper with its subtitle, then parallel, original and other titles. For people and
   * subjects: all forms.
   */
  readonly headline: readonly string[];
  /** In the order in which the title names them. */
  readonly people: readonly DocumentAuthority[];
  readonly subjects: readonly DocumentAuthority[];
  readonly context: readonly string[];
  /**
   * Places of publication: like the year they count beside other words only, as most of a catalogue appeared
   * in one town.
   */
  readonly places?: readonly string[];
  readonly identifiers: readonly string[];
  /** Notes and summary: searched last and never ranked above the rest. */
  readonly body?: string;
  /**
   * Names as the document itself gives them: searched with the notes, but as written, since a name has no
   * root.
   */
  readonly credits?: string;
  readonly facets: DocumentFacets;
  readonly branches: readonly {
    readonly branch: string;
    readonly copies: number;
    readonly available: number;
  }[];
  readonly sort: { readonly title: string; readonly year: number | null; readonly createdAt: number };
  readonly popularity: number;
  /** Weight among suggestions, e.g. the number of titles of a person; popularity if absent. */
  readonly weight?: number;
};

/**
 * A person, body or subject of documents: they are filtered by its id and found by all forms of its name, the
 * preferred one first. Where many documents are handed over, the same authority should be the same object, so
 * that it is read once.
 */
export type DocumentAuthority = { readonly id: string; readonly forms: readonly string[] };

/**
 * What a document can be filtered by besides people, subjects and branches. `classes` is one class number
 * such as `899.221` or `2X4.2`.
 */
export type DocumentFacets = {
  readonly material: string | null;
  readonly language: string | null;
  readonly audience: string | null;
  readonly classes: string | null;
  readonly year: number | null;
};

/**
 * Narrows a search: values of one list are alternatives, the lists must all hold. Empty lists narrow nothing.
 */
export type SearchFilter = {
  readonly availableNow?: boolean;
  /** Only what no branch has a copy of. */
  readonly withoutCopies?: boolean;
  readonly branches?: readonly string[];
  readonly materials?: readonly string[];
  readonly languages?: readonly string[];
  readonly audiences?: readonly string[];
  /** Notations of the class tree: `8`, `89`, `2X`, `2X4`. */
  readonly classes?: readonly string[];
  readonly years?: { readonly from?: number | null; readonly to?: number | null };
  readonly subjects?: readonly string[];
  readonly contributors?: readonly string[];
};

/** Orders of a result; an empty text by relevance lists the newest first. */
export type SearchSort = 'relevance' | 'newest' | 'title' | 'year';

/** A search request. */
export type SearchRequest = {
  readonly kind: string;
  readonly text: string;
  /** Ids of documents that are meant, such as those whose identifier begins as typed. */
  readonly meant?: readonly string[];
  /** Ids beside which nothing is found. */
  readonly only?: readonly string[];
  /** Whether the words are known to be right, even those that no document has; then none is corrected. */
  readonly isSpelledRight?: boolean;
  readonly filter: SearchFilter;
  readonly sort: SearchSort;
  /** By default: relevance and year from high to low, newest first, titles from A to Z. */
  readonly direction?: 'ascending' | 'descending';
  readonly offset: number;
  readonly limit: number;
  /** Whether to count facets, or which ones. */
  readonly facets: boolean | readonly FacetName[];
  readonly collapse: boolean;
};

/** A value of a facet and how many cards it would leave. */
export type FacetCount = { readonly value: string; readonly count: number };

/** A facet by the name of its counts. */
export type FacetName = keyof FacetCounts;

/**
 * Counts by facet, empty for those not asked for; each ignores its own selection, so that several values of
 * it can be chosen.
 */
export type FacetCounts = {
  readonly availableNow: number;
  readonly branches: readonly FacetCount[];
  readonly materials: readonly FacetCount[];
  readonly languages: readonly FacetCount[];
  readonly audiences: readonly FacetCount[];
  readonly classes: readonly FacetCount[];
  readonly years: readonly { readonly year: number; readonly count: number }[];
  readonly subjects: readonly FacetCount[];
  readonly contributors: readonly FacetCount[];
};

/** A card of the result: its best document and how many documents of its group match. */
export type SearchHit = { readonly id: string; readonly group: string | null; readonly editions: number };

/** Cards that lack some words of the search; the list goes on with them below those that have all. */
export type RelaxedCards = { readonly without: readonly string[]; readonly total: number };

/** The answer to a search request. */
export type SearchAnswer = {
  /** How many cards have every word. */
  readonly total: number;
  /** Where few cards have every word, or none: how many lack which, in the order in which they follow. */
  readonly relaxed: readonly RelaxedCards[];
  /** How many cards the list has in all; every facet count counts these. */
  readonly listed: number;
  readonly hits: readonly SearchHit[];
  /** Null unless asked for. */
  readonly facets: FacetCounts | null;
  /** A better spelling of the text, or null. */
  readonly didYouMean: string | null;
  /** Other spellings that were searched too. */
  readonly alsoSearched: readonly string[];
};

/** A completion of what is being typed. */
export type SearchSuggestion = {
  readonly kind: string;
  readonly id: string;
  readonly text: string;
  readonly group: string | null;
};

/** Documents to add or replace and ids to take out, as one step. */
export type SearchChange = { readonly upsert: readonly SearchDocument[]; readonly remove: readonly string[] };

/** State of the index file. */
export type SearchStatus = {
  /** `missing` and `outdated` need a rebuild; `ready` can be asked. */
  readonly state: 'missing' | 'outdated' | 'ready';
  readonly documents: number;
  readonly cursor: string | null;
  readonly builtAt: number | null;
  readonly isRebuilding: boolean;
};
