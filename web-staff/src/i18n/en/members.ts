export const placeholdermembers = { a: "a" };
