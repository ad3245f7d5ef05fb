import { faker } from "@faker-js/faker";

/** Makes every factory give the same values, in the same order, from here on. Times are before 2025-01-01. */
export function seed(value: number): void {
  faker.seed(value);
  faker.setDefaultRefDate("2025-01-01T00:00:00Z");
}
