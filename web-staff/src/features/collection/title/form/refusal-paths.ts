const texts = new Set([
  'titleProper',
  'subtitle',
  'parallelTitle',
  'originalTitle',
  'variantTitles',
  'responsibility',
  'edition',
  'publicationPlace',
  'publisher',
  'publicationYear',
  'publicationDate',
  'extent',
  'dimensions',
  'materialType',
  'contentType',
  'carrierType',
  'languages',
  'audience',
  'notes',
  'summary',
  'tableOfContents',
  'contributions',
  'subjects',
]);
const copyFields: Readonly<Record<string, string>> = {
  count: 'copies.count',
  firstBarcode: 'copies.firstBarcode',
  branchId: 'copies.place',
  shelvingLocationId: 'copies.place',
  acquisition: 'copies.price',
  isReferenceOnly: 'copies.isReferenceOnly',
};

/** Turns the path of a refusal into the form's field; undefined when no field of the form is meant. */
export function toFormField(path: readonly string[]): string | undefined {
  const [place, ...rest] = path;
  if (place === 'copies') return copyFields[rest.find((part) => part in copyFields) ?? ''] ?? 'copies.count';
  const [field, index, inner] = place === 'title' || place === 'changes' ? rest : path;
  if (field === undefined) return undefined;
  if (field === 'identifiers') return `identifiers.${index ?? '0'}.printed`;
  if (field === 'classifications') return 'classNumber';
  if (field === 'series') return inner === 'number' ? 'seriesNumber' : 'seriesTitle';
  if (field === 'callNumber') return `callNumber.${index ?? 'classNumber'}`;
  return texts.has(field) ? field : undefined;
}
