import type { InferOutput } from 'valibot';

import { html } from '../markup/html';
import { localPath, pathTo } from '../routes';
import { canonicalQuery, SEARCH_PARAMETERS } from '../search-parameters';
import type { contributorShape, subjectShape } from '../shapes/page-shapes';
import type { Row } from '../shapes/title-shapes';
import { breadcrumbFacts } from '../structured-data/breadcrumb-facts';
import { listFacts } from '../structured-data/list-facts';
import { personFacts } from '../structured-data/person-facts';
import { numberText, spokenName, wordFor } from '../words/words';
import type { PageView, Scene } from './page-view';
import { breadcrumbs, pageSteps, rows } from './parts';

/** A contributor as its page shows it. */
export type FullContributor = NonNullable<InferOutput<typeof contributorShape>['contributor']>;
/** A subject as its page shows it. */
export type FullSubject = NonNullable<InferOutput<typeof subjectShape>['subject']>;

type Authority = {
  readonly path: string;
  readonly name: string;
  readonly lead: string;
  readonly catalogued: string | null;
  readonly anchor: string;
  readonly variants: readonly string[];
  readonly variantLabel: string;
  readonly description: string;
  readonly kind: 'profile' | 'website';
  readonly titleCount: number;
  readonly titles: FullSubject['titles'];
  readonly parent: string;
};

/** Writes the page of a person or body. */
export function contributorView(contributor: FullContributor, scene: Scene): PageView {
  const { words, locale } = scene;
  const name = spokenName(contributor.preferredName);
  const { birthYear, deathYear } = contributor;
  const years = birthYear === null && deathYear === null ? '' : `${birthYear ?? ''}–${deathYear ?? ''}`;
  const view = authorityView(
    {
      ...contributor,
      name,
      lead: [wordFor(words.contributorKind, contributor.kind), years]
        .filter((part) => part !== '')
        .join(', '),
      anchor: 'orang',
      catalogued: name === contributor.preferredName ? null : words.catalogued(contributor.preferredName),
      variants: contributor.variantNames,
      variantLabel: words.alsoKnownAs,
      kind: 'profile',
      description: words.contributorDescription(name, numberText(contributor.titleCount, locale)),
      parent: words.people,
    },
    scene,
  );
  return { ...view, facts: [personFacts(contributor, scene), ...view.facts] };
}

/** Writes the page of a subject. */
export function subjectView(subject: FullSubject, scene: Scene): PageView {
  const { words, locale } = scene;
  return authorityView(
    {
      ...subject,
      name: subject.heading,
      lead: '',
      catalogued: null,
      anchor: 'subjek',
      variants: subject.variantHeadings,
      variantLabel: words.alsoUsedFor,
      kind: 'website',
      description: words.subjectDescription(subject.heading, numberText(subject.titleCount, locale)),
      parent: words.subjects,
    },
    scene,
  );
}

function authorityView(authority: Authority, scene: Scene): PageView {
  const { words, locale, parameters } = scene;
  const path = localPath(authority.path, locale);
  const query = canonicalQuery(parameters, [
    SEARCH_PARAMETERS.order,
    SEARCH_PARAMETERS.after,
    SEARCH_PARAMETERS.before,
  ]);
  const crumbs = [
    { label: words.browse, path: pathTo('browse', locale) },
    { label: authority.parent, path: `${pathTo('browse', locale)}#${authority.anchor}` },
    { label: authority.name, path },
  ];
  const titles: readonly Row[] = authority.titles.nodes;
  const main = html`<div class="wrap">
    ${breadcrumbs(crumbs, scene)}
    <div class="page-head">
      <h1>${authority.name}</h1>
      <p class="lead">${authority.lead}</p>
      ${authority.catalogued !== null && html`<p class="see">${authority.catalogued}</p>`}${authority.variants.length > 0 && html`<p class="see">${authority.variantLabel}: ${authority.variants.join('; ')}</p>`}
    </div>
    <section class="list-section" aria-labelledby="titles">
      <div class="bar-top">
        <h2 class="grow count" id="titles">${words.resultCount(numberText(authority.titleCount, locale))}</h2>
      </div>
      ${rows(titles, scene)}${pageSteps(authority.titles.pageInfo, path, scene)}
    </section>
  </div>`;
  return {
    status: 200,
    head: {
      title: `${authority.name} · ${words.siteName}`,
      shareTitle: authority.name,
      description: authority.description,
      kind: authority.kind,
      picture: null,
      isListed: true,
      paths: { ID: localPath(authority.path, 'ID') + query, EN: localPath(authority.path, 'EN') + query },
    },
    facts: [listFacts(titles, scene), breadcrumbFacts(crumbs, scene)],
    main,
  };
}
