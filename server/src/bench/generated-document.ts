import type { DocumentAuthority, SearchDocument } from '../platform/search';
import type { GeneratedTitle } from './generate-catalogue';

/** Turns a generated title into a search document, as the catalogue would, to measure the index by itself. */
export function generatedDocument(title: GeneratedTitle): SearchDocument {
  const branches = [...new Set(title.copies.map((copy) => copy.branch))].map((branch) => {
    const there = title.copies.filter((copy) => copy.branch === branch);
    return { branch: `branch-${branch}`, copies: there.length, available: there.filter((copy) => copy.isAvailable).length };
  });
  const fullTitle = title.subtitle ? `${title.title} : ${title.subtitle}` : title.title;
  return {
    id: `title-${title.id}`, kind: 'title', group: null, headline: [fullTitle], people: title.contributors.map(authority), subjects: title.subjects.map(authority),
    context: [title.publisher], identifiers: [...(title.isbn ? [title.isbn] : []), title.callNumber], branches,
    facets: { material: title.materialType, language: title.language, audience: title.audience, classes: title.ddc, year: title.year },
    sort: { title: title.title, year: title.year, addedAt: title.id }, popularity: title.id % 50,
  };
}

function authority(name: string): DocumentAuthority {
  return { id: name, forms: [name] };
}
