import type { Markup, MarkupPart } from '../markup/html';
import { html } from '../markup/html';
import { localPath } from '../routes';
import type { FullTitle } from '../shapes/title-shapes';
import { wordFor } from '../words/words';
import type { Scene } from './page-view';

/** Lists the facts of an edition with their names, and its subjects as links. */
export function titleFacts(title: FullTitle, scene: Scene): Markup {
  const { words, locale } = scene;
  const place = [title.publicationPlace, title.publisher].filter(isPresent).join(': ');
  const facts: readonly (readonly [string, MarkupPart])[] = [
    [words.labels.parallelTitle, title.parallelTitle],
    [words.labels.originalTitle, title.originalTitle],
    [words.labels.responsibility, title.responsibility],
    [words.labels.edition, title.edition],
    [
      words.labels.published,
      [place, title.publicationDate ?? title.publicationYear].filter(isPresent).join(', '),
    ],
    [words.labels.extent, [title.extent, title.dimensions].filter(isPresent).join('; ')],
    [
      words.labels.series,
      title.series.map(({ title: name, number }) => [name, number].filter(isPresent).join(' ')).join('; '),
    ],
    [
      words.labels.identifier,
      title.identifiers
        .map(({ kind, display }) => (kind === 'OTHER' ? display : `${kind} ${display}`))
        .join(', '),
    ],
    [words.labels.language, title.languages.map(({ name }) => name.text).join(', ')],
    [
      words.labels.classification,
      title.classifications
        .map(({ number, caption }) => [number, caption?.text].filter(isPresent).join(', '))
        .join('; '),
    ],
    [words.labels.kind, wordFor(words.materialType, title.materialType)],
    [words.labels.notes, title.notes.join(' ')],
  ];
  const shown = facts.filter(([, value]) => value !== null && value !== '');
  return html`<h2>${words.facts}</h2>
    <dl class="facts">
      ${shown.map(
        ([label, value]) =>
          html`<dt>${label}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
    ${
      title.subjects.length > 0 &&
      html`<ul class="subjects" aria-label="${words.subjects}">
        ${title.subjects.map((subject) => html`<li><a href="${localPath(subject.path, locale)}">${subject.heading}</a></li>`)}
      </ul>`
    }`;
}

function isPresent(part: string | number | null | undefined): part is string | number {
  return part !== null && part !== undefined && part !== '';
}
