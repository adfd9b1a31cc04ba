import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import { pathTo } from '../routes';
import type { SizeToolAnswer } from '../shapes/tool-shapes';
import { toSizeVariables } from '../tool-variables';
import { wordFor } from '../words/words';
import { figureList, rupiahText } from './guide-view';
import type { PageView, Scene } from './page-view';
import { amountField, toolPage } from './tool-parts';

/**
 * Writes the size calculator: its form, the answer if something was asked, and the limits with their source.
 */
export function sizeToolView({ legalFigures, businessSize }: SizeToolAnswer, scene: Scene): PageView {
  const { basis } = toSizeVariables(scene.parameters, scene.locale);
  const limits = legalFigures.filter(
    ({ code }) => code.startsWith('size.') && code.endsWith(basis.toLowerCase()),
  );
  return toolPage(
    'sizeTool',
    html`${form(scene)}${businessSize !== undefined && answer(businessSize, basis, scene)}${figureList(limits, scene, scene.words.toolWords.sizeTool.limits)}`,
    scene,
  );
}

function form({ parameters, words, locale }: Scene): Markup {
  const { sizeTool, noAmount } = words.toolWords;
  const { basis, isAsked } = toSizeVariables(parameters, locale);
  const written = parameters.get('jumlah') ?? '';
  const choice = (code: 'SALES' | 'CAPITAL'): Markup =>
    html`<label class="check"
      ><input type="radio" name="dasar" value="${code}" ${basis === code && html` checked`} /><span
        >${sizeTool.basisOf[code]}<small>${sizeTool.basisText[code]}</small></span
      ></label
    >`;
  return html`<form class="tool-form" method="get" action="${pathTo('sizeTool', locale)}#jawaban">
    <fieldset>
      <legend>${sizeTool.basis}</legend>
      ${choice('SALES')}${choice('CAPITAL')}
    </fieldset>
    ${amountField({ id: 'jumlah', name: 'jumlah', label: sizeTool.amount, value: written, hint: sizeTool.amountHint, unit: 'Rp', isRequired: true, refusal: written !== '' && !isAsked ? noAmount : null })}
    <div><button class="btn" type="submit">${sizeTool.ask}</button></div>
  </form>`;
}

function answer(
  { sizeClass, amount, upTo }: NonNullable<SizeToolAnswer['businessSize']>,
  basis: 'SALES' | 'CAPITAL',
  { words, locale }: Scene,
): Markup {
  const { size, within, above, rule } = words.toolWords.sizeTool;
  const money = rupiahText(amount, locale);
  return html`<section class="tool-answer" id="jawaban">
    <h2>${wordFor(size, sizeClass)}</h2>
    <p>${upTo === null ? above[basis](money) : within[basis](money, rupiahText(upTo, locale))}</p>
    <p class="small">${rule}</p>
  </section>`;
}
