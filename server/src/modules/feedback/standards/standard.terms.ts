/** The parts of a service standard by UU 25/2009 art. 21: six of delivery, eight of management. */
export const STANDARD_PARTS = [
  'REQUIREMENTS',
  'PROCEDURE',
  'TIME',
  'COST',
  'PRODUCT',
  'COMPLAINTS',
  'LEGAL_BASIS',
  'FACILITIES',
  'COMPETENCE',
  'SUPERVISION',
  'STAFFING',
  'GUARANTEE',
  'SAFETY',
  'EVALUATION',
] as const;

/** One part of a service standard. */
export type StandardPart = (typeof STANDARD_PARTS)[number];

/** The life of a service standard: only published ones are met by the public. */
export type StandardStatus = 'DRAFT' | 'PUBLISHED' | 'ARCHIVED';

/** Texts of the parts in one language; a part without text is absent. */
export type PartTexts = Readonly<Partial<Record<StandardPart, string>>>;
