/** Filled in by the database set-up: what every test run starts once and stops at its end. */
export default async function setup(): Promise<void> {}
