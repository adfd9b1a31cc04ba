import { createHash } from 'node:crypto';

import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import { xmlDocument } from './xml-document';

/** A line of the change log of the contract: its day as `2026-11-29`, and what it says, in Markdown. */
export type ContractChange = { readonly day: string; readonly text: string };

const MOST_ENTRIES = 50;
const MOST_LETTERS = 120;
/** The day of the first version of the contract. */
const FIRST_DAY = '2026-11-29';

/** Where the feed of changes of the contract is. */
export const CHANGES_FEED_PATH = '/schema/changes.atom';

/** Reads the change log, newest first as it stands there; what is no dated line counts for nothing. */
export function readChanges(changelog: string): ContractChange[] {
  return [...changelog.matchAll(/^- (\d{4}-\d{2}-\d{2}) (.+)$/gm)].map(([, day = '', text = '']) => ({
    day,
    text,
  }));
}

/**
 * Writes the newest changes as an Atom feed, so that whoever depends on the contract learns of them; `owner` is
 * the library as it calls itself.
 */
export function changesFeedText(
  changes: readonly ContractChange[],
  { origin, owner }: { readonly origin: string; readonly owner: string },
): string {
  const address = `${origin}${CHANGES_FEED_PATH}`;
  return xmlDocument(html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
    <id>${address}</id>
    <title>Pustaka Pasuruan: changes of the contract</title>
    <updated>${changes[0]?.day ?? FIRST_DAY}T00:00:00Z</updated>
    <author><name>${owner}</name></author>
    <link rel="self" href="${address}" />
    ${changes.slice(0, MOST_ENTRIES).map((change) => entry(change, origin))}
  </feed>`);
}

function entry({ day, text }: ContractChange, origin: string): Markup {
  const plain = text.replaceAll('`', '');
  const id = createHash('sha256').update(`${day} ${text}`).digest('hex').slice(0, 16);
  return html`<entry>
    <id>${`${origin}${CHANGES_FEED_PATH}#${id}`}</id>
    <title>${toHeadline(plain)}</title>
    <updated>${day}T00:00:00Z</updated>
    <link rel="alternate" href="${`${origin}/en/data`}" />
    <content type="text">${plain}</content>
  </entry>`;
}

function toHeadline(text: string): string {
  const sentence = /^.{20,}?[.;:](?= |$)/.exec(text)?.[0] ?? text;
  return sentence.length > MOST_LETTERS ? `${sentence.slice(0, MOST_LETTERS - 1)}…` : sentence;
}
