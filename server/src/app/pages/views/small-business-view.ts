import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import { parseGuideChoice, GUIDE_CODES, GUIDE_PARAMETERS } from '../guide-variables';
import { localPath, pathTo } from '../routes';
import { SEARCH_PARAMETERS } from '../search-parameters';
import type { SmallBusiness } from '../shapes/guide-shapes';
import { wordFor } from '../words/words';
import { eventRows } from './event-parts';
import type { PageView, Scene } from './page-view';
import { TOOLS } from './tool-parts';

type ShownGuide = SmallBusiness['guides'][number];

/** Writes the corner for small businesses: guides by need, places, training. */
export function smallBusinessView({ guides, events }: SmallBusiness, scene: Scene): PageView {
  const { words, locale } = scene;
  const { title, lead, description } = words.smallBusinessWords;
  const main = html`<div class="wrap small-business">
    <header class="page-head">
      <h1>${title}</h1>
      <p class="lead">${lead}</p>
    </header>
    <section id="panduan">
      <div class="head"><h2>${words.smallBusinessWords.guides}</h2></div>
      ${filters(scene)}${guideGroups(guides, scene)}
    </section>
    <section id="alat">
      <div class="head"><h2>${words.smallBusinessWords.tools}</h2></div>
      ${toolList(scene)}
    </section>
    <section>
      <div class="head"><h2>${words.smallBusinessWords.places}</h2></div>
      ${placeList(scene)}
    </section>
    ${
      events.nodes.length > 0 &&
      html`<section>
        <div class="head">
          <h2>${words.smallBusinessWords.coming}</h2>
          <a href="${pathTo('events', locale)}?untuk=ukm">${words.smallBusinessWords.allComing}</a>
        </div>
        ${eventRows(events.nodes, scene)}
      </section>`
    }
  </div>`;
  return {
    status: 200,
    head: {
      title: `${title} · ${words.siteName}`,
      shareTitle: title,
      description,
      kind: 'website',
      picture: null,
      isListed: true,
      paths: { ID: pathTo('smallBusiness', 'ID'), EN: pathTo('smallBusiness', 'EN') },
    },
    facts: [],
    main,
  };
}

function filters(scene: Scene): Markup {
  const words = scene.words.smallBusinessWords;
  const chosen = parseGuideChoice(scene.parameters);
  const path = pathTo('smallBusiness', scene.locale);
  const chip = (code: string, word: string): Markup => {
    const query = new URLSearchParams();
    if (code !== '') query.set(GUIDE_PARAMETERS.need, code);
    for (const name of ['stage', 'sector'] as const)
      if (chosen[name] !== undefined) query.set(GUIDE_PARAMETERS[name], chosen[name]);
    return html`<a
      class="chip"
      href="${path}${query.size > 0 && `?${query.toString()}`}"
      ${(chosen.need ?? '') === code && html` aria-current="true"`}
      >${word}</a
    >`;
  };
  return html`<div class="guide-filters">
    <nav class="row" aria-label="${words.needs}">
      ${chip('', words.everyNeed)}${GUIDE_CODES.need.map((code) => chip(code, words.need[code]))}
    </nav>
    <form class="row" action="${path}" method="get">
      ${chosen.need !== undefined && html`<input type="hidden" name="${GUIDE_PARAMETERS.need}" value="${chosen.need}" />`}${choice('stage', scene)}${choice('sector', scene)}<noscript
        ><button class="btn quiet">${scene.words.applyFilters}</button></noscript
      >
    </form>
  </div>`;
}

function choice(name: 'stage' | 'sector', scene: Scene): Markup {
  const words = scene.words.smallBusinessWords;
  const chosen = parseGuideChoice(scene.parameters)[name];
  return html`<label
    ><span class="hide">${words.choose[name]}</span
    ><select class="select" name="${GUIDE_PARAMETERS[name]}">
      <option value="">${words.every[name]}</option>
      ${GUIDE_CODES[name].map(
        (code) =>
          html`<option value="${code}" ${code === chosen && html` selected`}>
            ${wordFor(words[name], code)}
          </option>`,
      )}
    </select></label
  >`;
}

function guideGroups(guides: readonly ShownGuide[], scene: Scene): Markup {
  const words = scene.words.smallBusinessWords;
  if (guides.length === 0)
    return html`<p class="notice">
      <span>${words.none} <a href="${pathTo('smallBusiness', scene.locale)}">${words.showAll}</a></span>
    </p>`;
  const needs = GUIDE_CODES.need.filter((need) => guides.some((guide) => guide.need === need));
  return html`<div class="guide-groups">
    ${needs.map(
      (need) =>
        html`<section>
          <h3>${words.need[need]}</h3>
          <ul>
            ${guides.filter((guide) => guide.need === need).map((guide) => guideLine(guide, scene))}
          </ul>
        </section>`,
    )}
  </div>`;
}

function guideLine(guide: ShownGuide, { words, locale }: Scene): Markup {
  const stages = guide.stages.map((stage) => wordFor(words.smallBusinessWords.stage, stage)).join(', ');
  return html`<li>
    <a href="${localPath(guide.path, locale)}">${guide.name.text}</a
    >${guide.isSample && html`<span class="sample">${words.sample}</span>`}${guide.summary !== null && html`<p>${guide.summary.text}</p>`}
    <p class="meta">${[guide.duration?.text, stages].filter(Boolean).join(' · ')}</p>
  </li>`;
}

function toolList({ words, locale }: Scene): Markup {
  return html`<nav class="places" aria-label="${words.smallBusinessWords.tools}">
    ${TOOLS.map((tool) => html`<a href="${pathTo(tool, locale)}"><b>${words.toolWords[tool].heading}</b><span>${words.smallBusinessWords.toolText[tool]}</span></a>`)}
  </nav>`;
}

function placeList({ words, locale }: Scene): Markup {
  const {
    places,
    consultations,
    consultationsText,
    directory,
    directoryText,
    training,
    trainingText,
    books,
    booksText,
  } = words.smallBusinessWords;
  const place = (path: string, name: string, text: string): Markup =>
    html`<a href="${path}"><b>${name}</b><span>${text}</span></a>`;
  return html`<nav class="places" aria-label="${places}">
    ${place(pathTo('consultations', locale), consultations, consultationsText)}
    ${place(pathTo('directory', locale), directory, directoryText)}
    ${place(`${pathTo('events', locale)}?jenis=BUSINESS_TRAINING`, training, trainingText)}
    ${place(`${pathTo('search', locale)}?${SEARCH_PARAMETERS.classNotation}=65`, books, booksText)}
  </nav>`;
}
