import type { SeenEvent } from './seen-event';

const SEEN_EVENT_HEADER = 'x-library-seen-event';
const LAST_EVENT_HEADER = 'x-library-event';

/** What the fetch of a library client needs to know about its caller. */
export type LibraryFetchOptions = {
  readonly seenEvent: SeenEvent;
  readonly language: () => string;
  readonly fetch: typeof fetch;
};

/**
 * Wraps `fetch` so that every call states the reader's language and the last event this client has seen;
 * a server process that is behind that event catches up before it answers.
 */
export function createLibraryFetch({
  seenEvent,
  language,
  fetch,
}: LibraryFetchOptions): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await fetch(input, {
      ...init,
      headers: withLibraryHeaders(init?.headers, seenEvent, language()),
    });
    seenEvent.observe(response.headers.get(LAST_EVENT_HEADER));
    return response;
  };
}

function withLibraryHeaders(given: HeadersInit | undefined, seenEvent: SeenEvent, language: string): Headers {
  const headers = new Headers(given);
  headers.set('accept-language', language);
  const seen = seenEvent.current();
  if (seen !== null) headers.set(SEEN_EVENT_HEADER, seen);
  return headers;
}
