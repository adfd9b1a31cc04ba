import { civilDayText } from '../../../shared/day-text';
import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import { localPath, pathTo } from '../routes';
import type { FullGuide, ShownFigure } from '../shapes/guide-shapes';
import { breadcrumbFacts } from '../structured-data/breadcrumb-facts';
import { clockText, dayText, wordFor } from '../words/words';
import { eventRows } from './event-parts';
import { NEXT_ICON } from './marks';
import type { PageView, Scene } from './page-view';
import { breadcrumbs, shelf } from './parts';
import { toolLinks, toolsForNeed } from './tool-parts';

const MOST_MENTORS = 3;

/** Writes a guide: what it takes, its steps, figures and sources, books and training. */
export function guideView(guide: FullGuide, scene: Scene): PageView {
  const { words, locale } = scene;
  const path = localPath(guide.path, locale);
  const crumbs = [
    { label: words.smallBusinessWords.title, path: pathTo('smallBusiness', locale) },
    { label: guide.name.text, path },
  ];
  const main = html`<div class="wrap">
      ${breadcrumbs(crumbs, scene)}
      <div class="guide">
        <article>
          <h1>${guide.name.text}${guide.isSample && html`<span class="sample">${words.sample}</span>`}</h1>
          ${guide.summary !== null && html`<p class="lead">${guide.summary.text}</p>`}${keyFacts(guide, scene)}${steps(guide, scene)}${figureList(guide.figures, scene)}${sources(guide, scene)}
        </article>
        ${side(guide, scene)}
      </div>
    </div>
    ${
      guide.titles.length > 0 &&
      html`<section class="section band">
        <div class="wrap">
          <div class="head"><h2>${words.guideWords.reading}</h2></div>
          ${shelf(guide.titles, words.guideWords.reading, scene)}
        </div>
      </section>`
    }`;
  return {
    status: 200,
    head: {
      title: `${guide.name.text} · ${words.siteName}`,
      shareTitle: guide.name.text,
      description: guide.summary?.text ?? words.smallBusinessWords.description,
      kind: 'website',
      picture: null,
      isListed: true,
      paths: { ID: pathTo('guide', 'ID', guide.slug), EN: pathTo('guide', 'EN', guide.slug) },
    },
    facts: [howToFacts(guide, scene), breadcrumbFacts(crumbs, scene)],
    main,
  };
}

function keyFacts(guide: FullGuide, { words, locale }: Scene): Markup {
  const fact = (label: string, value: string | undefined): Markup | false =>
    value !== undefined &&
    html`<div>
      <dt>${label}</dt>
      <dd>${value}</dd>
    </div>`;
  const { duration, cost, needed, reviewed, notReviewed } = words.guideWords;
  return html`<dl class="keyfacts">
    ${fact(duration, guide.duration?.text)}${fact(cost, guide.cost?.text)}${fact(needed, guide.needed?.text)}${fact(reviewed, guide.reviewedOn === null ? notReviewed : civilDayText(guide.reviewedOn, locale))}
  </dl>`;
}

/** Ticking needs scripts, so the boxes rest until the portal takes over. */
function steps(guide: FullGuide, { words, locale }: Scene): Markup {
  const { guideWords } = words;
  return html`<p class="progress">
      <span>${guideWords.done(guide.steps.length)}</span
      ><progress class="line" aria-hidden="true" max="${guide.steps.length}" value="0"></progress
      ><a href="${localPath(guide.path, locale)}.pdf">${guideWords.print}</a>
    </p>
    <ol class="steps">
      ${guide.steps.map(
        (
          step,
          place,
        ) => html`<li><label class="check"><input type="checkbox" disabled aria-label="${guideWords.stepDone(place + 1, step.name.text)}" /></label><details${place === 0 && html` open`}>
      <summary><h2><span>${place + 1}.</span> ${step.name.text}${step.hint !== null && html`<small>${step.hint.text}</small>`}</h2>${NEXT_ICON}</summary><div class="in">${stepText(step.text?.text ?? '')}
      ${(step.linkUrl !== null || step.template !== null) && html`<p class="row">${step.linkUrl !== null && html`<a class="btn quiet" href="${step.linkUrl}" rel="noopener noreferrer">${guideWords.openSite(hostOf(step.linkUrl))}</a>`}${step.template !== null && html`<a class="btn quiet" href="${step.template.path}" download>${wordFor(guideWords.template, step.template.code)}</a>`}</p>`}</div></details></li>`,
      )}
    </ol>`;
}

function hostOf(link: string): string {
  return URL.canParse(link) ? new URL(link).host : link;
}

/** Lines that begin with a hyphen and a blank are entries of a list. */
function stepText(text: string): Markup {
  const lines = text.split(/\n+/u).filter((line) => line.trim() !== '');
  const runs = lines.reduce<string[][]>((found, line) => {
    const last = found.at(-1);
    if (last?.[0]?.startsWith('- ') && line.startsWith('- ')) last.push(line);
    else found.push([line]);
    return found;
  }, []);
  return html`${runs.map((run) =>
    run[0]?.startsWith('- ')
      ? html`<ul>
          ${run.map((entry) => html`<li>${entry.slice(2)}</li>`)}
        </ul>`
      : html`<p>${run[0]}</p>`,
  )}`;
}

/** Lists legal figures with their source and since when they hold. */
export function figureList(
  figures: readonly ShownFigure[],
  { words, locale }: Scene,
  heading = words.guideWords.figures,
): Markup | false {
  const { guideWords } = words;
  return (
    figures.length > 0 &&
    html`<section class="legal">
      <h2>${heading}</h2>
      <dl>
        ${figures.map(
          (figure) =>
            html`<div>
              <dt>${figure.name.text}</dt>
              <dd>
                <b>${figure.amount === null ? figure.value?.text : rupiahText(figure.amount, locale)}</b>
                <small
                  >${figure.sourceUrl === null ? figure.sourceName : html`<a href="${figure.sourceUrl}" rel="noopener noreferrer">${figure.sourceName}</a>`}${`. ${figure.effectiveSince === null ? guideWords.noSince : guideWords.since(civilDayText(figure.effectiveSince, locale))}`}.
                  ${guideWords.reviewedOn(civilDayText(figure.reviewedOn, locale))}</small
                >
              </dd>
            </div>`,
        )}
      </dl>
    </section>`
  );
}

function sources(guide: FullGuide, { words }: Scene): Markup {
  return html`<div class="source">
    <p>${words.guideWords.sources}</p>
    <ul>
      ${guide.sources.map(({ name, url }) => html`<li>${url === null ? name : html`<a href="${url}" rel="noopener noreferrer">${name}</a>`}</li>`)}
    </ul>
    <p>${words.guideWords.noAdvice}</p>
  </div>`;
}

function side(guide: FullGuide, scene: Scene): Markup {
  const { words } = scene;
  return html`<aside class="side" aria-label="${words.guideWords.beside}">
    ${mentors(guide, scene)}${coming(guide, scene)}
    <section>
      <h2>${words.smallBusinessWords.tools}</h2>
      ${toolLinks(toolsForNeed(guide.need), scene)}
    </section>
  </aside>`;
}

function mentors(guide: FullGuide, { words, locale }: Scene): Markup | false {
  const { guideWords, noFreeHours } = words;
  return (
    guide.mentors.length > 0 &&
    html`<section>
      <h2>${guideWords.mentors}</h2>
      <ul class="side-mentors">
        ${guide.mentors.slice(0, MOST_MENTORS).map(
          ({ id, name, organisation, headline, nextFreeAt }) =>
            html`<li>
              <a href="${pathTo('consultations', locale)}?pendamping=${id}">${name}</a>
              <p>${[organisation, headline?.text].filter(Boolean).join(' · ')}</p>
              <p class="meta">
                ${nextFreeAt === null ? noFreeHours : guideWords.nextFree(`${dayText(nextFreeAt, locale)}, ${clockText(nextFreeAt, locale)}`)}
              </p>
            </li>`,
        )}
      </ul>
    </section>`
  );
}

/** The training of the guide's programme; where none is planned, whatever comes next for businesses. */
function coming({ programme, events }: FullGuide, scene: Scene): Markup | false {
  const { words, locale } = scene;
  const own = programme?.coming.nodes ?? [];
  if (programme !== null && own.length > 0)
    return html`<section>
      <h2>${words.guideWords.classes}</h2>
      ${eventRows(own, scene)}
      <p class="more-link"><a href="${localPath(programme.path, locale)}">${programme.name.text}</a></p>
    </section>`;
  return (
    events.nodes.length > 0 &&
    html`<section>
      <h2>${words.guideWords.coming}</h2>
      ${eventRows(events.nodes, scene)}
      <p class="more-link">
        <a href="${pathTo('events', locale)}?untuk=ukm">${words.smallBusinessWords.allComing}</a>
      </p>
    </section>`
  );
}

function howToFacts(guide: FullGuide, { origin, locale }: Scene): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'HowTo',
    name: guide.name.text,
    url: origin + localPath(guide.path, locale),
    ...(guide.summary === null ? {} : { description: guide.summary.text }),
    step: guide.steps.map(({ name, text }, place) => ({
      '@type': 'HowToStep',
      position: place + 1,
      name: name.text,
      ...(text === null ? {} : { text: text.text }),
    })),
  };
}

/** Writes an amount of rupiah: `Rp1.500.000`, `Rp1,500,000`. */
export function rupiahText(amount: number, locale: Scene['locale']): string {
  return `${amount < 0 ? '−' : ''}Rp${Math.abs(amount).toLocaleString(locale === 'ID' ? 'id-ID' : 'en-GB')}`;
}
