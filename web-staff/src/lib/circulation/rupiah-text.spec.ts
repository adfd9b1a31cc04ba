import { rupiahFrom } from "./rupiah-text";

test("rupiah are read as people write them", () => {
  expect(["5000", "5.000", "Rp5.000", "Rp 1.250.000", " 750 "].map(rupiahFrom)).toEqual([5000, 5000, 5000, 1_250_000, 750]);
});

test("what is no whole amount above zero is refused", () => {
  expect(["", "0", "-500", "5,5", "lima ribu"].map(rupiahFrom)).toEqual([null, null, null, null, null]);
});
