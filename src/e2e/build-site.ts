/** Builds the site that the browser tests look at. */
export function setup(): void {}
