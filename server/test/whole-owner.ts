import { newId } from '../src/shared/id';

/** Rows of a member who owns a business, in the order they can be written. */
export function ownerRows({ memberId, businessId: id }: { memberId: string; businessId: string }, at: string, tail: string): Record<string, object> {
  const texts = { summary: 'Keripik', description: 'Dari dapur', regency_place: 'Bangil', street: 'Jl. Contoh', whatsapp: '+62811', nib: '9990000000001', links: '[]', photo_alt: 'Toko' };
  const product = { business_id: id, name: 'Keripik', description: 'Tipis', pirt: 'P-IRT 2063575010001-29', halal: 'ID35110000123450126', photo_alt: 'Bungkus' };
  return {
    business: { id, slug: `usaha-${tail}`, name: 'Usaha', status: 'PUBLISHED', status_reason: 'Alasan', sector: 'FOOD', ...texts, public_fields: '["PROFILE"]', created_at: at, created_by: memberId, changed_at: at },
    business_owner: { business_id: id, member_id: memberId, public_name: 'Siti', accepted_name: 'Siti', since: at },
    business_product: { id: newId('bpr'), ...product },
    business_accepted: { business_id: id, name: 'Usaha', sector: 'FOOD', ...texts, accepted_at: at },
    business_accepted_product: { id: newId('bpr'), ...product },
    business_decision: { id: newId('bde'), business_id: id, kind: 'RETURNED', reason: 'Alasan', decided_at: at, decided_by: 'stf_1' },
    business_consent: { id: newId('bcs'), business_id: id, field: 'PROFILE', is_public: 1, text_version: '2026-11', channel: 'ONLINE', recorded_at: at, recorded_by: memberId },
    business_invitation: { id: newId('biv'), business_id: id, code_hash: tail, replaces_member_id: memberId, created_at: at, created_by: memberId, expires_at: at, used_at: null },
    business_listing: {
      business_id: id, slug: `usaha-${tail}`, name: 'Usaha', name_sort: 'usaha', sector: 'FOOD', ...texts, owner_names: '["Siti"]', is_verified: 0, shows_products: 1, shows_photos: 1, shows_permits: 1, is_open_data: 1,
      search_text: ' usaha', published_at: at, changed_at: at, is_sample: 0,
    },
  };
}
