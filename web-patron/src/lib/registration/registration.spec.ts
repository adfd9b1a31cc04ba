import { comingPeople, isOpenRegistration, isOver } from "./registration";
import type { RegisteredPerson, ShownRegistration } from "./registration";

const person = (name: string, ...statuses: RegisteredPerson["places"][number]["status"][]): RegisteredPerson =>
  ({ __typename: "RegisteredPerson", id: name, name, isCompanion: false, seats: 1, ticket: null, places: statuses.map((status, place) => ({ __typename: "EventPlaceInSession", id: `${name}${place}`, status, attendedAt: null })) });

test("who gave all places back no longer comes; who left one session of several still does", () => {
  const people = [person("Raka", "CANCELLED", "CANCELLED"), person("Kirana", "CANCELLED", "RESERVED"), person("Bagas", "WAITING")];

  expect(comingPeople({ people }).map(({ name }) => name)).toEqual(["Kirana", "Bagas"]);
});

test("a state that is newer than this page counts as closed", () => {
  expect((["CONFIRMED", "OFFERED", "WAITING", "PENDING", "CANCELLED", "EXPIRED", "DECLINED", "NEW"] as ShownRegistration["status"][]).filter((status) => isOpenRegistration({ status }))).toEqual(["CONFIRMED", "OFFERED", "WAITING", "PENDING"]);
});

test("a chosen session is over before its series is", () => {
  const event = { endsAt: "2026-12-31T10:00:00.000Z" } as ShownRegistration["event"];
  const session = { endsAt: "2026-12-05T03:30:00.000Z" } as ShownRegistration["session"];

  expect([isOver({ session, event }, "2026-12-06T00:00:00.000Z"), isOver({ session: null, event }, "2026-12-06T00:00:00.000Z")]).toEqual([true, false]);
});
