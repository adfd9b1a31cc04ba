import type { Page } from 'playwright-core';

import { lendableCopies, placeHold, registerMember } from './desk';
import { ask } from './library';
import { askAsStaff } from './staff';

/**
 * What one closure is to reach: two events, three consultations, a loan and a hold, all within its days at
 * the main branch.
 */
export type ThingsToClose = {
  readonly branchId: string;
  readonly from: string;
  readonly to: string;
  readonly loanId: string;
  readonly eventIds: readonly string[];
  readonly eventNames: readonly string[];
  /** The secret link of somebody who registered for the first event. */
  readonly link: string;
};

let made = 0;
const key = (): string => `e2e-closure-${Date.now()}-${++made}`;

/**
 * Makes what a closure reaches, as the administrator of the window; the first consultation is for the member
 * given.
 */
export async function makeThingsToClose(page: Page, memberId: string): Promise<ThingsToClose> {
  const [lent, wanted] = await lendableCopies(page, 2);
  if (lent === undefined || wanted === undefined) throw new Error('Nothing can be lent.');
  const { branchId } = lent;
  const [reader, waiting] = [await registerMember(page, 'umum'), await registerMember(page, 'umum')];
  const loan = await lend(page, { branchId, barcode: lent.barcode, memberId: reader.id });
  await lend(page, { branchId, barcode: wanted.barcode, memberId: reader.id });
  await placeHold(page, { titleId: wanted.titleId, branchId, memberId: waiting.id });
  await askAsStaff(
    page,
    'mutation ($input: CheckInInput!) { checkIn(input: $input) { userErrors { message } } }',
    { input: { branchId, barcode: wanted.barcode, idempotencyKey: key() } },
  );
  const collectBy = await lastDayOnShelf(page, waiting.id);
  const eventNames = [`Dongeng Penutupan ${Date.now()}`, `Lokakarya Penutupan ${Date.now()}`];
  const eventIds = [
    await publish(page, { branchId, name: eventNames[0] ?? '', day: loan.dueOn, hour: '09:00' }),
    await publish(page, { branchId, name: eventNames[1] ?? '', day: loan.dueOn, hour: '13:00' }),
  ];
  await bookThree(page, { branchId, day: loan.dueOn, memberIds: [memberId, reader.id, waiting.id] });
  return {
    branchId,
    from: collectBy < loan.dueOn ? collectBy : loan.dueOn,
    to: loan.dueOn,
    loanId: loan.id,
    eventIds,
    eventNames,
    link: await register(eventIds[0] ?? ''),
  };
}

async function lend(
  page: Page,
  input: { branchId: string; barcode: string; memberId: string },
): Promise<{ id: string; dueOn: string }> {
  const { checkOut } = await askAsStaff<{
    checkOut: { loan: { id: string; dueOn: string } | null; userErrors: unknown };
  }>(
    page,
    'mutation ($input: CheckOutInput!) { checkOut(input: $input) { loan { id dueOn } userErrors { message } } }',
    { input: { ...input, idempotencyKey: key() } },
  );
  if (checkOut.loan === null) throw new Error(`Not lent: ${JSON.stringify(checkOut.userErrors)}`);
  return checkOut.loan;
}

async function lastDayOnShelf(page: Page, id: string): Promise<string> {
  const { member } = await askAsStaff<{ member: { holds: readonly { collectBy: string | null }[] } }>(
    page,
    'query ($id: ID!) { member(id: $id) { holds { collectBy } } }',
    { id },
  );
  return member.holds[0]?.collectBy ?? '';
}

async function publish(
  page: Page,
  { branchId, name, day, hour }: { branchId: string; name: string; day: string; hour: string },
): Promise<string> {
  const create =
    'mutation ($input: CreateEventInput!) { createEvent(input: $input) { event { id version } userErrors { message } } }';
  const startsAt = new Date(`${day}T${hour}:00+07:00`);
  const { createEvent } = await askAsStaff<{
    createEvent: { event: { id: string; version: number } | null; userErrors: unknown };
  }>(page, create, {
    input: {
      format: 'ACTIVITY',
      kind: 'STORYTELLING',
      name: { indonesian: name },
      details: { branchId, capacity: 20, registrationMode: 'OPEN' },
      sessions: [
        { startsAt: startsAt.toISOString(), endsAt: new Date(startsAt.getTime() + 3_600_000).toISOString() },
      ],
      idempotencyKey: key(),
    },
  });
  if (createEvent.event === null) throw new Error(`Not made: ${JSON.stringify(createEvent.userErrors)}`);
  const { id, version } = createEvent.event;
  await askAsStaff(
    page,
    'mutation ($input: ChangeEventStatusInput!) { changeEventStatus(input: $input) { userErrors { message } } }',
    { input: { id, version, status: 'PUBLISHED', idempotencyKey: key() } },
  );
  return id;
}

async function register(eventId: string): Promise<string> {
  const { registerForEvent } = await ask<{ registerForEvent: { link: string } }>(
    'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { link } }',
    {
      input: {
        eventId,
        people: [{ name: 'Salma Penutupan' }],
        contact: { name: 'Salma Penutupan', phone: `0819${String(Date.now()).slice(-8)}` },
        idempotencyKey: key(),
      },
    },
  );
  return registerForEvent.link;
}

async function bookThree(
  page: Page,
  { branchId, day, memberIds }: { branchId: string; day: string; memberIds: readonly string[] },
): Promise<void> {
  const hours = await askAsStaff<{
    branchCalendar: { spans: { opens: string; closes: string }[] }[];
    mentors: { id: string; branch: { id: string } }[];
  }>(
    page,
    'query ($branch: ID!, $day: Date!, $next: Date!) { branchCalendar(branchId: $branch, dates: { from: $day, to: $next }) { spans { opens closes } } mentors { id branch { id } } }',
    { branch: branchId, day, next: dayAfter(day) },
  );
  const mentorId = hours.mentors.find(({ branch }) => branch.id === branchId)?.id;
  const [span] = hours.branchCalendar[0]?.spans ?? [];
  const weekday = ((new Date(day).getUTCDay() + 6) % 7) + 1;
  const slots =
    'query ($day: Date!, $next: Date!, $mentor: ID!) { consultationSlots(dates: { from: $day, to: $next }, mentorId: $mentor) { id isBookable } }';
  await askAsStaff(
    page,
    'mutation ($input: PublishConsultationSlotsInput!) { publishConsultationSlots(input: $input) { publishedCount userErrors { message } } }',
    {
      input: {
        mentorId,
        fromDate: day,
        untilDate: day,
        weekdays: [weekday],
        opens: span?.opens,
        closes: span?.closes,
        minutes: 15,
        mode: 'ON_SITE',
        idempotencyKey: key(),
      },
    },
  );
  const { consultationSlots } = await askAsStaff<{
    consultationSlots: { id: string; isBookable: boolean }[];
  }>(page, slots, { day, next: dayAfter(day), mentor: mentorId });
  const free = consultationSlots.filter(({ isBookable }) => isBookable);
  for (const [index, memberId] of memberIds.entries()) {
    const { bookConsultation } = await askAsStaff<{
      bookConsultation: { consultation: object | null; userErrors: unknown };
    }>(
      page,
      'mutation ($input: BookConsultationInput!) { bookConsultation(input: $input) { consultation { id } userErrors { message } } }',
      {
        input: {
          slotId: free[index]?.id,
          memberId,
          mode: 'ON_SITE',
          stage: 'STARTING',
          sector: 'FOOD',
          topic: 'PERMITS',
          question: 'Izin keripik',
          idempotencyKey: key(),
        },
      },
    );
    if (bookConsultation.consultation === null)
      throw new Error(`Not booked: ${JSON.stringify(bookConsultation.userErrors)}`);
  }
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
