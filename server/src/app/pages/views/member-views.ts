import { html } from '../markup/html';
import type { PageName } from '../routes';
import { pathTo } from '../routes';
import type { PageView, Scene } from './page-view';

/**
 * The pages of members: the same for everybody, what is a person's own arrives in the browser and in no
 * shared place.
 */
export type MemberPage = Extract<
  PageName,
  | 'signIn'
  | 'join'
  | 'myLibrary'
  | 'myMessages'
  | 'myData'
  | 'myBusiness'
  | 'mySecurity'
  | 'myHistory'
  | 'myLists'
  | 'readingList'
  | 'businessPath'
  | 'registration'
  | 'propose'
  | 'proposal'
  | 'forgotPassword'
  | 'setPassword'
  | 'verify'
>;

/** Writes the page before the portal takes over: its name, what it is for, and that it needs scripts. */
export function memberView(page: MemberPage, scene: Scene): PageView {
  const { words } = scene;
  const { title, description } = words.memberPages[page];
  const main = html`<div class="wrap">
    <div class="page-head">
      <h1>${title}</h1>
      <p class="lead">${description}</p>
    </div>
    <noscript><p>${words.needsScripts}</p></noscript>
  </div>`;
  return {
    status: 200,
    head: {
      title: `${title} · ${words.siteName}`,
      shareTitle: title,
      description,
      paths: { ID: pathTo(page, 'ID', scene.place.id), EN: pathTo(page, 'EN', scene.place.id) },
      kind: 'website',
      picture: null,
      isListed: page === 'propose' || page === 'signIn' || page === 'join' || page === 'forgotPassword',
    },
    facts: [],
    main,
  };
}
