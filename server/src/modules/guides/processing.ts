import type { Processing } from '../../platform/personal-data/processing';

/** Which steps of a guide somebody has done. */
export const GUIDE_STEPS: Processing = {
  code: 'GUIDE_STEPS',
  name: {
    ID: 'Langkah panduan',
    EN: 'Steps of guides',
  },
  data: {
    ID: 'Langkah panduan yang ditandai selesai',
    EN: 'Steps of guides that were ticked',
  },
  subjects: ['MEMBER'],
  purpose: {
    ID: 'Mengingat sampai mana anggota mengikuti panduan.',
    EN: 'To remember how far a member has come.',
  },
  bases: ['CONSENT'],
  retention: {
    ID: 'Sampai tandanya dilepas atau datanya dihapus.',
    EN: 'Until the tick is taken off or the member is erased.',
  },
  recipients: ['SUBJECT'],
};
