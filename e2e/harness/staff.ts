import type { Page } from 'playwright-core';

import { settle } from './settle';

const librarian = { email: 'pustakawan@contoh.pustaka', password: 'contoh-pasuruan' };
const administrator = 'admin@contoh.pustaka';

/** Signs the sample librarian in, by keyboard, at the door of the back office. */
export async function signIn(
  page: Page,
  password: string = librarian.password,
  email: string = librarian.email,
): Promise<void> {
  await page.goto('/staff/sign-in');
  await page.locator('input[autocomplete="username"]').fill(email);
  await page.locator('input[autocomplete="current-password"]').fill(password);
  await page.keyboard.press('Enter');
}

/** Opens a page of the back office as the sample librarian. */
export async function openAsLibrarian(page: Page, path: string): Promise<void> {
  await admit(page);
  await page.goto(path);
  await settle(page);
}

/** Opens a page of the back office as the sample administrator. */
export async function openAsAdministrator(page: Page, path: string): Promise<void> {
  await admit(page, administrator);
  await page.goto(path);
  await settle(page);
}

/**
 * Begins a session of staff for the window by one request: the door with its form, which takes three pages,
 * has a journey of its own.
 */
export async function admit(page: Page, email: string = librarian.email): Promise<void> {
  const mutation =
    'mutation ($input: SignInStaffInput!) { signInStaff(input: $input) { staff { id } userErrors { message } } }';
  const { signInStaff } = await askAsStaff<{
    signInStaff: { staff: { id: string } | null; userErrors: unknown };
  }>(page, mutation, { input: { email, password: librarian.password } });
  if (signInStaff.staff === null) throw new Error(`Not signed in: ${JSON.stringify(signInStaff.userErrors)}`);
}

/** Asks the graph with the session of the window. */
export async function askAsStaff<Answer>(
  page: Page,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const headers = { 'apollo-require-preflight': '1', 'apollographql-client-name': 'web-staff' };
  const response = await page.request.post('/graphql', { headers, data: { query, variables } });
  const answer: { data: Answer; errors?: unknown } = await response.json();
  if (answer.errors !== undefined)
    throw new Error(`The graph refused ${query}: ${JSON.stringify(answer.errors)}`);
  return answer.data;
}

/** Chooses the language of the back office before its first page. */
export async function speak(page: Page, language: 'id' | 'en'): Promise<void> {
  await page.addInitScript((chosen) => localStorage.setItem('pustaka.staff.language', chosen), language);
}
