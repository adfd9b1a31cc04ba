import type { Page } from 'playwright-core';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { newcomer } from '../harness/member';
import { askAsStaff } from '../harness/staff';

const visit = useBrowser();

type Who = { readonly login: string; readonly password: string };
type Made<Name extends string, Thing> = Record<Name, Thing>;

let last = 0;
const key = (): string => `shift-offers-${process.pid}-${Date.now()}-${++last}`;

/** Asks the graph with the session of the member of the window. */
async function askAsMember(page: Page, query: string, input: object): Promise<void> {
  const headers = { 'apollo-require-preflight': '1', 'apollographql-client-name': 'web-patron' };
  const response = await page.request.post('/graphql', { headers, data: { query, variables: { input } } });
  const answer: { errors?: unknown } = await response.json();
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
}

const signIn = (page: Page, { login, password }: Who): Promise<void> =>
  askAsMember(
    page,
    'mutation ($input: SignInMemberInput!) { signInMember(input: $input) { userErrors { message } } }',
    { login, password },
  );

/** Makes a role that asks for nothing, with an opportunity. */
async function makeRole(page: Page): Promise<{ roleId: string; opportunityId: string }> {
  const name = `Penjaga pameran ${key()}`;
  const { createVolunteerRole } = await askAsStaff<Made<'createVolunteerRole', { role: { id: string } }>>(
    page,
    'mutation ($input: CreateVolunteerRoleInput!) { createVolunteerRole(input: $input) { role { id } userErrors { message } } }',
    { input: { role: { name: { indonesian: name }, duties: { indonesian: 'Menjaga.' }, checks: [] } } },
  );
  const roleId = createVolunteerRole.role.id;
  const { createVolunteerOpportunity } = await askAsStaff<
    Made<'createVolunteerOpportunity', { opportunity: { id: string } }>
  >(
    page,
    'mutation ($input: CreateVolunteerOpportunityInput!) { createVolunteerOpportunity(input: $input) { opportunity { id } userErrors { message } } }',
    {
      input: {
        roleId,
        opportunity: {
          isOpen: true,
          place: { indonesian: 'Galeri' },
          time: { indonesian: 'Sabtu' },
          minimum: { indonesian: 'Sekali' },
        },
      },
    },
  );
  return { roleId, opportunityId: createVolunteerOpportunity.opportunity.id };
}

/** Makes an adult with a card a volunteer in a role, and leaves them signed in. */
async function volunteer(page: Page, role: { roleId: string; opportunityId: string }): Promise<Who> {
  const who = await newcomer(page);
  await signIn(page, who);
  await askAsMember(
    page,
    'mutation ($input: ApplyToVolunteerInput!) { applyToVolunteer(input: $input) { userErrors { message } } }',
    {
      opportunityId: role.opportunityId,
      motivation: 'Suka pameran',
      availability: 'Sabtu',
      agreementVersion: 1,
      idempotencyKey: key(),
    },
  );
  const { volunteerApplications } = await askAsStaff<
    Made<'volunteerApplications', { nodes: { id: string; version: number }[] }>
  >(page, '{ volunteerApplications(last: 1, filter: { statuses: [SUBMITTED] }) { nodes { id version } } }');
  const [application] = volunteerApplications.nodes;
  await askAsStaff(
    page,
    'mutation ($input: AcceptVolunteerInput!) { acceptVolunteer(input: $input) { userErrors { message } } }',
    { input: { ...application, roleIds: [role.roleId] } },
  );
  return who;
}

async function makeShift(page: Page, roleId: string): Promise<string> {
  const { branches } = await askAsStaff<Made<'branches', { id: string }[]>>(page, '{ branches { id } }');
  const startsAt = new Date(Date.now() + 5 * 86_400_000);
  startsAt.setUTCHours(3, 0, 0, 0);
  const { createShifts } = await askAsStaff<Made<'createShifts', { shifts: { needs: { id: string }[] }[] }>>(
    page,
    'mutation ($input: CreateShiftsInput!) { createShifts(input: $input) { shifts { needs { id } } userErrors { message } } }',
    {
      input: {
        audience: 'VOLUNTEERS',
        title: 'Menjaga pameran',
        branchId: branches[0]?.id,
        startsAt: startsAt.toISOString(),
        endsAt: new Date(startsAt.getTime() + 2 * 3_600_000).toISOString(),
        needs: [{ roleId }],
        keepsHours: true,
        idempotencyKey: key(),
      },
    },
  );
  return createShifts.shifts[0]?.needs[0]?.id ?? '';
}

test('a shift is offered in two taps and taken over in two, without names', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    await newcomer(page);
    const role = await makeRole(page);
    const takes = await volunteer(page, role);
    await volunteer(page, role);
    await askAsMember(
      page,
      'mutation ($input: SignUpForShiftInput!) { signUpForShift(input: $input) { userErrors { message } } }',
      { needId: await makeShift(page, role.roleId), idempotencyKey: key() },
    );

    await page.goto('/relawan-saya');
    await page.getByRole('button', { name: 'Tawarkan ke relawan lain: Menjaga pameran' }).click();
    await page.getByRole('button', { name: 'Ya, tawarkan ke semua yang cocok' }).click();
    await page.getByText('Sedang ditawarkan').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await findSidewaysScroll(page)).toEqual([]);

    await signIn(page, takes);
    await page.reload();
    await page.getByRole('heading', { name: 'Ditawarkan kepada Anda' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: /^Ambil alih: Menjaga pameran/ }).click();
    await page.getByRole('button', { name: 'Ya, saya datang' }).click();
    await page.getByRole('button', { name: 'Tawarkan ke relawan lain: Menjaga pameran' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Ditawarkan kepada Anda' }).count()).toBe(0);
    expect(await findSidewaysScroll(page)).toEqual([]);
  }));
