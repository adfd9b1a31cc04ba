import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import { pathTo } from '../routes';
import type { PriceToolAnswer } from '../shapes/tool-shapes';
import { parseAmount, TOOL_FIELD_NAMES, TOOL_FIELDS, writtenIn } from '../tool-variables';
import { numberText, wordFor } from '../words/words';
import { rupiahText } from './guide-view';
import type { PageView, Scene } from './page-view';
import { amountField, toolPage } from './tool-parts';

type Answer = PriceToolAnswer['sellingPrice'];
type Outcome = Pick<
  Answer,
  'price' | 'profitPerPiece' | 'profitPerMonth' | 'breakEvenPieces' | 'breakEvenSales'
>;

/** Writes the price calculator: its form, the answer if something was asked, and how it is worked out. */
export function priceToolView(found: PriceToolAnswer | null, scene: Scene): PageView {
  const { how, rule, source, sheet } = scene.words.toolWords.priceTool;
  return toolPage(
    'priceTool',
    html`${form(scene)}${found !== null && answer(found.sellingPrice, scene)}
      <section class="tool-rule">
        <h2>${how}</h2>
        <ul>
          ${[rule.cost, rule.price, rule.breakEven].map((line) => html`<li>${line}</li>`)}
        </ul>
        <p class="small">${source}</p>
        <p><a class="btn quiet" href="/ukm/unduh/lembar-harga-jual.csv" download>${sheet}</a></p>
      </section>`,
    scene,
  );
}

function form({ parameters, words, locale }: Scene): Markup {
  const { priceTool, noAmount } = words.toolWords;
  const refusalOf = (written: string, isNeeded: boolean): string | null =>
    parseAmount(written) === null && (written !== '' || (isNeeded && parameters.size > 0)) ? noAmount : null;
  const fields = TOOL_FIELD_NAMES.map((name) => {
    const { parameter, otherwise, unit } = TOOL_FIELDS[name];
    const value = writtenIn(parameters, name);
    return amountField({
      id: parameter,
      name: parameter,
      label: priceTool.field[name],
      hint: priceTool.hint[name],
      value,
      unit,
      isRequired: otherwise === '',
      refusal: refusalOf(value, otherwise === ''),
    });
  });
  const own = (parameters.get('harga') ?? '').trim();
  return html`<form class="tool-form tool-pairs" method="get" action="${pathTo('priceTool', locale)}#jawaban">
    ${fields}${amountField({ id: 'harga', name: 'harga', label: priceTool.field.ownPrice, hint: priceTool.hint.ownPrice, value: own, unit: 'Rp', isRequired: false, refusal: refusalOf(own, false) })}
    <div class="whole"><button class="btn" type="submit">${priceTool.ask}</button></div>
  </form>`;
}

function answer(found: Answer, scene: Scene): Markup {
  const { priceTool } = scene.words.toolWords;
  if (found.problem !== null || found.costPerPiece === null)
    return html`<section class="tool-answer" id="jawaban">
      <h2>${priceTool.noAnswer}</h2>
      <p class="notice stop"><span>${wordFor(priceTool.problem, found.problem ?? '')}</span></p>
    </section>`;
  return html`<section class="tool-answer" id="jawaban">
    <h2>${priceTool.answer}</h2>
    <p>${priceTool.costs(rupiahText(found.costPerPiece, scene.locale))}</p>
    ${outcomes(found, scene)}${(found.atOwnPrice?.profitPerPiece ?? 0) < 0 && html`<p class="notice stop"><span>${priceTool.ownLoss}</span></p>`}
  </section>`;
}

function outcomes(found: Answer, { words, locale, parameters }: Scene): Markup {
  const { priceTool } = words.toolWords;
  const money = (amount: number | null): string =>
    amount === null ? priceTool.never : rupiahText(amount, locale);
  const pieces = (count: number | null): string =>
    count === null ? priceTool.never : numberText(count, locale);
  const columns: readonly Outcome[] = found.atOwnPrice === null ? [found] : [found, found.atOwnPrice];
  const row = (name: keyof Outcome, valueOf: (value: number | null) => string, isMain = false): Markup =>
    html`<tr${isMain && html` class="main"`}><th scope="row">${priceTool.row[name]}</th>${columns.map((outcome) => html`<td>${valueOf(outcome[name])}</td>`)}</tr>`;
  return html`<table class="tool-table">
    <thead>
      <tr>
        <td></td>
        <th scope="col">${priceTool.wanted(writtenIn(parameters, 'marginPercent'))}</th>
        ${found.atOwnPrice !== null && html`<th scope="col">${priceTool.own}</th>`}
      </tr>
    </thead>
    <tbody>
      ${row('price', money, true)}${row('profitPerPiece', money)}${row('breakEvenPieces', pieces, true)}${row('breakEvenSales', money)}${row('profitPerMonth', money)}
    </tbody>
  </table>`;
}
