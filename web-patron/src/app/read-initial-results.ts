/** Is the answer to one operation that the server sent together with the page. */
export type InitialResult = {
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly data: Readonly<Record<string, unknown>>;
};

/** Is the part of the page that is read; the document fits. */
type PageText = { readonly getElementById: (id: string) => { readonly textContent: string | null } | null };

/**
 * Reads the answers out of `<script type="application/json" id="initial-data">`; a page without them, or with
 * broken ones, has none.
 */
export function readInitialResults(page: PageText): readonly InitialResult[] {
  const text = page.getElementById('initial-data')?.textContent ?? '';
  if (text === '') return [];
  try {
    const sent: unknown = JSON.parse(text);
    const results = isRecord(sent) ? sent['results'] : undefined;
    return Array.isArray(results) ? results.filter(isResult) : [];
  } catch {
    // Broken data costs a round trip, never the page.
    return [];
  }
}

function isResult(candidate: unknown): candidate is InitialResult {
  return (
    isRecord(candidate) &&
    typeof candidate['operationName'] === 'string' &&
    isRecord(candidate['variables']) &&
    isRecord(candidate['data'])
  );
}

function isRecord(candidate: unknown): candidate is Record<string, unknown> {
  return typeof candidate === 'object' && candidate !== null && !Array.isArray(candidate);
}
