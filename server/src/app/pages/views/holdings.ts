import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import type { FullTitle } from '../shapes/title-shapes';
import { spineLabel } from './marks';
import type { Scene } from './page-view';
import { availabilitySign, availabilityText } from './parts';

type Holding = FullTitle['availability']['branches'][number];

/** Says at which branches and on which shelves the copies of a title stand. */
export function holdings(
  { availability, isSample }: Pick<FullTitle, 'availability' | 'isSample'>,
  scene: Scene,
): Markup {
  const { words } = scene;
  return html`<section class="copies" aria-labelledby="copies">
    <h2 id="copies">
      ${availabilityText(availability, scene)}${isSample && html`<span class="sample">${words.sample}</span>`}
    </h2>
    <ul>
      ${availability.branches.map((holding) => holding.shelves.map((place) => shelfLine(holding, place, scene)))}
    </ul>
  </section>`;
}

function shelfLine({ branch }: Holding, place: Holding['shelves'][number], scene: Scene): Markup {
  const { words } = scene;
  return html`<li>
    ${place.callNumber === null ? html`<span></span>` : spineLabel(place.callNumber, words.cityOwner)}
    <div>
      <h3>${branch.name.text}</h3>
      <p class="find-it">${place.shelvingLocation?.name.text ?? words.noShelf}</p>
    </div>
    <div class="right">
      ${availabilitySign(place, scene)}${place.isReferenceOnly && html`<span class="small">${words.referenceOnly}</span>`}
    </div>
  </li>`;
}
