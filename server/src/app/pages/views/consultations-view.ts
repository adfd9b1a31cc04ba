import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import { pathTo } from '../routes';
import type { ListedMentor } from '../shapes/consultation-shapes';
import { clockText, dayText } from '../words/words';
import type { PageView, Scene } from './page-view';

/** Writes who advises small businesses, and when each of them is free next; booking needs the portal. */
export function consultationsView(mentors: readonly ListedMentor[], scene: Scene): PageView {
  const { words } = scene;
  const main = html`<div class="wrap consultations">
    <header class="page-head">
      <h1>${words.consultationsTitle}</h1>
      <p class="lead">${words.consultationsLead}</p>
    </header>
    <ul class="mentors">
      ${mentors.map((mentor) => entry(mentor, scene))}
    </ul>
    <noscript><p>${words.needsScripts}</p></noscript>
  </div>`;
  return {
    status: 200,
    head: {
      title: `${words.consultationsTitle} · ${words.siteName}`,
      shareTitle: words.consultationsTitle,
      description: words.consultationsDescription,
      kind: 'website',
      picture: null,
      isListed: true,
      paths: { ID: pathTo('consultations', 'ID'), EN: pathTo('consultations', 'EN') },
    },
    facts: [],
    main,
  };
}

function entry(
  { id, name, organisation, headline, about, place, branch, nextFreeAt }: ListedMentor,
  { words, locale }: Scene,
): Markup {
  const free =
    nextFreeAt === null
      ? html`<p class="availability availability-none">${words.noFreeHours}</p>`
      : html`<p class="meta">${words.nextFreeHour}</p>
          <p class="when">${dayText(nextFreeAt, locale)}, ${clockText(nextFreeAt, locale)}</p>`;
  return html`<li id="${id}" class="mentor">
    <div class="who">
      ${organisation !== null && html`<p class="kind">${organisation}</p>`}
      <h2>${name}</h2>
      ${headline && html`<p class="headline">${headline.text}</p>`}${about && html`<p class="about">${about.text}</p>`}
      <p class="small">${[place?.text, branch.name.text].filter((part) => part !== undefined).join(', ')}</p>
    </div>
    <div class="next">${free}</div>
  </li>`;
}
