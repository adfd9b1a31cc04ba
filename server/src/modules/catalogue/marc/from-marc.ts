import type { BibliographicRecord } from '../shared/bibliographic-record';
import type { MarcRecord } from '../../../libs/marc/marc-record';
import { indexFields } from './marc-fields';
import { readAudience, readLanguages, readMaterialType } from './read-coded';
import { readNotes, readSubjects } from './read-content';
import { readContributions } from './read-contributions';
import { readCopies } from './read-copies';
import { readPhysical, readPublication, readSeries, readTitles } from './read-description';
import { readCallNumber, readClassifications, readIdentifiers, readSource } from './read-numbers';

/**
 * Describes the edition of a MARC 21 or INDOMARC record, AACR2 or RDA; the record itself stays with it,
 * nothing lost.
 */
export function fromMarc(marc: MarcRecord): BibliographicRecord {
  const fields = indexFields(marc);
  return {
    source: readSource(fields),
    ...readTitles(fields),
    ...readPublication(fields),
    ...readPhysical(fields),
    series: readSeries(fields),
    materialType: readMaterialType(fields),
    languages: readLanguages(fields),
    audience: readAudience(fields),
    identifiers: readIdentifiers(fields),
    classifications: readClassifications(fields),
    callNumber: readCallNumber(fields),
    ...readNotes(fields),
    contributions: readContributions(fields),
    subjects: readSubjects(fields),
    copies: readCopies(fields),
    marc,
  };
}
