import { html } from '../markup/html';
import type { CashFlowToolAnswer } from '../shapes/tool-shapes';
import { figureList } from './guide-view';
import type { PageView, Scene } from './page-view';
import { toolPage } from './tool-parts';

/** Writes the cash-flow sheet: filling it in needs the portal, the empty sheet and the rule do not. */
export function cashFlowView({ legalFigures }: CashFlowToolAnswer, scene: Scene): PageView {
  const { empty, how, rule, source, credit, withoutScripts } = scene.words.toolWords.cashFlowTool;
  return toolPage(
    'cashFlowTool',
    html`<div class="cash-sheet">
        <noscript><p>${withoutScripts}</p></noscript>
        <p><a class="btn quiet" href="/ukm/unduh/lembar-arus-kas.csv" download>${empty}</a></p>
      </div>
      <section class="tool-rule">
        <h2>${how}</h2>
        <p>${rule}</p>
        <p class="small">${source}</p>
      </section>
      ${figureList(
        legalFigures.filter(({ code }) => code.startsWith('kur.')),
        scene,
        credit,
      )}`,
    scene,
  );
}
