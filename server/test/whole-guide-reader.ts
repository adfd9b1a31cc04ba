import { newId } from '../src/shared/id';

/** Rows of a member who ticked a step of a guide, in the order they can be written. */
export function guideRows(memberId: string, at: string): Record<string, object> {
  const [guideId, stepId] = [newId('gui'), newId('gst')];
  return {
    guide: {
      id: guideId,
      slug: guideId.toLowerCase(),
      need: 'START',
      stages: '',
      sectors: '',
      status: 'PUBLISHED',
      name_id: 'Mulai usaha',
      review_months: 6,
      position: 0,
      created_at: at,
      updated_at: at,
      is_sample: 0,
      version: 1,
    },
    guide_step: { id: stepId, guide_id: guideId, name_id: 'Ambil NIB', position: 0 },
    guide_tick: { member_id: memberId, step_id: stepId, ticked_at: at },
  };
}
