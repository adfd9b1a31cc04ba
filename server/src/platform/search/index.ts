export { readQuestion, listSpellings } from './language/question-words';
export type { Search, SearchOptions } from './search';
export { openSearch } from './search';
export { IndexNotReadyError } from './search-errors';
export type {
  DocumentAuthority,
  DocumentFacets,
  FacetCount,
  FacetCounts,
  FacetName,
  RelaxedCards,
  SearchAnswer,
  SearchChange,
  SearchDocument,
  SearchFilter,
  SearchHit,
  SearchRequest,
  SearchSort,
  SearchStatus,
  SearchSuggestion,
} from './search-types';
