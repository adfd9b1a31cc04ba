import { emptyMember, memberInput, memberPathOf, suggestedCategory } from "./member-values";
import type { CategoryChoice } from "./member-values";

const category = (code: string, minimumAge: number | null, maximumAge: number | null): CategoryChoice => ({
  __typename: "MemberCategory", code, name: { __typename: "LocalizedText", text: code }, minimumAge, maximumAge, canBorrow: true,
});
const categories = [category("umum", 17, null), category("pelajar", 6, 21), category("mahasiswa", 16, null), category("anak", null, 12), category("lembaga", null, null)];

test("the category follows from the age", () => {
  expect([4, 12, 13, 17, 18, 60].map((age) => suggestedCategory(age, categories))).toEqual(["anak", "anak", "pelajar", "pelajar", "umum", "umum"]);
});

test("empty fields are not sent, and an address without parts is none", () => {
  const input = memberInput({ ...emptyMember("brn_1"), name: " Suparman ", birthDate: "8 12 1980", categoryCode: "umum" });

  expect(input).toMatchObject({ name: "Suparman", birthDate: "1980-12-08", phone: null, address: null, nik: null, guardianId: null, homeBranchId: "brn_1" });
});

test("a refusal finds its field", () => {
  expect([["member", "guardianId"], ["member", "address", "kelurahanCode"], ["changes", "name"], ["idempotencyKey"]].map(memberPathOf)).toEqual(["guardian", "kelurahanCode", "name", undefined]);
});
