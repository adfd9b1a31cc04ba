import type { Page } from 'playwright-core';

import { registerMember } from './desk';
import { ask } from './library';
import { settle } from './settle';
import { admit, askAsStaff } from './staff';

/** The mother of the sample family, who signs in by her e-mail address. */
export const mother = { login: 'ratna@contoh.pustaka', name: 'Ratna Wulandari', password: 'contoh-anggota' };

const password = 'sungai-teduh-2026';

/** Asks for the number on the mother's card: it holds the year the sample was made in. */
export async function cardNumberOfMother(): Promise<string> {
  const mutation =
    'mutation ($input: SignInMemberInput!) { signInMember(input: $input) { member { cardNumber } } }';
  const { signInMember } = await ask<{ signInMember: { member: { cardNumber: string } } }>(mutation, {
    input: { login: mother.login, password: mother.password },
  });
  return signInMember.member.cardNumber;
}

/** Fills in the door of the portal and knocks, by keyboard. */
export async function knock(page: Page, login: string, password: string): Promise<void> {
  await page.locator('input[autocomplete="username"]').fill(login);
  await page.locator('input[autocomplete="current-password"]').fill(password);
  await page.keyboard.press('Enter');
}

/** Opens *my library* as the mother of the sample family. */
export async function openMyLibrary(page: Page, language: 'id' | 'en' = 'id'): Promise<void> {
  const path = language === 'en' ? '/en/my-library' : '/pustaka-saya';
  await page.goto(path);
  await page.waitForURL(/\/(masuk|en\/sign-in)\?lanjut=/);
  await knock(page, mother.login, mother.password);
  await page.waitForURL(path);
  await page.locator('.hello h1').waitFor();
  await settle(page);
}

/** Opens a page of a member's own through the door. */
export async function openOwn(
  page: Page,
  path: string,
  who: { login: string; password: string } = mother,
): Promise<void> {
  await page.goto(path);
  await page.waitForURL(/\/(masuk|en\/sign-in)\?lanjut=/);
  await knock(page, who.login, who.password);
  await page.waitForURL(path);
  await settle(page);
}

/** Makes an adult who can sign in, so that nobody of the sample family is forgotten. */
export async function newcomer(page: Page): Promise<{ login: string; password: string }> {
  await admit(page);
  const member = await registerMember(page, 'umum');
  await choosePassword(page, member, password);
  return { login: member.cardNumber, password };
}

/** Confirms at the desk the telephone numbers of the members that a text finds, who stand there with them. */
export async function confirmPhones(page: Page, text: string): Promise<void> {
  await admit(page);
  const { members } = await askAsStaff<{ members: { nodes: { id: string; phone: string }[] } }>(
    page,
    'query ($text: String!) { members(text: $text, first: 10) { nodes { id phone } } }',
    { text },
  );
  for (const { id, phone } of members.nodes)
    await askAsStaff(
      page,
      'mutation ($input: ConfirmPhoneInput!) { confirmPhone(input: $input) { userErrors { message } } }',
      { input: { memberId: id, phone, proof: 'AT_DESK', idempotencyKey: `proof-${id}` } },
    );
}

/**
 * Chooses a password for a member by a slip from the desk, as they would: one that staff set would have to be
 * changed first.
 */
export async function choosePassword(
  page: Page,
  { id, cardNumber }: { readonly id: string; readonly cardNumber: string },
  newPassword: string,
): Promise<void> {
  const { issuePasswordCode } = await askAsStaff<{ issuePasswordCode: { code: string | null } }>(
    page,
    'mutation ($input: IssuePasswordCodeInput!) { issuePasswordCode(input: $input) { code userErrors { message } } }',
    { input: { memberId: id, idempotencyKey: `slip-${id}` } },
  );
  const { setPasswordByCode } = await ask<{ setPasswordByCode: { isSet: boolean } }>(
    'mutation ($input: SetPasswordByCodeInput!) { setPasswordByCode(input: $input) { isSet userErrors { message } } }',
    { input: { cardNumber, code: issuePasswordCode.code ?? '', newPassword } },
  );
  if (!setPasswordByCode.isSet) throw new Error(`${cardNumber} has no password.`);
}
