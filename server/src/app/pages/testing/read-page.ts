import type { Element } from '@xmldom/xmldom';
import { DOMParser } from '@xmldom/xmldom';

import type { Answer } from './send-request';

/** What a page says, read as a browser and a robot read it. */
export type Page = {
  readonly status: number;
  /** What was sent, without the marks that React leaves for itself in the browser. */
  readonly text: string;
  readonly language: string;
  readonly title: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly canonical: string | null;
  readonly alternates: Readonly<Record<string, string>>;
  readonly headings: readonly string[];
  readonly scripts: readonly { readonly type: string | null; readonly source: string | null }[];
  readonly facts: readonly Readonly<Record<string, unknown>>[];
  readonly initial: {
    readonly locale: string;
    readonly results: readonly {
      readonly operationName: string;
      readonly variables: unknown;
      readonly data: unknown;
    }[];
  };
};

/** Reads a page that the server sent. */
export function readPage({ status, body }: Answer): Page {
  const page = new DOMParser({ onError: () => undefined }).parseFromString(body, 'text/html');
  const all = (name: string): Element[] => [...page.getElementsByTagName(name)];
  const links = all('link');
  const scripts = all('script');
  const json = (script: Element): Record<string, unknown> =>
    JSON.parse(script.textContent ?? '') as Record<string, unknown>;
  const initial = scripts.find((script) => script.getAttribute('id') === 'initial-data');
  return {
    status,
    text: body.replace(/ data-discover="true"|<!--(?: |\$|\/\$)?-->/g, ''),
    language: page.documentElement?.getAttribute('lang') ?? '',
    title: all('title')[0]?.textContent ?? '',
    meta: Object.fromEntries(
      all('meta').map((meta) => [
        meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
        meta.getAttribute('content') ?? '',
      ]),
    ),
    canonical: links.find((link) => link.getAttribute('rel') === 'canonical')?.getAttribute('href') ?? null,
    alternates: Object.fromEntries(
      links
        .filter((link) => link.hasAttribute('hreflang'))
        .map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']),
    ),
    headings: all('h1').map((heading) => heading.textContent ?? ''),
    scripts: scripts.map((script) => ({
      type: script.getAttribute('type'),
      source: script.getAttribute('src'),
    })),
    facts: scripts.filter((script) => script.getAttribute('type') === 'application/ld+json').map(json),
    initial: (initial ? json(initial) : { locale: '', results: [] }) as Page['initial'],
  };
}
