import type { FieldPolicy, TypePolicies } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/**
 * Joins the pages of every connection of the graph into one growing list (select `edges`, not `nodes`: only
 * edges are joined). An app that shows one page at a time overrides a field with `onePageAtATime`.
 */
export const connectionPolicies: TypePolicies = {
  Query: {
    fields: {
      searchCatalogue: relayStylePagination(['text', 'filter', 'orderBy', 'collapseEditions']),
      newArrivals: relayStylePagination(),
      contributors: relayStylePagination(['text']),
      subjects: relayStylePagination(['text']),
    },
  },
  Work: { fields: { editions: relayStylePagination() } },
  Contributor: { fields: { titles: relayStylePagination(['orderBy']) } },
  Subject: { fields: { titles: relayStylePagination(['orderBy']) } },
  Title: { fields: { copies: relayStylePagination() } },
};

/** Returns the policy of a connection whose pages replace each other: every page is its own cache entry. */
export function onePageAtATime(): FieldPolicy {
  return { keyArgs: (args) => JSON.stringify(args ?? {}), merge: false };
}
