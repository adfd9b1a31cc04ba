import { findElements } from '../testing/read-xml';
import { openSearchText } from './opensearch';

test('browsers learn where to search and where to ask for completions, in each language', () => {
  const urls = (locale: 'ID' | 'EN') =>
    findElements(openSearchText('https://pustaka.example.id', locale), 'Url').map((url) =>
      url.getAttribute('template'),
    );

  expect(urls('ID')).toEqual([
    'https://pustaka.example.id/cari?q={searchTerms}',
    'https://pustaka.example.id/opensearch/suggestions?q={searchTerms}',
    'https://pustaka.example.id/opensearch.xml',
  ]);
  expect(urls('EN')).toEqual([
    'https://pustaka.example.id/en/search?q={searchTerms}',
    'https://pustaka.example.id/opensearch/suggestions?q={searchTerms}',
    'https://pustaka.example.id/en/opensearch.xml',
  ]);
});
