import type { InferOutput } from 'valibot';

import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import { pathTo } from '../routes';
import { SEARCH_PARAMETERS } from '../search-parameters';
import type { facetsShape } from '../shapes/page-shapes';
import { numberText, wordFor } from '../words/words';
import type { Scene } from './page-view';

type Facets = InferOutput<typeof facetsShape>;
type FacetName = 'branches' | 'materialTypes' | 'audiences' | 'languages' | 'classes';

const GROUPS: readonly { readonly facet: FacetName; readonly parameter: keyof typeof SEARCH_PARAMETERS }[] = [
  { facet: 'branches', parameter: 'branch' },
  { facet: 'materialTypes', parameter: 'materialType' },
  { facet: 'audiences', parameter: 'audience' },
  { facet: 'languages', parameter: 'language' },
  { facet: 'classes', parameter: 'classNotation' },
];

/** A form of filters with live counts that works without scripts. */
export function searchFilters(facets: Facets, text: string, scene: Scene): Markup {
  const { words, locale, parameters } = scene;
  const isAvailable = parameters.get(SEARCH_PARAMETERS.available) === '1';
  return html`<section class="facets" aria-label="${words.filterResults}">
    <form action="${pathTo('search', locale)}" method="get">
      <input type="hidden" name="${SEARCH_PARAMETERS.text}" value="${text}" />
      <div class="facet">
        ${choice({ name: SEARCH_PARAMETERS.available, value: '1', label: words.availableNow, count: facets.availableNow, isSelected: isAvailable }, scene)}
      </div>
      ${GROUPS.filter(({ facet }) => facets[facet].length > 0).map(
        ({ facet, parameter }) =>
          html`<fieldset class="facet">
            <legend>${words.facet[facet]}</legend>
            <div>
              ${facets[facet].map((value) => choice({ ...value, name: SEARCH_PARAMETERS[parameter], label: labelOf(facet, value, scene) }, scene))}
            </div>
          </fieldset>`,
      )}
      <p><button class="btn">${words.applyFilters}</button></p>
    </form>
  </section>`;
}

type Choice = {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly isSelected: boolean;
};

function choice({ name, value, label, count, isSelected }: Choice, { locale }: Scene): Markup {
  return html`<label class="check"
    ><input type="checkbox" name="${name}" value="${value}" ${isSelected && html` checked`} />
    <span>${label}</span> <span>${numberText(count, locale)}</span></label
  >`;
}

function labelOf(
  facet: FacetName,
  { value, label }: { readonly value: string; readonly label: string },
  { words }: Scene,
): string {
  if (facet === 'materialTypes') return wordFor(words.materialType, value);
  return facet === 'audiences' ? wordFor(words.audience, value) : label;
}
