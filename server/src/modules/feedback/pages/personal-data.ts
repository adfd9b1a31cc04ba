import { aboutOthers } from '../../../platform/personal-data/personal-table';
import { PUBLISHING } from './processing';

/** Pages and notices say nothing about members; staff that wrote them stand by their ids. */
export const PAGES_PERSONAL_DATA = {
  tables: [
    aboutOthers(
      'site_page',
      'id kind slug title_id title_en document_id document_en published_number is_changed first_published_at publish_at publish_by created_at updated_at updated_by is_sample version',
      { people: 'updated_by publish_by', processing: PUBLISHING },
    ),
    aboutOthers(
      'site_page_version',
      'id page_id number title_id title_en document_id document_en words restored_number created_at created_by',
      { people: 'created_by', processing: PUBLISHING },
    ),
    aboutOthers(
      'site_notice',
      'id kind text_id text_en link starts_at ends_at is_withdrawn created_at created_by updated_at is_sample version',
      { people: 'created_by', processing: PUBLISHING },
    ),
  ],
};
