/** The parameters of a search address, the same in both languages, that make its one address. */
export const SEARCH_PARAMETERS = {
  text: 'q',
  available: 'tersedia',
  branch: 'cabang',
  materialType: 'jenis',
  language: 'bahasa',
  audience: 'untuk',
  classNotation: 'kelas',
  yearFrom: 'dari',
  yearTo: 'sampai',
  subject: 'subjek',
  contributor: 'orang',
  order: 'urut',
  view: 'tampil',
  after: 'setelah',
  before: 'sebelum',
} as const;

/** The parameters of the list of stories. */
export const STORY_PARAMETERS = { section: 'bagian', tag: 'tag' } as const;

/** The parameters of the browse page: first letters of a name, and where a list goes on. */
export const BROWSE_PARAMETERS = {
  people: 'nama',
  peopleAfter: 'nama-setelah',
  subjects: 'topik',
  subjectsAfter: 'topik-setelah',
} as const;

const KNOWN: readonly string[] = Object.values(SEARCH_PARAMETERS);

/** Keeps the parameters that mean something, in a fixed order, so that one list has one address. */
export function canonicalQuery(parameters: URLSearchParams, names: readonly string[] = KNOWN): string {
  const kept = new URLSearchParams();
  for (const name of names)
    for (const value of parameters.getAll(name)) if (value !== '') kept.append(name, value);
  return kept.size === 0 ? '' : `?${kept.toString()}`;
}
