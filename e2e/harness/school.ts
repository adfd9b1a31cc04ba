import type { Page } from 'playwright-core';

import { admit, askAsStaff } from './staff';

/** A school for which a teacher acts with their own card. */
export async function prepareSchool(page: Page, teacher: string, name = 'SDN Uji Kegiatan'): Promise<string> {
  await admit(page);
  const { createPartner } = await askAsStaff<{
    createPartner: { partner: { id: string } | null; userErrors: unknown };
  }>(
    page,
    'mutation ($input: CreatePartnerInput!) { createPartner(input: $input) { partner { id } userErrors { message } } }',
    {
      input: {
        partner: {
          kind: 'SCHOOL',
          name,
          address: 'Jl. Uji 1',
          people: [{ name: 'Bu Guru', cardNumber: teacher, duties: ['OPERATOR'] }],
        },
      },
    },
  );
  if (createPartner.partner === null) throw new Error(JSON.stringify(createPartner.userErrors));
  return createPartner.partner.id;
}
