import { html } from '../markup/html';
import { pathTo } from '../routes';
import type { PageView, Scene } from './page-view';

/** Writes how schools and partners read the catalogue. */
export function dataView(scene: Scene): PageView {
  const { words } = scene;
  const main = html`<div class="wrap">
    <div class="page-head">
      <h1>${words.dataTitle}</h1>
      <p class="lead">${words.dataDescription}</p>
    </div>
    <p>${words.dataText}</p>
    <p><code>${scene.origin}/graphql</code></p>
    <p><a href="/schema.graphql">${words.dataSchema}</a></p>
  </div>`;
  return {
    status: 200,
    head: {
      title: `${words.dataTitle} · ${words.siteName}`,
      shareTitle: words.dataTitle,
      description: words.dataDescription,
      paths: { ID: pathTo('data', 'ID'), EN: pathTo('data', 'EN') },
      kind: 'website',
      picture: null,
      isListed: true,
    },
    facts: [],
    main,
  };
}
