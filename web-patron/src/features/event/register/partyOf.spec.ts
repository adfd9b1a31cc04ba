import { ageOn, firstChoice, fitOf } from "./partyOf";
import type { Candidate } from "./partyOf";

const story = { ageFrom: 5, ageTo: 10 };
const day = "2026-12-05";
const family: readonly Candidate[] = [
  { id: "mbr_1", name: "Siti", birthDate: "1990-03-01", isSelf: true },
  { id: "mbr_2", name: "Raka", birthDate: "2018-12-05", isSelf: false },
  { id: "mbr_3", name: "Kirana", birthDate: "2020-06-01", isSelf: false },
  { id: "mbr_4", name: "Bagas", birthDate: "2021-12-06", isSelf: false },
];
const choose = (isForChildren: boolean, most = 6, registered = new Set<string>()) =>
  [...firstChoice(family, { isForChildren, most, registered, fits: new Map(family.map(({ id, birthDate }) => [id, fitOf(story, birthDate, day)])) })];

test("age counts on the day of the session, not today", () => {
  expect([ageOn("2018-12-05", day), ageOn("2018-12-06", day)]).toEqual([8, 7]);
});

test("whoever is too old comes along; whoever is too young cannot take part", () => {
  expect(family.map(({ birthDate }) => fitOf(story, birthDate, day).kind)).toEqual(["comesAlong", "takesPart", "takesPart", "tooYoung"]);
  expect(fitOf(story, null, day).kind).toBe("comesAlong");
});

test("without an age rule everybody takes part", () => {
  expect(fitOf({ ageFrom: null, ageTo: null }, null, day)).toEqual({ kind: "takesPart", age: null });
});

test("for children those of the right age are chosen with the grown-up, never more than one registration may bring", () => {
  expect(choose(true)).toEqual(["mbr_2", "mbr_3", "mbr_1"]);
  expect(choose(true, 2)).toEqual(["mbr_2", "mbr_1"]);
});

test("who is registered already is not chosen again, and nobody comes along alone", () => {
  expect(choose(true, 6, new Set(["Raka"]))).toEqual(["mbr_3", "mbr_1"]);
  expect(choose(true, 6, new Set(["Raka", "Kirana"]))).toEqual([]);
  expect(choose(false)).toEqual([]);
});
