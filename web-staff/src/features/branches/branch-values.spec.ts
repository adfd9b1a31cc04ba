import { branchInput, branchPathOf, emptyBranch } from "./branch-values";

test("what is empty is sent as unknown, and names are trimmed", () => {
  const input = branchInput({ ...emptyBranch, code: " SKG ", nameIndonesian: " Sekargadung ", hours: { ...emptyBranch.hours, MONDAY: [{ opens: "08:00", closes: "16:00" }] } });

  expect(input).toEqual({
    code: "SKG", kind: "BRANCH", name: { indonesian: "Sekargadung", english: null }, address: null, phone: null, note: null,
    openingHours: [{ weekday: "MONDAY", opens: "08:00", closes: "16:00" }],
  });
});

test("a refusal finds its field", () => {
  expect(branchPathOf(["changes", "name", "english"])).toBe("nameEnglish");
  expect(branchPathOf(["name", "indonesian"])).toBe("nameIndonesian");
  expect(branchPathOf(["openingHours", "3", "closes"])).toBe("hours");
  expect(branchPathOf(["code"])).toBe("code");
  expect(branchPathOf(["version"])).toBeUndefined();
});
