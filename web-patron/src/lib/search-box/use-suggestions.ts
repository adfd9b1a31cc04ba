import { useApolloClient } from '@apollo/client/react';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useEffect, useState } from 'react';

import { useLocale } from '../language';
import type { SearchSuggestionsQuery } from './SearchSuggestions.generated';

/**
 * Is one completion of what is being typed: something of the catalogue, a guide for businesses, or an event
 * to come on its next day.
 */
export type Suggestion = {
  readonly kind: CatalogueSuggestion['kind'] | 'EVENT' | 'GUIDE';
  readonly text: string;
  readonly detail: string | null;
  readonly day?: string | null;
  readonly targetId: string;
  readonly path: string;
};

type CatalogueSuggestion = SearchSuggestionsQuery['catalogueSuggestions'][number];

const TYPING_PAUSE_MS = 120;
const SHORTEST_TEXT = 2;

/**
 * Asks for completions when typing pauses; an answer that was overtaken by more typing is dropped on the way.
 */
export function useSuggestions(text: string, isWanted: boolean): readonly Suggestion[] {
  const client = useApolloClient();
  const locale = useLocale();
  const [answer, setAnswer] = useState<{ readonly text: string; readonly found: readonly Suggestion[] }>({
    text: '',
    found: [],
  });
  const asked = text.trim();
  useEffect(() => {
    if (!isWanted || asked.length < SHORTEST_TEXT) return undefined;
    const stop = new AbortController();
    const pause = setTimeout(() => {
      const context = { fetchOptions: { signal: stop.signal }, queryDeduplication: false };
      const variables = { text: asked, today: todayInJakarta(new Date()), locale };
      // What asks is fetched by the first who types: most pages are left without a search.
      import('./SearchSuggestions.generated')
        .then(({ SearchSuggestionsDocument }) =>
          client.query({ query: SearchSuggestionsDocument, variables, context }),
        )
        .then(
          ({ data }) =>
            stop.signal.aborted ||
            setAnswer({ text: asked, found: data === undefined ? [] : suggestionsOf(data) }),
          // Suggestions are a courtesy: without them the search itself still works.
          () => stop.signal.aborted || setAnswer({ text: asked, found: [] }),
        );
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(pause);
      stop.abort();
    };
  }, [asked, client, isWanted, locale]);
  return isWanted && asked.length >= SHORTEST_TEXT ? answer.found : [];
}

const MOST_GUIDES = 2;

/** Guides and events come after what the catalogue knows: most who type look for a title. */
function suggestionsOf({
  catalogueSuggestions,
  events,
  guides,
}: SearchSuggestionsQuery): readonly Suggestion[] {
  const found = guides.slice(0, MOST_GUIDES).map(({ id, path, name }) => ({
    kind: 'GUIDE' as const,
    text: name.text,
    detail: null,
    targetId: id,
    path,
  }));
  return [
    ...catalogueSuggestions,
    ...found,
    ...events.nodes.map(({ id, path, name, nextSession }) => ({
      kind: 'EVENT' as const,
      text: name.text,
      detail: null,
      day: nextSession?.fromDate ?? null,
      targetId: id,
      path,
    })),
  ];
}
