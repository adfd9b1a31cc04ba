/**
 * Fetches the files that the server named for this page (`<script type="application/json" id="page-files">`)
 * all at once.
 */
export function fetchAhead(page: Document): void {
  for (const href of filesNamedIn(page)) {
    const link = Object.assign(page.createElement('link'), { rel: 'modulepreload', crossOrigin: '', href });
    page.head.append(link);
  }
}

function filesNamedIn(page: Document): readonly string[] {
  const text = page.getElementById('page-files')?.textContent ?? '[]';
  const named: unknown = JSON.parse(text);
  return Array.isArray(named) ? named.filter((name) => typeof name === 'string') : [];
}
