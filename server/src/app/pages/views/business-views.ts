import type { InferOutput } from 'valibot';

import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import { localPath, pathTo } from '../routes';
import { canonicalQuery } from '../search-parameters';
import type { directoryShape, FullBusiness } from '../shapes/business-shapes';
import { breadcrumbFacts } from '../structured-data/breadcrumb-facts';
import { numberText, wordFor } from '../words/words';
import { paragraphs } from './event-parts';
import type { PageView, Scene } from './page-view';
import { breadcrumbs, pageSteps } from './parts';

type Line = Pick<
  FullBusiness,
  'path' | 'name' | 'sector' | 'summary' | 'isVerified' | 'isSample' | 'whatsAppUrl' | 'place'
>;

/** Writes a page of the directory. */
export function directoryView({ businesses }: InferOutput<typeof directoryShape>, scene: Scene): PageView {
  const { words, locale, parameters } = scene;
  const own = words.directoryWords;
  const path = pathTo('directory', locale);
  const count = businesses.totalCount === 0 ? own.none : own.count(numberText(businesses.totalCount, locale));
  const main = html`<div class="wrap directory">
    <header class="page-head">
      <h1>${words.directory}</h1>
      <p class="lead">${own.lead}</p>
    </header>
    <form class="directory-find" role="search" action="${path}">
      <label
        >${own.search}
        <input class="input" type="search" name="q" value="${parameters.get('q') ?? ''}" /></label
      ><button class="btn" type="submit">${words.search}</button>
    </form>
    <p class="count">${count}</p>
    <ul class="biz">
      ${businesses.nodes.map((business) => html`<li>${card(business, scene)}</li>`)}
    </ul>
    ${pageSteps(businesses.pageInfo, path, scene)}
  </div>`;
  const query = canonicalQuery(parameters);
  return {
    status: 200,
    head: {
      title: `${words.directory} · ${words.siteName}`,
      shareTitle: words.directory,
      description: own.description,
      kind: 'website',
      picture: null,
      isListed: true,
      paths: { ID: pathTo('directory', 'ID') + query, EN: pathTo('directory', 'EN') + query },
    },
    facts: [],
    main,
  };
}

/**
 * Writes the page of a business. Search engines are asked to keep no copy: what its owners take back must go
 * there too.
 */
export function businessView(business: FullBusiness, scene: Scene): PageView {
  const { words, locale, origin } = scene;
  const own = words.directoryWords;
  const crumbs = [
    { label: words.smallBusiness, path: pathTo('smallBusiness', locale) },
    { label: words.directory, path: pathTo('directory', locale) },
    { label: business.name, path: pathTo('business', locale, business.slug) },
  ];
  const products = business.products.map(
    ({ name, price, priceUnit, description }) =>
      html`<li>
        <b>${name}</b>
        ${price === null ? own.price : rupiah(price, scene)}${priceUnit !== null && ` / ${priceUnit}`}${description !== null && html`<br />${description}`}
      </li>`,
  );
  const main = html`<div class="wrap">
    ${breadcrumbs(crumbs, scene)}
    <article class="business">
      <header>
        <p class="kind">${facts(business, scene)}</p>
        <h1>${business.name}</h1>
        ${business.summary !== null && html`<p class="lead">${business.summary}</p>`}
      </header>
      ${business.photo !== null && html`<img src="${business.photo.url}" width="${business.photo.width}" height="${business.photo.height}" alt="${business.photo.alt ?? ''}" />`}
      ${paragraphs(business.description ?? '')}${business.whatsAppUrl !== null && html`<p><a class="btn" href="${business.whatsAppUrl}">${own.whatsApp}</a></p>`}
      ${
        products.length > 0 &&
        html`<section>
          <h2>${own.products}</h2>
          <ul class="products">
            ${products}
          </ul>
        </section>`
      }
    </article>
  </div>`;
  const described = {
    '@context': 'https://schema.org',
    '@type': 'LocalBusiness',
    name: business.name,
    url: origin + localPath(business.path, locale),
    ...(business.summary === null ? {} : { description: business.summary }),
    ...(business.place === null
      ? {}
      : {
          address: {
            '@type': 'PostalAddress',
            addressLocality: business.place.isOutsideCity ? own.outside : 'Kota Pasuruan',
            addressRegion: 'Jawa Timur',
            addressCountry: 'ID',
          },
        }),
  };
  return {
    status: 200,
    head: {
      title: `${business.name} · ${words.siteName}`,
      shareTitle: business.name,
      description: business.summary ?? own.description,
      kind: 'website',
      picture: null,
      isListed: true,
      paths: { ID: pathTo('business', 'ID', business.slug), EN: pathTo('business', 'EN', business.slug) },
    },
    facts: [described, breadcrumbFacts(crumbs, scene)],
    main,
  };
}

function card(business: Line, scene: Scene): Markup {
  const own = scene.words.directoryWords;
  return html`<div class="in">
    <h2><a href="${localPath(business.path, scene.locale)}">${business.name}</a></h2>
    <p class="meta">${facts(business, scene)}</p>
    ${business.summary !== null && html`<p>${business.summary}</p>`}
    ${business.whatsAppUrl !== null && html`<a class="btn quiet" href="${business.whatsAppUrl}">${own.whatsApp}</a>`}
  </div>`;
}

function facts({ sector, place, isVerified, isSample }: Line, { words }: Scene): string {
  const where =
    place === null
      ? null
      : place.isOutsideCity
        ? `${place.regencyPlace ?? ''}, ${words.directoryWords.outside}`
        : place.kelurahan && `Kel. ${place.kelurahan.name}`;
  return [
    wordFor(words.sector, sector),
    where,
    isVerified ? words.directoryWords.verified : null,
    isSample ? words.sample : null,
  ]
    .filter(Boolean)
    .join(' · ');
}

function rupiah(amount: number, { locale }: Scene): string {
  return `Rp${numberText(amount, locale)}`;
}
