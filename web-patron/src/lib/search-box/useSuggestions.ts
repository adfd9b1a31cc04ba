import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState } from "react";

import { SearchSuggestionsDocument } from "./SearchSuggestions.generated";
import type { SearchSuggestionsQuery } from "./SearchSuggestions.generated";

/** Is one completion of what is being typed. */
export type Suggestion = SearchSuggestionsQuery["catalogueSuggestions"][number];

const TYPING_PAUSE_MS = 120;
const SHORTEST_TEXT = 2;

/** Asks for completions when typing pauses; an answer that was overtaken by more typing is dropped on the way. */
export function useSuggestions(text: string, isWanted: boolean): readonly Suggestion[] {
  const client = useApolloClient();
  const [answer, setAnswer] = useState<{ readonly text: string; readonly found: readonly Suggestion[] }>({ text: "", found: [] });
  const asked = text.trim();
  useEffect(() => {
    if (!isWanted || asked.length < SHORTEST_TEXT) return undefined;
    const stop = new AbortController();
    const pause = setTimeout(() => {
      const context = { fetchOptions: { signal: stop.signal }, queryDeduplication: false };
      client.query({ query: SearchSuggestionsDocument, variables: { text: asked }, context }).then(
        ({ data }) => stop.signal.aborted || setAnswer({ text: asked, found: data?.catalogueSuggestions ?? [] }),
        // Suggestions are a courtesy: without them the search itself still works.
        () => stop.signal.aborted || setAnswer({ text: asked, found: [] }),
      );
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(pause);
      stop.abort();
    };
  }, [asked, client, isWanted]);
  return isWanted && asked.length >= SHORTEST_TEXT ? answer.found : [];
}
