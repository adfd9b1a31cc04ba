import type { InferOutput } from 'valibot';

import { html } from '../markup/html';
import { localPath, pathTo } from '../routes';
import type { certificateShape } from '../shapes/event-shapes';
import { dayText, wordFor } from '../words/words';
import type { PageView, Scene } from './page-view';

/** Writes whether a certificate is real. Search engines list none of them. */
export function certificateView(
  { certificateCheck: found }: InferOutput<typeof certificateShape>,
  scene: Scene,
): PageView {
  const { words, locale, place } = scene;
  const fact = (label: string, value: string): ReturnType<typeof html> =>
    html`<dt>${label}</dt>
      <dd>${value}</dd>`;
  return {
    status: 200,
    head: {
      title: `${words.certificateTitle} · ${words.siteName}`,
      shareTitle: words.certificateTitle,
      description: words.certificateLead,
      kind: 'website',
      picture: null,
      isListed: false,
      paths: { ID: pathTo('certificate', 'ID', place.id), EN: pathTo('certificate', 'EN', place.id) },
    },
    facts: [],
    main: html`<div class="wrap">
      <article class="event certificate">
        <header>
          <h1>${words.certificateTitle}</h1>
          <p class="lead">${words.certificateLead}</p>
        </header>
        ${
          found === null
            ? html`<p class="notice stop"><span>${words.certificateUnknown}</span></p>`
            : html`<p class="notice ${found.isValid ? 'ok' : 'stop'}">
                  <span>${found.isValid ? words.certificateValid : words.certificateRevoked}</span>
                </p>
                <dl class="facts">
                  ${fact(words.certificateNumber, found.number)}${fact(words.certificateHolder, found.holderName)}${fact(words.certificateRole, wordFor(words.certificateRoles, found.role))}${
                    found.event !== null &&
                    html`<dt>${words.events}</dt>
                      <dd><a href="${localPath(found.event.path, locale)}">${found.event.name.text}</a></dd>`
                  }${fact(words.certificateIssued, dayText(found.issuedAt, locale))}
                </dl>`
        }
      </article>
    </div>`,
  };
}
