import type {
  Audience,
  ClassificationScheme,
  ContributorKind,
  ContributorRole,
  CopyStatus,
  IdentifierKind,
  MaterialType,
} from './catalogue.terms';

/**
 * Rows of the catalogue's tables as plain SQL reads and writes them; a truth is 0 or 1, an instant
 * `2026-11-24 03:00:00.000`.
 */

/** The columns of `title` that describe the edition. */
export type TitleDescription = {
  title_proper: string;
  title_sort: string;
  subtitle: string | null;
  parallel_title: string | null;
  original_title: string | null;
  variant_titles: string | null;
  responsibility: string | null;
  edition: string | null;
  publication_place: string | null;
  publisher: string | null;
  publication_year: number | null;
  publication_date: string | null;
  extent: string | null;
  dimensions: string | null;
  series: string | null;
  material_type: MaterialType;
  content_type: string | null;
  carrier_type: string | null;
  languages: string | null;
  audience: Audience | null;
  class_number: string | null;
  call_prefix: string | null;
  call_class: string | null;
  call_entry: string | null;
  call_title: string | null;
  shelf_sort_key: string | null;
  notes: string | null;
  summary: string | null;
  table_of_contents: string | null;
};

/** A row of `title`. */
export type TitleRow = TitleDescription & {
  id: string;
  work_id: string;
  source_system: string | null;
  source_id: string | null;
  source_hash: string | null;
  cover_upload_id: string | null;
  is_sample: number;
  added_at: string;
  updated_at: string;
  version: number;
};

/** A row of `title_marc`. */
export type TitleMarcRow = { title_id: string; piece: number; content: string };

/** A row of `identifier`. */
export type IdentifierRow = {
  title_id: string;
  position: number;
  kind: IdentifierKind;
  printed: string;
  normalised: string | null;
  lookup_key: string;
  qualifier: string | null;
  is_check_digit_valid: number | null;
};

/** A row of `classification`. */
export type ClassificationRow = {
  title_id: string;
  position: number;
  scheme: ClassificationScheme;
  number: string;
  edition: string | null;
};

/** A row of `contribution`. */
export type ContributionRow = {
  title_id: string;
  position: number;
  contributor_id: string;
  role: ContributorRole;
  is_main: number;
  printed_name: string | null;
};

/** A row of `title_subject`. */
export type TitleSubjectRow = { title_id: string; subject_id: string; position: number };

/** A row of `contributor`. */
export type ContributorRow = {
  id: string;
  kind: ContributorKind;
  preferred_name: string;
  name_sort: string;
  birth_year: number | null;
  death_year: number | null;
  version: number;
};

/** A row of `contributor_variant`. */
export type ContributorVariantRow = { contributor_id: string; position: number; name: string };

/** A row of `contributor_name_key`. */
export type ContributorNameKeyRow = { name_key: string; contributor_id: string; is_form: number };

/** A row of `subject`. */
export type SubjectRow = { id: string; heading: string; heading_sort: string; version: number };

/** A row of `subject_variant`. */
export type SubjectVariantRow = { subject_id: string; position: number; heading: string };

/** A row of `subject_heading_key`. */
export type SubjectHeadingKeyRow = { heading_key: string; subject_id: string; is_form: number };

/** The columns that hold a call number. */
export type CallNumberColumns = {
  call_prefix: string | null;
  call_class: string | null;
  call_entry: string | null;
  call_title: string | null;
};

/** A row of `copy`. */
export type CopyRow = CallNumberColumns & {
  id: string;
  barcode: string;
  title_id: string;
  branch_id: string;
  shelving_location_id: string | null;
  status: CopyStatus;
  is_reference_only: number;
  staff_note: string | null;
  acquired_on: string | null;
  acquisition_source: string | null;
  price: number | string | null;
  supplier: string | null;
  added_at: string;
  version: number;
};

/** A row of `copy_status_change`. */
export type CopyStatusChangeRow = {
  id: string;
  copy_id: string;
  from_status: CopyStatus | null;
  to_status: CopyStatus;
  changed_at: string;
  changed_by: string;
  reason: string | null;
};
