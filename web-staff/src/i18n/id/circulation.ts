export const placeholdercirculation = { a: "a" };
