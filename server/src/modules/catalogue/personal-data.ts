import type { PersonalData } from '../../platform/personal-data/personal-table';
import { aboutOthers, withoutPersonalData } from '../../platform/personal-data/personal-table';
import { CATALOGUE_NAMES, COLLECTION_CARE } from './processing';

/**
 * The catalogue describes books; what people search for without success is kept without who searched. A
 * member who cancels a hold moves its copy on, so they may stand beside a change of status.
 */
export const CATALOGUE_PERSONAL_DATA: PersonalData = {
  tables: [
    withoutPersonalData('deleted_title', 'id deleted_at'),
    withoutPersonalData('zero_result_query', 'query_text asked_on times_asked'),
    aboutOthers('contributor', 'id kind preferred_name name_sort birth_year death_year version', {
      people: 'preferred_name birth_year death_year',
      processing: CATALOGUE_NAMES,
    }),
    aboutOthers('contributor_variant', 'contributor_id position name', {
      people: 'name',
      processing: CATALOGUE_NAMES,
    }),
    aboutOthers('contributor_name_key', 'name_key contributor_id is_form', {
      people: 'name_key',
      processing: CATALOGUE_NAMES,
    }),
    {
      table: 'upload',
      processing: COLLECTION_CARE,
      personal: {},
      actors: ['created_by'],
      other: ['id', 'created_at', 'stored_name', 'width', 'height', 'kept_for', 'is_document', 'is_sealed'],
    },
    withoutPersonalData('work', 'id work_key title'),
    withoutPersonalData(
      'title',
      [
        'id work_id source_system source_id source_hash title_proper title_sort subtitle parallel_title original_title variant_titles responsibility edition publication_place publisher',
        'publication_year publication_date extent dimensions series material_type content_type carrier_type languages audience class_number call_prefix call_class call_entry call_title',
        'shelf_sort_key notes summary table_of_contents cover_upload_id is_sample created_at updated_at version',
      ].join(' '),
    ),
    withoutPersonalData('title_marc', 'title_id piece content'),
    withoutPersonalData(
      'copy',
      'id barcode title_id branch_id shelving_location_id call_prefix call_class call_entry call_title status is_reference_only staff_note acquired_on acquisition_source price supplier created_at version',
    ),
    {
      table: 'copy_status_change',
      processing: COLLECTION_CARE,
      personal: {},
      actors: ['changed_by'],
      other: ['id', 'copy_id', 'from_status', 'to_status', 'changed_at', 'reason'],
    },
    withoutPersonalData('barcode_counter', 'name prefix digits next_number'),
    withoutPersonalData('subject', 'id heading heading_sort version'),
    withoutPersonalData('subject_variant', 'subject_id position heading'),
    withoutPersonalData('subject_heading_key', 'heading_key subject_id is_form'),
    withoutPersonalData(
      'identifier',
      'title_id position kind printed normalised lookup_key qualifier is_check_digit_valid',
    ),
    withoutPersonalData('classification', 'title_id position scheme number edition'),
    aboutOthers('contribution', 'title_id position contributor_id role is_main printed_name', {
      people: 'contributor_id printed_name',
      processing: CATALOGUE_NAMES,
    }),
    withoutPersonalData('title_subject', 'title_id subject_id position'),
  ],
};
