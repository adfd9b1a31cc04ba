import { dueOf, toneOf } from "./dueWords";

const today = "2026-12-01";
const loan = (dueOn: string, isOverdue = false) => dueOf({ dueOn, isOverdue }, today);

test("a loan is due later, tomorrow or today", () => {
  expect(loan("2026-12-11")).toEqual({ kind: "later", days: 10 });
  expect(loan("2026-12-02")).toEqual({ kind: "tomorrow" });
  expect(loan("2026-12-01")).toEqual({ kind: "today" });
});

test("a late loan counts the days since its date", () => {
  expect(loan("2026-11-29", true)).toEqual({ kind: "late", days: 2 });
});

test("an hourly loan may be late on its own day", () => {
  expect(loan("2026-12-01", true)).toEqual({ kind: "late", days: 0 });
});

test("an answer kept from yesterday counts from today", () => {
  expect(loan("2026-11-30", false)).toEqual({ kind: "late", days: 1 });
});

test("the last two days press", () => {
  expect(["2026-11-30", "2026-12-01", "2026-12-03", "2026-12-04"].map((dueOn) => toneOf(loan(dueOn)))).toEqual(["late", "soon", "soon", "calm"]);
});
