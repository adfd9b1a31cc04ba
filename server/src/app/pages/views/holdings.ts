import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import type { FullTitle } from '../shapes/title-shapes';
import { numberText } from '../words/words';
import type { Scene } from './page-view';
import { availabilityText } from './parts';

/** Says at which branches and on which shelves the copies of a title stand. */
export function holdings({ availability }: Pick<FullTitle, 'availability'>, scene: Scene): Markup {
  const { words } = scene;
  return html`<section class="copies"><h2>${words.whereToFind} <span>${availabilityText(availability, scene)}</span></h2><ul>${availability.branches.map(({ branch, shelves }) =>
    shelves.map((place) => html`<li><span class="spine-label">${place.callNumber !== null && html`<span>${place.callNumber.text}</span>`}</span><div><h3>${branch.name.text}</h3><p class="find-it">${place.shelvingLocation?.name.text}</p></div>
      <div class="right"><span>${countText(place, scene)}</span>${place.isReferenceOnly && html`<span class="small">${words.referenceOnly}</span>`}</div></li>`))}</ul></section>`;
}

function countText({ availableCount, copyCount }: { readonly availableCount: number; readonly copyCount: number }, { words, locale }: Scene): string {
  return words.availability(numberText(availableCount, locale), numberText(copyCount, locale));
}
