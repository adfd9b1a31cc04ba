type Publication = {
  readonly publicationPlace: string | null;
  readonly publisher: string | null;
  readonly publicationDate: string | null;
  readonly publicationYear: number | null;
};

/** Joins place, publisher and date as cataloguers write them: `Jakarta: Lentera Dipantara, 2005`. */
export function joinedPublication({
  publicationPlace,
  publisher,
  publicationDate,
  publicationYear,
}: Publication): string {
  const imprint = [publicationPlace, publisher].filter((part) => part !== null && part !== '').join(': ');
  const date = publicationDate ?? (publicationYear === null ? '' : String(publicationYear));
  return [imprint, date].filter((part) => part !== '').join(', ');
}
