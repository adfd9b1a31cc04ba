import { readInstant } from '../../../platform/db/columns';
import { toCivilDate } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { DevelopmentDeps } from '../deps';
import { findCourse, insertTraining } from '../learning/learning.queries';
import { lockPerson } from '../people/people.queries';
import { attendedHours, BY_ATTENDANCE } from './attended.rules';
import type { Attendance } from './attended.queries';
import { findNewAttendances, insertCounted, isCounted } from './attended.queries';

/**
 * Makes training of attendance: whoever linked their card and was at a course of the library's own gets its hours
 * without typing, in proportion to its sessions, and being there is the proof. Each course counts once for a person.
 * Returns how many were made.
 */
export async function countAttendances(deps: DevelopmentDeps): Promise<number> {
  let made = 0;
  for (const attendance of await findNewAttendances(deps.db, deps.clock.now()))
    if (await countOne(deps, attendance)) made++;
  return made;
}

async function countOne(deps: DevelopmentDeps, attendance: Attendance): Promise<boolean> {
  const { staffId, courseId } = attendance;
  const done = await deps.db.transaction(async (tx) => {
    const person = await lockPerson(deps.db, tx, staffId);
    const course = await findCourse(tx, courseId);
    if (!person || !course || (await isCounted(tx, attendance))) return ok(false);
    const now = deps.clock.now();
    const today = toCivilDate(now);
    await insertCounted(tx, { staffId, courseId, countedOn: today });
    const hours = attendedHours({ ...attendance, hours: course.hours });
    if (hours === 0) return ok(false);
    const { title, provider, competenceId } = course;
    await insertTraining(tx, {
      ...{ id: deps.newId('trn', now), staffId, courseId, title, provider, competenceId, hours },
      completedOn: toCivilDate(readInstant(attendance.lastAt)),
      rankId: person.profile?.rankId ?? null,
      seenBy: BY_ATTENDANCE,
      seenOn: today,
      wasSeen: true,
      createdAt: now,
      createdBy: BY_ATTENDANCE,
      isSample: false,
      version: 1,
    });
    return ok(true);
  });
  return done.ok && done.value;
}
