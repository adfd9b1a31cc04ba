import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import { pathTo } from '../routes';
import type { PageView, Scene } from './page-view';
import { breadcrumbs } from './parts';

/** The calculators for small businesses, in the order of the corner; each is a page of its own. */
export const TOOLS = ['sizeTool', 'priceTool', 'cashFlowTool'] as const;

/** Names one calculator. */
export type Tool = (typeof TOOLS)[number];

const BY_NEED: Readonly<Record<string, readonly Tool[]>> = {
  START: ['sizeTool', 'priceTool'],
  PERMITS: ['sizeTool'],
  FINANCE: ['cashFlowTool', 'sizeTool'],
  MARKETING: ['priceTool'],
  PACKAGING: ['priceTool'],
  BOOKKEEPING: ['priceTool', 'cashFlowTool'],
  EXPORT: ['priceTool', 'sizeTool'],
};

/** Gives the calculators that help with the need of a guide. */
export function toolsForNeed(need: string): readonly Tool[] {
  return BY_NEED[need] ?? TOOLS;
}

/** Lists calculators as links. */
export function toolLinks(tools: readonly Tool[], { words, locale }: Scene): Markup {
  return html`<ul class="side-links">
    ${tools.map((tool) => html`<li><a href="${pathTo(tool, locale)}">${words.toolWords[tool].heading}</a></li>`)}
  </ul>`;
}

/** Writes the page of a calculator around what it asks and answers. */
export function toolPage(tool: Tool, content: Markup, scene: Scene): PageView {
  const { words, locale } = scene;
  const { heading, lead } = words.toolWords[tool];
  const crumbs = [
    { label: words.smallBusinessWords.title, path: pathTo('smallBusiness', locale) },
    { label: heading, path: pathTo(tool, locale) },
  ];
  const main = html`<div class="wrap tool">
    ${breadcrumbs(crumbs, scene)}
    <header class="page-head">
      <h1>${heading}</h1>
      <p class="lead">${lead}</p>
    </header>
    ${content}
    <aside class="tool-more" aria-label="${words.toolWords.more}">
      <p>${words.toolWords.kept}</p>
      <p><a href="${pathTo('consultations', locale)}">${words.toolWords.consult}</a></p>
      ${toolLinks(
        TOOLS.filter((other) => other !== tool),
        scene,
      )}
    </aside>
  </div>`;
  return {
    status: 200,
    head: {
      title: `${heading} · ${words.siteName}`,
      shareTitle: heading,
      description: lead,
      kind: 'website',
      picture: null,
      isListed: true,
      paths: { ID: pathTo(tool, 'ID'), EN: pathTo(tool, 'EN') },
    },
    facts: [],
    main,
  };
}

type AmountField = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint: string;
  readonly unit: string;
  readonly isRequired: boolean;
  readonly refusal: string | null;
};

/** Writes one amount to fill in. */
export function amountField({
  id,
  name,
  label,
  value,
  hint,
  unit,
  isRequired,
  refusal,
}: AmountField): Markup {
  return html`<div class="field">
    <label for="${id}">${label}</label
    ><span class="amount"
      >${unit === 'Rp' && html`<span aria-hidden="true">Rp</span>`}<input
        id="${id}"
        class="input"
        name="${name}"
        value="${value}"
        inputmode="numeric"
        autocomplete="off"
        maxlength="24"
        ${isRequired && html` required`}
        aria-describedby="${id}-hint"
      />${unit === '%' && html`<span aria-hidden="true">%</span>`}</span
    >
    <p class="hint" id="${id}-hint">${hint}</p>
    ${refusal !== null && html`<p class="no">${refusal}</p>`}
  </div>`;
}
