import { codedTerms } from '../../../platform/graphql/coded-term';
import { registered } from '../../../platform/graphql/enum';
import type { Audience, MaterialType } from './catalogue.terms';
import { AUDIENCE_LABELS, MATERIAL_LABELS } from './catalogue.terms';

/** `MaterialType` of the schema. */
export const MaterialTypes = codedTerms<MaterialType>('MaterialType', {
  description: 'What kind of thing a title is: book, map, film … A library may add to the list.',
  names: MATERIAL_LABELS,
});

/** `Audience` of the schema. */
export const Audiences = codedTerms<Audience>('Audience', {
  description: 'For whom a title is meant. A library may add to the list.',
  names: AUDIENCE_LABELS,
});

/** `ContributorKind` of the schema. */
export const ContributorKindEnum = registered('ContributorKind', 'What a contributor is.', {
  PERSON: 'A person.',
  CORPORATE: 'A body, such as a ministry or a publisher.',
  MEETING: 'A conference or other meeting.',
});

/** `ContributorRole` of the schema. */
export const ContributorRoleEnum = registered(
  'ContributorRole',
  'What a contributor did for a title. New values may appear: treat an unknown one as `OTHER`.',
  {
    AUTHOR: 'Wrote it.',
    EDITOR: 'Edited it.',
    TRANSLATOR: 'Translated it.',
    ILLUSTRATOR: 'Drew or painted the pictures.',
    COMPILER: 'Compiled it.',
    PHOTOGRAPHER: 'Took the photographs.',
    NARRATOR: 'Reads it aloud.',
    DIRECTOR: 'Directed the film.',
    COMPOSER: 'Composed the music.',
    OTHER: 'Something else.',
  },
);

/** `IdentifierKind` of the schema. */
export const IdentifierKindEnum = registered(
  'IdentifierKind',
  'Kinds of number that identify a publication.',
  {
    ISBN: 'International Standard Book Number.',
    ISSN: 'International Standard Serial Number.',
    OTHER: 'Any other number.',
  },
);

/** `ClassificationScheme` of the schema. */
export const ClassificationSchemeEnum = registered('ClassificationScheme', 'Class schemes.', {
  DDC: 'Dewey Decimal Classification.',
  ISLAM_2X: 'The Indonesian expansion of Dewey for Islam, 2X0 to 2X9.',
  OTHER: 'Another scheme.',
});

/** `CopyStatus` of the schema. */
export const CopyStatusEnum = registered(
  'CopyStatus',
  'What a copy is doing now. New values may appear: treat an unknown one as not available.',
  {
    AVAILABLE: 'On its shelf.',
    ON_LOAN: 'Lent.',
    ON_HOLD_SHELF: 'Waiting for a member who reserved it.',
    IN_TRANSIT: 'On its way between branches.',
    IN_PROCESSING: 'Being catalogued and labelled.',
    ON_ORDER: 'Ordered, not here yet.',
    IN_REPAIR: 'Being repaired.',
    MISSING: 'Not found on its shelf.',
    LOST: 'Lost by a member.',
    WITHDRAWN: 'Taken out of the collection.',
  },
);

/** `CitationStyle` of the schema. */
export const CitationStyleEnum = registered('CitationStyle', 'Styles to cite a title in.', {
  APA: 'American Psychological Association, 7th edition.',
  MLA: 'Modern Language Association, 9th edition.',
  CHICAGO: 'Chicago, notes and bibliography.',
  RIS: 'RIS file for reference managers.',
  BIBTEX: 'BibTeX entry.',
});

/** `TitleOrderField` of the schema. */
export const TitleOrderFieldEnum = registered('TitleOrderField', 'What titles can be ordered by.', {
  TITLE: 'Title, from A to Z.',
  YEAR: 'Year of publication; titles without one count as year 0.',
  CREATED_AT: 'When the title came into the catalogue.',
  UPDATED_AT: 'When its record was last changed.',
});

/** `CatalogueOrderField` of the schema. */
export const CatalogueOrderFieldEnum = registered('CatalogueOrderField', 'What a search can be ordered by.', {
  RELEVANCE: 'Best match first.',
  NEWEST: 'Newest in the catalogue first.',
  TITLE: 'Title, from A to Z.',
  YEAR: 'Year of publication, latest first.',
});

/** `SuggestionKind` of the schema. */
export const SuggestionKindEnum = registered(
  'SuggestionKind',
  'What a suggestion leads to. New values may appear: skip unknown ones.',
  {
    TITLE: 'A title.',
    CONTRIBUTOR: 'A person or body.',
    SUBJECT: 'A subject.',
  },
);

/** `SuggestedFilterField` of the schema. */
export const SuggestedFilterFieldEnum = registered(
  'SuggestedFilterField',
  'The list of a `CatalogueFilter` that a suggested filter belongs to. New values may appear: leave such a suggestion out.',
  {
    MATERIAL_TYPES: '`materialTypes`.',
    AUDIENCES: '`audiences`.',
    CLASSES: '`classes`.',
  },
);

/** `ContributorOrderField` of the schema. */
export const ContributorOrderFieldEnum = registered(
  'ContributorOrderField',
  'What contributors can be ordered by.',
  { NAME: 'Name, from A to Z.', CREATED_AT: 'When the record was made.' },
);

/** `SubjectOrderField` of the schema. */
export const SubjectOrderFieldEnum = registered('SubjectOrderField', 'What subjects can be ordered by.', {
  HEADING: 'Heading, from A to Z.',
  CREATED_AT: 'When the record was made.',
});
